// SPDX-License-Identifier: Apache-2.0
// Splits a filter into words, strings, numbers and signs.
#pragma once

#include <QList>
#include <QString>

namespace tieout::sandbox {

struct WhereToken {
    enum class Kind { Word, Text, Number, Sign, Bad, End };
    Kind kind = Kind::End;
    QString text;
};

/// Always ends with End; unrecognized text becomes one Bad token.
QList<WhereToken> whereTokens(const QString &text);

} // namespace tieout::sandbox
