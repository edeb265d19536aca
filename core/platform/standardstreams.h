// SPDX-License-Identifier: Apache-2.0
// Standard input, output and error as a program may find them: closed, or with a reader that goes away.
#pragma once

namespace tieout {

/// To be called first in main(), before anything is opened. Crontabs and services start programs with `>&- 2>&-`; the
/// next files and sockets would then get the numbers 0 to 2, and a word for people would go into one of them. A closed
/// stream becomes one without an end: input is at its end, and output that nobody wants is thrown away. And a pipe
/// whose reader is gone makes a write fail; it does not end the process in the middle of its work.
///
/// A program of Windows that has a window has no console: this borrows the one that it was started from, if any.
void openStandardStreams();

} // namespace tieout
