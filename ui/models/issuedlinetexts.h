// SPDX-License-Identifier: Apache-2.0
// What people read about a line of Payments Issued. Pure, apart from the locale.
#pragma once

#include "core/model/commitmentrows.h"

namespace tieout {

/// Removed in Xero, with its line at 0.00.
[[nodiscard]] bool isVoided(const IssuedLine &line);
/// Whether the line's Invoice # and the bill's number in Xero are not the same.
[[nodiscard]] bool numbersDiffer(const IssuedLine &line);
/// "ERP · Tieout", "ERP · sage-4711", "By hand"
[[nodiscard]] QString sourceText(const IssuedLine &line);
/// What the source means: who may change the line.
[[nodiscard]] QString sourceMeaning(const IssuedLine &line);
/// "payment 3, $12,500.00": which line a sentence is about.
[[nodiscard]] QString lineName(const IssuedLine &line);
/// Why number and attachments of this line cannot be changed here, in a sentence; empty when they can (rule 12).
[[nodiscard]] QString reasonNotToChange(const IssuedLine &line);
/// Why the text cannot be the line's payment number; empty when it can. The engine checks it again, with the lines of
/// that moment.
[[nodiscard]] QString numberProblem(const QString &text, const LineId &line, const QList<IssuedLine> &lines);

} // namespace tieout
