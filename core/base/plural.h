// SPDX-License-Identifier: Apache-2.0
// Sentences with a number in them.
#pragma once

#include <QString>

namespace tieout {

/// `one` is the sentence for exactly one, marked by QT_TRANSLATE_NOOP("tieout", …); `several` is the one for any other
/// number, with %n or %Ln in it, marked by QT_TRANSLATE_N_NOOP("tieout", …), so that a translation can give it every
/// plural form its language has. English has only these two and therefore needs no translation file.
[[nodiscard]] QString counted(qint64 count, const char *one, const char *several);

} // namespace tieout
