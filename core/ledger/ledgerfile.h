// SPDX-License-Identifier: Apache-2.0
// The ledger as a file, before SQLite touches it.
#pragma once

#include "core/base/result.h"

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

namespace tieout {

/// Makes sure that `path` is a file that may become or already be a ledger: creates it (and its folder, but no folder
/// above) readable by the owner only; refuses anything that is no SQLite file or cannot be written, untouched. Storage.
[[nodiscard]] Done prepareLedgerFile(const QString &path);

/// Whether what stands at `path` can be no ledger any more, by the file alone: it does not begin as a SQLite file of
/// ours does, or it is gone or empty while the log of its last changes is still there. False where it cannot be read.
[[nodiscard]] bool isLedgerFileBroken(const QString &path);

/// Whether a ledger that was there is gone: its file is missing or empty, without a log, and nothing tells of it yet.
[[nodiscard]] bool isLedgerFileGone(const QString &path);
/// Sets an empty file aside for a ledger that is gone, so that people hear of it as long as that file lies there. Only
/// for whoever holds the run lock. Storage when it cannot be made.
[[nodiscard]] Done leaveWordOfLostLedger(const QString &path, Instant now);

/// Renames the file, with its -wal and -shm, to "<path>.damaged-<UTC time>"; gives that name. Nothing is deleted, and
/// nobody but the owner may read it. Only for whoever holds the run lock. Storage when it cannot be renamed.
[[nodiscard]] Result<QString> setLedgerAside(const QString &path, Instant now);
/// The files that were set aside beside `path` and are still there, oldest first.
[[nodiscard]] QStringList ledgersSetAside(const QString &path);
/// Whether what was set aside holds nothing: it stands for a ledger that was gone.
[[nodiscard]] bool standsForLostLedger(const QString &aside);

/// Leaves a mark beside the file: it has to be checked whole before it is trusted again.
void doubtLedgerFile(const QString &path);
[[nodiscard]] bool isLedgerFileDoubted(const QString &path);
void trustLedgerFile(const QString &path);

} // namespace tieout
