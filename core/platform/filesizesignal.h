// SPDX-License-Identifier: Apache-2.0
// A file size limit (ulimit -f) must act like a full disk: it must cause an error, not end the process.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace tieout {

/// Call before opening the ledger: SQLite then gets EFBIG and reports it.
inline void ignoreFileSizeSignal()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace tieout
