// SPDX-License-Identifier: Apache-2.0
// Scripts that complete the words of a program in a shell. All three walk over the words before the cursor in the same
// way: options with a value are skipped with it, words that begin a command make it longer, the rest are arguments.
#pragma once

#include "app/manuals/program.h"

#include <QByteArray>

namespace tieout::manuals {

[[nodiscard]] QByteArray bashCompletion(const Program &program);
[[nodiscard]] QByteArray zshCompletion(const Program &program);
[[nodiscard]] QByteArray fishCompletion(const Program &program);

} // namespace tieout::manuals
