// SPDX-License-Identifier: Apache-2.0
// What is shown around runs, as samples: a preview, a history, voids that were held back, links, findings.
#pragma once

#include "core/doctor/finding.h"
#include "tests/support/samplebooks.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

inline ReportedPayment reported(int number, const char *amount, PaymentAction action, Reason reason)
{
    return { samplePayment(number, sampleInvoice(number), dollars(amount), Standing { reason, {} }), action };
}

/// Two to create, one to void, one that needs a decision, and one with which nothing would happen.
inline RunReport samplePreview()
{
    RunReport report;
    report.run.dryRun = true;
    report.run.outcome = RunOutcome::Completed;
    report.payments = { reported(1, "100.10", PaymentAction::WouldCreate, Reason::NotWrittenYet),
        reported(2, "200.20", PaymentAction::WouldCreate, Reason::NotWrittenYet),
        reported(3, "50.00", PaymentAction::WouldVoid, Reason::VoidPending),
        reported(4, "60.00", PaymentAction::None, Reason::MethodNotChosen),
        reported(5, "70.00", PaymentAction::None, Reason::Proved) };
    report.payments[3].row.record.standing.args = { u"PayPal Business"_s };
    return report;
}

inline RunRow sampleRun(qint64 id, RunTrigger trigger, RunOutcome outcome)
{
    RunRow run;
    run.id = RunId(id);
    run.trigger = trigger;
    run.outcome = outcome;
    run.person = u"Dana Whitfield"_s;
    run.startedAt = instantFromMs(1'795'900'000'000 + id * 3'600'000);
    if (outcome != RunOutcome::Running)
        run.finishedAt = run.startedAt + std::chrono::milliseconds(61'400);
    run.counts.created = static_cast<int>(id);
    run.xeroCalls = 12;
    run.procoreCalls = 1345;
    return run;
}

/// Three runs of the sample's books; the second created a line and failed at another.
inline void fillHistory(FakeSyncFacade &facade)
{
    facade.history = { sampleRun(3, RunTrigger::Scheduled, RunOutcome::Completed),
        sampleRun(2, RunTrigger::OnDemand, RunOutcome::CompletedWithProblems),
        sampleRun(1, RunTrigger::OnDemand, RunOutcome::Failed) };
    facade.history[1].counts.failed = 1;
    facade.history[1].counts.waiting = 2;
    facade.history[2].message = u"Procore could not be reached."_s;
    for (int i = 0; i < 2; ++i) {
        PaymentEvent event;
        event.run = RunId(2);
        event.at = facade.history.at(1).startedAt;
        event.payment = facade.payments.at(i + 4).record.payment.id;
        event.what = i == 0 ? u"created"_s : u"state"_s;
        event.text = i == 0 ? u"In Procore, read back and equal."_s : u"Procore refused the line."_s;
        facade.events << event;
    }
}

/// Removed in Xero, its line at the full amount.
inline PaymentRow removedPayment(int number, Reason reason)
{
    PaymentRow row = proved(samplePayment(number, sampleInvoice(number), dollars("120.00"), {}), number);
    row.record.payment.status = PaymentStatus::Deleted;
    row.record.standing = Standing { reason, {} };
    return row;
}

inline QList<PaymentRow> sevenHeldBack()
{
    QList<PaymentRow> rows;
    for (int number = 1; number <= 7; ++number)
        rows << removedPayment(number, Reason::VoidAwaitsDecision);
    return rows;
}

inline const BillId kSuggestedBill(QUuid(u"{b1110000-0000-4000-8000-000000000042}"_s));

inline LinkSuggestion sampleSuggestion(const InvoiceRow &invoice)
{
    LinkSuggestion suggestion;
    suggestion.invoice = invoice.invoice;
    suggestion.bill.id = kSuggestedBill;
    suggestion.bill.number = u"INV-77"_s;
    suggestion.bill.vendorName = invoice.invoice.vendorName;
    suggestion.bill.total = dollars("1250.00");
    suggestion.bill.date = QDate(2026, 11, 3);
    suggestion.score = 85;
    suggestion.reasons = { LinkReason { LinkClue::Vendor, 40, u"Both name the vendor."_s },
        LinkReason { LinkClue::Amount, 30, u"Both are for 1250.00."_s } };
    suggestion.isTie = true;
    return suggestion;
}

/// Two of the sample's invoices linked to nothing, one of them with a suggestion; the others linked by Procore.
inline void unlinkSome(FakeSyncFacade &facade)
{
    for (int i = 0; i < 2; ++i) {
        facade.invoices[i].bill = BillId();
        facade.invoices[i].billNumber.clear();
    }
    for (const InvoiceRow &row : std::as_const(facade.invoices)) {
        if (row.bill.isValid())
            facade.linkRows << LinkRow { row.invoice, row.projectName, row.commitmentNumber, row.bill, row.billNumber,
                row.invoice.vendorName, false, {}, {}, {} };
    }
    facade.suggested->suggestions = { sampleSuggestion(facade.invoices.first()) };
}

inline Finding sampleFinding(const char *name, FindingState state, std::optional<Cause> cause = {})
{
    Finding finding;
    finding.name = QString::fromLatin1(name);
    finding.state = state;
    finding.sentence = u"What was found of %1."_s.arg(finding.name);
    if (state != FindingState::Ok)
        finding.nextStep = u"What to do."_s;
    finding.cause = cause;
    return finding;
}

} // namespace tieout::test
