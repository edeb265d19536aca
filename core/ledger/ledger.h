// SPDX-License-Identifier: Apache-2.0
// The journal of this program: one SQLite file per profile. All SQL is in this folder.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <functional>
#include <memory>

namespace tieout {

class BillRepository;
class ProjectRepository;
class FactRepository;
class JournalRepository;
class LinkRepository;
class OverviewRepository;
class PaymentRepository;
class RunRepository;
class UnreadRepository;
class WatchRepository;
class Database;

/// Tells a missing or empty file that means a lost ledger from one that means a first start: if the settings have a T0,
/// there was a ledger (rule 3).
enum class LedgerAge { MayBeNew, WasThere };

/// Owns the connection and provides the repositories. Lives in one thread. All repository methods block and fail with
/// ErrorKind::Storage; a failed write leaves the file unchanged.
class Ledger final {
public:
    /// Opens or creates the file at `path`, migrating an older schema after copying the file beside itself.
    /// Storage with a sentence when the file is no ledger, is damaged, belongs to a newer program, or cannot be
    /// written.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString &path, const Clock &clock);
    /// Like open(), but reads the whole file if that is due, and replaces a damaged ledger by a new, empty one. The
    /// damaged one is set aside; a lost one leaves an empty file as a marker. Only while holding the run lock.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openSound(
        const QString &path, const Clock &clock, LedgerAge age = LedgerAge::MayBeNew);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    /// Reads the whole file: Storage with the proof of damage. Changes nothing.
    [[nodiscard]] Done checkIntegrity();

    /// Before a run, under its lock: opens the file now at the path as openSound() does (somebody may have put a backup
    /// there, or set a damaged file aside). References to repositories become invalid. After a failure the ledger
    /// cannot be used until the next renew() succeeds.
    [[nodiscard]] Done renew(LedgerAge age = LedgerAge::MayBeNew);

    /// Keeps the file small: once a day, while holding the run lock (housekeeping.h has the rule). Returns whether it
    /// was due.
    [[nodiscard]] Result<bool> tidyIfDue();

    /// Runs `work` in one IMMEDIATE transaction: commits when it succeeds, rolls back otherwise. Nested calls join the
    /// outer transaction.
    [[nodiscard]] Done inTransaction(const std::function<Done()> &work);

    [[nodiscard]] PaymentRepository &payments();
    [[nodiscard]] BillRepository &bills();
    [[nodiscard]] ProjectRepository &projects();
    [[nodiscard]] JournalRepository &journal();
    [[nodiscard]] LinkRepository &links();
    [[nodiscard]] RunRepository &runs();
    [[nodiscard]] UnreadRepository &unread();
    [[nodiscard]] FactRepository &facts();
    [[nodiscard]] OverviewRepository &overview();
    [[nodiscard]] WatchRepository &watch();

private:
    struct Parts;
    explicit Ledger(std::unique_ptr<Parts> parts);
    [[nodiscard]] static Result<std::unique_ptr<Parts>> soundParts(
        const QString &path, const Clock &clock, LedgerAge age);
    std::unique_ptr<Parts> m_parts;
};

} // namespace tieout
