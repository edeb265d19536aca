// SPDX-License-Identifier: Apache-2.0
// The language in which both programs talk to people.
#pragma once

class QString;

namespace tieout {

/// Shows every sentence in the language of the person's desktop, where there is a translation: tieout_<language>.qm in
/// the folder translations beside the program, or in ../share/tieout/translations. English needs none. Call it once,
/// after the application was made and before anything is said.
void installTranslation();

/// As installTranslation(), from one folder; false when it holds no translation for that language.
bool installTranslationFrom(const QString &folder);

} // namespace tieout
