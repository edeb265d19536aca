// SPDX-License-Identifier: Apache-2.0
// The language of both programs: which ones there are, and how one is shown.
#pragma once

#include "core/facade/languagerequests.h"

#include <QLocale>
#include <QStringList>

namespace tieout {

/// Where the programs find tieout_<language>.qm: the folder translations beside them, and ../share/tieout/translations.
[[nodiscard]] QStringList translationFolders();

/// English, and every language that has a usable file in one of these folders.
[[nodiscard]] QList<Language> languagesIn(const QStringList &folders);

/// Which of `available` a person who understands `wanted`, best first, reads. Another country's form of a language
/// beats English. Empty: English, the language of the code, which needs no file.
[[nodiscard]] QString bestLanguage(const QStringList &wanted, const QStringList &available);

/// The locale whose dates and figures go with sentences in `code`: the desktop's own where it speaks that language,
/// otherwise that language's as the desktop's country writes it.
[[nodiscard]] QLocale formatsFor(const QString &code, const QLocale &desktop);

/// Shows every sentence in this language from now on, Qt's own (OK, Cancel) too; an empty code means the desktop's
/// language. English where there is no usable file. Call it in the main thread while no window is open. Returns the
/// locale for QLocale::setDefault(), which no other thread may be using meanwhile.
[[nodiscard]] QLocale installLanguage(const QString &code, const QStringList &folders = translationFolders());

} // namespace tieout
