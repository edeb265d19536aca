// SPDX-License-Identifier: Apache-2.0
// The language that a person chose for Tieout on this computer.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tieout {

/// The file with the choice, beside the folder of the profiles: it holds for all of them, for the window and for the
/// command line.
[[nodiscard]] QString languageChoicePath();
/// The chosen language, as in "es" or "fr_CA". Empty: the desktop's, also where the file cannot be read.
[[nodiscard]] QString readLanguageChoice(const QString &path);
/// An empty code chooses the desktop's language. Storage when the file cannot be written.
[[nodiscard]] Done writeLanguageChoice(const QString &path, const QString &code);

} // namespace tieout
