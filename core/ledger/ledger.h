// SPDX-License-Identifier: Apache-2.0
// The journal of this program: one SQLite file per profile, the only SQL of the house.
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

/// What whoever opens a ledger knows of it: where the settings have a T0 there was one, and a file that is missing or
/// empty is a ledger that was lost, not one that begins (rule 3).
enum class LedgerAge { MayBeNew, WasThere };

/// Owns the connection and hands out the repositories. Lives and is used in one thread. All repository methods are
/// blocking and fail with ErrorKind::Storage; a failed write leaves the file as it was.
class Ledger final {
public:
    /// Opens or creates the file at `path`, migrating an older schema after copying the file beside itself.
    /// Storage with a sentence when the file is no ledger, is damaged, belongs to a newer program, or cannot be
    /// written.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString &path, const Clock &clock);
    /// As open(), but reads the whole file where that is due, and sets a damaged one aside for a new, empty one; so is
    /// one that was there and is gone, as an empty file that tells of it. Only for whoever holds the run lock.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openSound(
        const QString &path, const Clock &clock, LedgerAge age = LedgerAge::MayBeNew);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    /// Reads the whole file: Storage with what proves damage. Leaves it as it is.
    [[nodiscard]] Done checkIntegrity();

    /// Before a run, under its lock: opens what stands at the path now (somebody may have put a backup there, or set a
    /// damaged file aside) as openSound() does. References to repositories end here. After a failure the ledger cannot
    /// be used until the next renew() succeeds.
    [[nodiscard]] Done renew(LedgerAge age = LedgerAge::MayBeNew);

    /// Keeps the file small: once a day, for whoever holds the run lock (housekeeping.h has the rule). Gives whether it
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
    [[nodiscard]] UnreadRepository &setAside();
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
