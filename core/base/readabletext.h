// SPDX-License-Identifier: Apache-2.0
// Texts as a person reads them: what two services make of one text, and where two texts differ (rule 11). Pure.
#pragma once

#include <QString>

namespace tieout {

/// The text in Unicode normal form C, without the entities of HTML, its white space trimmed and folded. Undone again
/// and again: a text that was escaped twice reads like one that was escaped once.
[[nodiscard]] QString asRead(const QString &text);
/// Whether a person would call the two equal.
[[nodiscard]] bool readsTheSame(const QString &one, const QString &other);
/// The text with the entities of HTML undone, and nothing else.
[[nodiscard]] QString withoutEntities(QString text);

/// Two texts that do not read the same, for a sentence that shows both.
struct TextsApart {
    QString expected;
    QString found;

    bool operator==(const TextsApart &) const = default;
};
/// Both as they read, with a note where the eye would not find the difference: how much was cut off or added at the
/// end, the code points of the first characters that differ where one of them is not ASCII, the place in a long text.
[[nodiscard]] TextsApart textsApart(const QString &expected, const QString &found);

} // namespace tieout
