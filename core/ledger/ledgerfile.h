// SPDX-License-Identifier: Apache-2.0
// The ledger as a file, before SQLite touches it.
#pragma once

#include "core/base/result.h"

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

namespace tieout {

/// Makes sure that `path` is a file that is or may become a ledger: creates it (and its folder, but no parent folder),
/// readable only by the owner; refuses anything that is not a SQLite file or cannot be written, and leaves it
/// untouched. Storage.
[[nodiscard]] Done prepareLedgerFile(const QString &path);

/// Whether the file at `path` can no longer be a ledger, judging by the file alone: it does not start like one of our
/// SQLite files, or it is missing or empty while the log of its last changes is still there. False if it cannot be
/// read.
[[nodiscard]] bool isLedgerFileBroken(const QString &path);

/// Whether an earlier ledger is gone: its file is missing or empty, without a log, and no marker reports it yet.
[[nodiscard]] bool isLedgerFileGone(const QString &path);
/// Sets an empty file aside as the marker of a lost ledger, so that people hear of the loss for as long as the file
/// exists. Only while holding the run lock. Storage when it cannot be created.
[[nodiscard]] Done leaveWordOfLostLedger(const QString &path, Instant now);

/// Renames the file, with its -wal and -shm, to "<path>.damaged-<UTC time>" and returns that name. Deletes nothing;
/// only the owner can read the result. Only while holding the run lock. Storage when it cannot be renamed.
[[nodiscard]] Result<QString> setLedgerAside(const QString &path, Instant now);
/// The files set aside next to `path` that still exist, oldest first.
[[nodiscard]] QStringList ledgersSetAside(const QString &path);
/// Whether the file that was set aside is empty, that is, the marker of a lost ledger.
[[nodiscard]] bool standsForLostLedger(const QString &aside);

/// Leaves a mark next to the file: check it completely before trusting it again.
void doubtLedgerFile(const QString &path);
[[nodiscard]] bool isLedgerFileDoubted(const QString &path);
void trustLedgerFile(const QString &path);

} // namespace tieout
