// SPDX-License-Identifier: Apache-2.0
// The language of both programs.
#pragma once

class QString;

namespace tieout {

/// Shows every sentence in the language of the person's desktop, if there is a translation: tieout_<language>.qm in the
/// folder translations beside the program, or in ../share/tieout/translations. English needs none. Call it once, after
/// creating the application and before showing any text.
void installTranslation();

/// Like installTranslation(), from one folder; false when the folder has no translation for that language.
bool installTranslationFrom(const QString &folder);

} // namespace tieout
