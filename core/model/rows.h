// SPDX-License-Identifier: Apache-2.0
// What tables show: one row per invoice, payment or run. Plain values, ready for models, JSON and files.
#pragma once

#include "core/model/commitment.h"
#include "core/model/paymentrecord.h"

namespace tieout {

struct PaymentRow {
    PaymentRecord record;
    QString projectName;
    QString commitmentNumber;
    QString commitmentTitle;
    CommitmentKind commitmentKind = CommitmentKind::Subcontract;
    QString vendorName;
    QString invoiceNumber; ///< the subcontractor's number in Procore
    QString billNumber; ///< in Xero
    QString accountName;
    bool billHasTax = false;

    bool operator==(const PaymentRow &) const = default;
};

/// A synced invoice with the sums of its payments. The sums include only the sync's payments, not those before the
/// setup.
struct InvoiceRow {
    Invoice invoice;
    QString projectName;
    QString commitmentNumber;
    QString commitmentTitle;
    BillId bill; ///< invalid: not linked
    QString billNumber;
    bool linkedByHand = false;
    std::optional<Money> amount; ///< what is due on the invoice (the bill's total where Procore leaves it out)
    Money paid; ///< authorised payments of the bill that take part
    Money issued; ///< our lines as last read
    int payments = 0;
    QDate lastPayment;
    std::optional<Instant> lastProved;
    std::optional<Instant> oldestProof; ///< of its payments with a line; nothing when one was never proved
    PaymentState state = PaymentState::NotIncluded; ///< the worst of its payments
    QString message; ///< the worst payment's sentence

    bool operator==(const InvoiceRow &) const = default;
};

enum class RunTrigger { OnDemand, Scheduled };
enum class RunOutcome { Running, Completed, CompletedWithProblems, Stopped, Failed };
[[nodiscard]] QString toString(RunTrigger trigger); ///< "on-demand", "scheduled"
[[nodiscard]] QString toString(
    RunOutcome outcome); ///< "running", "completed", "completed-with-problems", "stopped", "failed"
[[nodiscard]] std::optional<RunTrigger> runTriggerFromString(const QString &text);
[[nodiscard]] std::optional<RunOutcome> runOutcomeFromString(const QString &text);

/// What a run did, and how many payments are in which state at its end. Counts every payment in its scope once.
struct RunCounts {
    int created = 0;
    int voided = 0;
    int updated = 0;
    int unchanged = 0;
    int waiting = 0;
    int attention = 0;
    int failed = 0;
    int notIncluded = 0;

    bool operator==(const RunCounts &) const = default;
};

struct RunRow {
    RunId id;
    RunTrigger trigger = RunTrigger::OnDemand;
    bool dryRun = false;
    QString person; ///< the person signed in to Procore
    Instant startedAt {};
    std::optional<Instant> finishedAt;
    RunOutcome outcome = RunOutcome::Running;
    RunCounts counts;
    qint64 xeroCalls = 0;
    qint64 procoreCalls = 0;
    QString message; ///< why it failed or stopped; empty otherwise

    bool operator==(const RunRow &) const = default;
};

/// One thing that happened to a payment.
struct PaymentEvent {
    Instant at {};
    RunId run;
    std::optional<RunTrigger> trigger; ///< of the run; nothing outside of one
    QString person; ///< signed in to Procore during the run; empty when not known
    PaymentId payment;
    QString what; ///< machine word: "created", "voided", "proved", "state", "linked", …
    QString text; ///< a sentence

    bool operator==(const PaymentEvent &) const = default;
};

/// The answer to "do the books tie out?", for one currency.
struct TieOut {
    Currency currency;
    Money paidInXero; ///< authorised, in-scope payments of linked bills
    Money issuedInProcore; ///< our lines as last read
    int needsYou = 0; ///< attention and failed
    int waiting = 0;

    bool operator==(const TieOut &) const = default;
};

} // namespace tieout
