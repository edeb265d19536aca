// SPDX-License-Identifier: Apache-2.0
// Standard input, output and error as a program may find them: closed, or with a reader that goes away.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tieout {

/// To be called first in main(), before anything is opened. Crontabs and services start programs with `>&- 2>&-`; the
/// next files and sockets would then get the numbers 0 to 2, and a word for people would go into one of them. A closed
/// stream becomes /dev/null: input is at its end, and output that nobody wants is thrown away. And a pipe whose reader
/// is gone makes a write fail; it does not end the process in the middle of its work.
inline void openStandardStreams()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    for (;;) {
        int lowest = ::open("/dev/null", O_RDWR); // the lowest number that is free
        if (lowest < 0)
            lowest = ::socket(AF_UNIX, SOCK_STREAM, 0); // no /dev here: reads and writes fail, which is as good
        if (lowest < 0 || lowest > STDERR_FILENO) {
            ::close(lowest);
            return;
        }
    }
#endif
}

} // namespace tieout
