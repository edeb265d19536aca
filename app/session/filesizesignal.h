// SPDX-License-Identifier: Apache-2.0
// A limit on the size of files (ulimit -f) must end as a full disk does: with an error, not with the process.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace tieout {

/// To be called before the ledger is opened: SQLite then gets EFBIG and tells it.
inline void ignoreFileSizeSignal()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace tieout
