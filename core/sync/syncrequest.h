// SPDX-License-Identifier: Apache-2.0
// What a run is asked for, what it reports while it goes on, and what it gives back.
#pragma once

#include "core/base/error.h"
#include "core/model/rows.h"

namespace tieout {

struct SyncRequest {
    RunTrigger trigger = RunTrigger::OnDemand;
    bool dryRun = false; ///< plans and reads, writes nothing to Procore
    QList<ProjectId> projects; ///< empty: all that the settings choose
    QList<InvoiceId> invoices; ///< empty: all
    /// Of a run on demand that is not narrowed: invoices whose lines are proved anew all the same, because somebody
    /// looks at them. A narrowed run proves all that it names.
    QList<InvoiceId> looksAt;
    bool areIdsTyped = false; ///< by a person: an invoice that they cannot see is an error
    int allowVoids = 0; ///< a run that would void more than the breaker allows goes on up to this many (rule 21)

    SyncRequest() = default;
};

/// Waiting: for room in a service's limits, whatever is being done; the phase before goes on afterwards.
enum class SyncPhase { Starting, ReadingPayments, ReadingInvoices, ReadingBills, Writing, Finishing, Waiting };

struct SyncProgress {
    SyncPhase phase = SyncPhase::Starting;
    int done = 0;
    int total = 0; ///< 0 = not known
    QString sentence; ///< "Reading payments from Xero, 3,000 of 10,240"; translated
};

/// The progress to show while a call waits for room in the limits of the service; `until` in this computer's time.
[[nodiscard]] SyncProgress waitingFor(Service service, Instant until);

/// What a run did with one payment, or would do.
enum class PaymentAction { None, Created, Voided, Updated, WouldCreate, WouldVoid, WouldUpdate };
/// "none", "created", "voided", "updated", "would-create", "would-void", "would-update"
[[nodiscard]] QString toString(PaymentAction action);

struct ReportedPayment {
    PaymentRow row;
    PaymentAction action = PaymentAction::None;
};

/// What is known beforehand of a run that has to wait for Procore's next hour.
struct RunForecast {
    int payments = 0; ///< that it brings, voids and updates
    int paymentsByThen = 0; ///< of these, before it first waits
    int callsAnHour = 0; ///< that Procore allows
    Instant goesOnAt {}; ///< when it has waited for the first time
    Instant endsAt {}; ///< about; later when calls take long, or other programs use the same hour
};
/// "Procore allows 600 calls an hour: about 540 of 1,450 payments before 3:00 PM, all by about 5:20 PM."
[[nodiscard]] QString sentenceFor(const RunForecast &forecast);

/// The end of a run: `run.outcome` says how it ended; `error` is set when it failed or was stopped.
struct RunReport {
    RunRow run;
    QList<ReportedPayment> payments; ///< those that the run touched or that need a person
    QList<Error> problems; ///< what kept it from a clean end besides `error`: rows set aside, projects not read
    std::optional<Error> error;
    std::optional<RunForecast> forecast; ///< of a run, or of what a dry run showed, that has to wait for an hour
};

/// What a person decided about one payment.
struct ResolveRequest {
    PaymentId payment;
    Decision decision = Decision::None;
    QString note; ///< kept with the decision; may be empty
};

/// What came of it. Leave is recorded without a run.
struct ResolveReport {
    PaymentRow row; ///< as it is now
    PaymentAction action = PaymentAction::None;
    std::optional<RunReport> run;
};

/// A payment's line as Procore shows it, after it was read or changed (rule 12).
struct LineReport {
    PaymentRow row; ///< as the ledger knows the payment now
    PaymentLine line;
    bool changed = false; ///< read back: it is as asked for, and was not before
    /// Why a change that was tried did not come to that end; UnknownOutcome when the next sync has to find out.
    std::optional<Error> problem;
};

/// What the first configuration of the schedule gave (rule 3).
struct SetupReport {
    Instant setUpAt {};
    int paymentsBefore = 0; ///< in the baseline: will not be included
    int undecided = 0; ///< payments that their history has to decide
    bool isClockDoubtful = false; ///< Xero's Date was far from the other clocks, so T0 is theirs (rule 25)
};
/// What a person should know about T0 then; else empty.
[[nodiscard]] QString clockNote(const SetupReport &report);

} // namespace tieout
