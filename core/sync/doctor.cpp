// SPDX-License-Identifier: Apache-2.0
#include "core/sync/doctor.h"

#include "core/sync/foreignmarks.h"
#include "core/sync/preflight.h"

#include <QCoreApplication>

#include <algorithm>

namespace tieout {

namespace {

using namespace std::chrono_literals;

QString tr(const char *text)
{
    return QCoreApplication::translate("tieout::Doctor", text);
}

Finding is(FindingState state, const QString &sentence, const QString &nextStep = {})
{
    Finding finding;
    finding.state = state;
    finding.sentence = sentence;
    finding.nextStep = nextStep;
    return finding;
}

Finding ok(const QString &sentence)
{
    return is(FindingState::Ok, sentence);
}

Finding unknown(const QString &sentence, const QString &nextStep = {})
{
    return is(FindingState::Unknown, sentence, nextStep);
}

Finding missing(const QString &sentence, const QString &nextStep, std::optional<ErrorKind> kind = {})
{
    Finding finding = is(FindingState::Missing, sentence, nextStep);
    finding.kind = kind;
    return finding;
}

Finding missing(const Error &error)
{
    return missing(sentenceFor(error), nextStepFor(error), error.kind);
}

Finding notAsked()
{
    return unknown(tr("Not looked at, since something before it is missing."));
}

Finding settings(const DoctorFacts &facts)
{
    if (!facts.settings)
        return missing(facts.settings.error());
    return facts.endpoints ? ok(tr("The profile's settings can be read.")) : missing(facts.endpoints.error());
}

Finding ledger(const DoctorFacts &facts)
{
    if (!facts.ledger)
        return missing(facts.ledger.error());
    if (!facts.ledgerNotice.isEmpty())
        return is(FindingState::Warning, facts.ledgerNotice, tr("Sync, then make links and decisions again."));
    return ok(tr("The ledger is sound."));
}

Finding keychain(const DoctorFacts &facts)
{
    if (!facts.xeroConnected && !facts.procoreConnected)
        return notAsked();
    for (const auto *entry : { &facts.xeroConnected, &facts.procoreConnected }) {
        if (*entry && !**entry && (*entry)->error().kind == ErrorKind::Keychain)
            return missing((*entry)->error());
    }
    return ok(tr("The keychain can be read."));
}

template <typename Answer>
Finding connection(
    Service service, const std::optional<Result<bool>> &token, const std::optional<Result<Answer>> &answer)
{
    const QString name = service == Service::Xero ? QStringLiteral("Xero") : QStringLiteral("Procore");
    if (!token || !*token)
        return token ? missing(token->error()) : notAsked();
    if (!**token) {
        Error error(ErrorKind::SignInNeeded, QString());
        error.service = service;
        return missing(error);
    }
    if (!answer)
        return unknown(tr("Signed in to %1; nothing is chosen that could be asked.").arg(name));
    return *answer ? ok(tr("%1 answers.").arg(name)) : missing(answer->error());
}

Finding xeroConnection(const DoctorFacts &facts)
{
    return connection(Service::Xero, facts.xeroConnected, facts.organisation);
}

Finding procoreConnection(const DoctorFacts &facts)
{
    return connection(Service::Procore, facts.procoreConnected, facts.rights);
}

Finding clock(const DoctorFacts &facts)
{
    if (!facts.clockBehind)
        return unknown(tr("No service told its time."));
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(*facts.clockBehind).count();
    if (*facts.clockBehind < 2min && *facts.clockBehind > -2min)
        return ok(tr("This computer's clock is right."));
    return is(FindingState::Warning,
        seconds > 0 ? tr("This computer's clock is %1 seconds behind.").arg(seconds)
                    : tr("This computer's clock is %1 seconds ahead.").arg(-seconds),
        tr("Let the computer set its clock from the network."));
}

Finding edition(const DoctorFacts &facts)
{
    if (!facts.settings || !facts.organisation || !*facts.organisation)
        return notAsked();
    const Done supported = checkEdition(**facts.organisation, facts.settings->allowOtherEditions);
    if (!supported)
        return missing(
            supported.error().detail, tr("Connect an organisation of the United States."), ErrorKind::Forbidden);
    return ok(tr("The edition of the organisation is supported."));
}

Finding rights(const DoctorFacts &facts)
{
    if (!facts.rights || !*facts.rights)
        return notAsked();
    const Permission permission = permissionFor(Action::SyncOnDemand, **facts.rights);
    if (permission.allowed)
        return ok(tr("%1 may sync payments.").arg((*facts.rights)->personName));
    return missing(permission.reason, tr("Ask your Procore administrator for the right."), ErrorKind::Forbidden);
}

// 1: one organisation, one company, and the tool is there.
Finding erpIntegration(const DoctorFacts &facts)
{
    if (!facts.settings || !facts.settings->organisation.isValid() || !facts.settings->company.isValid())
        return missing(tr("No organisation and company are chosen."),
            tr("Choose them: tieoutctl setup --organisation ID --company ID --frequency hourly."),
            ErrorKind::Configuration);
    if (!facts.rights || !*facts.rights)
        return notAsked();
    if ((*facts.rights)->erpIntegrations == AccessLevel::Unknown)
        return is(FindingState::Warning, tr("Procore lists no tool that looks like ERP Integrations."),
            tr("Switch ERP Integrations on in Procore, or name the tool under settings, rights.erp-tool-name."));
    return ok(tr("Procore lists the ERP Integrations tool."));
}

// 2: Procore does not say whether exporting is on; an invoice that has been exported proves it.
Finding invoiceExport(const DoctorFacts &facts)
{
    if (facts.linkedInvoices > 0)
        return ok(tr("%1 invoices are linked to bills.").arg(facts.linkedInvoices));
    return unknown(tr("No invoice is linked to a bill yet, so it cannot be told whether invoices are exported."),
        tr("Switch the export of subcontractor invoices on in Procore, or link by hand: tieoutctl links --suggest."));
}

const InvoiceRow *rowOf(const DoctorFacts &facts)
{
    return facts.invoice && facts.invoice->row ? &*facts.invoice->row : nullptr;
}

// 3
Finding projectSynced(const DoctorFacts &facts)
{
    if (!facts.projects || !*facts.projects)
        return facts.projects ? missing(facts.projects->error()) : notAsked();
    if ((*facts.projects)->isEmpty())
        return missing(
            tr("You can see no project in Procore."), tr("Ask to be added to the projects."), ErrorKind::Forbidden);
    const InvoiceRow *row = rowOf(facts);
    if (!row)
        return ok(tr("You can see %1 projects.").arg((*facts.projects)->size()));
    const ProjectId project = row->invoice.project;
    const bool isVisible = std::any_of((*facts.projects)->begin(), (*facts.projects)->end(),
        [project](const Project &known) { return known.id == project; });
    if (!isVisible)
        return missing(tr("You cannot see the invoice's project %1.").arg(project.toString()),
            tr("Ask to be added to the project."), ErrorKind::Forbidden);
    if (facts.settings && !facts.settings->allProjects && !facts.settings->projects.contains(project))
        return missing(tr("The invoice's project is not among those chosen for the sync."),
            tr("Choose it: tieoutctl setup --projects."), ErrorKind::Configuration);
    return ok(tr("The project %1 takes part.").arg(row->projectName));
}

// 4: a bill always has a contact, so a linked invoice has a linked vendor.
Finding vendorLinked(const DoctorFacts &facts)
{
    const InvoiceRow *row = rowOf(facts);
    if (row && row->bill.isValid())
        return ok(tr("The vendor has a contact in Xero: that of the bill."));
    return unknown(tr("Procore does not say whether the vendor is linked to a contact in Xero."),
        row ? tr("Look at the vendor in Procore's company directory.") : QString());
}

// 5
Finding commitmentSynced(const DoctorFacts &facts)
{
    if (!facts.invoice || !facts.invoice->isCommitmentListed)
        return unknown(tr("Whether commitments are synced is optional for Xero."));
    const Result<bool> &isListed = *facts.invoice->isCommitmentListed;
    if (!isListed)
        return missing(isListed.error());
    return *isListed ? ok(tr("The commitment is among those of its project."))
                     : missing(tr("The commitment is not among those you can see."),
                         tr("Look in Procore whether it was deleted or is private."), ErrorKind::NotFound);
}

// 6: whether the tab is open is told by a line that stands or by a refusal.
Finding paymentsTab(const DoctorFacts &facts)
{
    if (!facts.invoice || !facts.invoice->commitmentsLevel)
        return unknown(tr("Asked per invoice: --invoice ID."));
    const Result<AccessLevel> &level = *facts.invoice->commitmentsLevel;
    if (!level)
        return missing(level.error());
    const Permission permission = mayReadLines(*level);
    if (!permission.allowed)
        return missing(permission.reason, tr("Ask your Procore administrator for the right."), ErrorKind::Forbidden);
    bool hasLine = false;
    for (const PaymentRow &row : facts.invoice->payments) {
        if (row.record.standing.reason == Reason::TabClosedOrRefused)
            return missing(row.record.standing.sentence(), row.record.standing.advice(), ErrorKind::Rejected);
        hasLine = hasLine || row.record.line.isValid();
    }
    return hasLine ? ok(tr("Payments Issued holds lines of ours."))
                   : unknown(tr("Procore does not say whether Payments Issued is open; the first write tells."),
                       tr("See Enable Payments in the commitment's advanced settings."));
}

// 7
Finding invoiceInXero(const DoctorFacts &facts)
{
    if (!facts.invoice)
        return unknown(tr("Asked per invoice: --invoice ID."));
    const InvoiceRow *row = rowOf(facts);
    if (!row)
        return missing(tr("The ledger does not know this subcontractor invoice."),
            tr("Sync, or check the id: tieoutctl invoices."), ErrorKind::Configuration);
    if (row->bill.isValid())
        return ok(tr("Invoice %1 is the bill %2 in Xero.").arg(row->invoice.invoiceNumber, row->billNumber));
    return missing(
        tr("Invoice %1, status %2, is not linked to a bill.").arg(row->invoice.invoiceNumber, row->invoice.status),
        tr("Approve it and send it to the ERP in Procore; or link it: tieoutctl links --suggest, tieoutctl link."));
}

// 8
Finding schedule(const DoctorFacts &facts)
{
    if (!facts.settings)
        return notAsked();
    if (!facts.settings->isSetUp())
        return missing(tr("The sync schedule was never set, and only payments made after that take part."),
            tr("Set it: tieoutctl setup --frequency hourly; never is a choice too."), ErrorKind::Configuration);
    if (facts.settings->schedule.frequency == Frequency::Never)
        return ok(tr("The schedule is set: never. Sync on demand."));
    return ok(tr("The schedule is set: %1.").arg(toString(facts.settings->schedule.frequency)));
}

// 9
Finding paymentInXero(const DoctorFacts &facts)
{
    if (!facts.invoice)
        return facts.paymentsSeen > 0
            ? ok(tr("%1 payments were seen since the set-up.").arg(facts.paymentsSeen))
            : unknown(tr("No payment has been seen since the set-up."), tr("Pay a bill in Xero, then sync."));
    if (facts.invoice->payments.isEmpty())
        return missing(tr("No payment of its bill has been seen."), tr("Pay the bill in Xero, then sync."));
    const auto isOld = [](const PaymentRow &row) { return row.record.origin == PaymentOrigin::Baseline; };
    if (std::all_of(facts.invoice->payments.begin(), facts.invoice->payments.end(), isOld))
        return missing(tr("Its bill was paid before the sync was set up; such payments never take part."),
            tr("Type such a payment into Procore by hand."));
    return ok(tr("%1 payments of its bill were seen.").arg(facts.invoice->payments.size()));
}

Finding payments(const DoctorFacts &facts)
{
    if (!facts.invoice || facts.invoice->payments.isEmpty())
        return unknown(tr("Asked per invoice: --invoice ID."));
    const auto worse = [](const PaymentRow &a, const PaymentRow &b) {
        return a.record.standing.state() < b.record.standing.state();
    };
    const Standing standing =
        std::max_element(facts.invoice->payments.begin(), facts.invoice->payments.end(), worse)->record.standing;
    const PaymentState state = standing.state();
    if (state == PaymentState::Attention || state == PaymentState::Failed)
        return missing(standing.sentence(), standing.advice());
    return ok(standing.sentence());
}

Finding foreignSync(const DoctorFacts &facts)
{
    if (!facts.ledger)
        return notAsked();
    if (!facts.foreignMark)
        return ok(tr("No line read so far was written by another payment sync."));
    // The rule by which runs hold creates back: who confirmed that the other sync is off is not warned of its old
    // lines.
    if (facts.settings && !isSuspicious(*facts.foreignMark, facts.settings->otherSyncOffSince))
        return ok(tr("No line was written by another payment sync since you confirmed that it is off."));
    return is(FindingState::Warning,
        tr("Another program seems to write payments into this company: line %1 carries the mark %2.")
            .arg(facts.foreignMark->line.toString(), facts.foreignMark->mark),
        tr("Make sure that Procore's own payment sync, or another program's, is off before you sync."));
}

Finding lastRun(const DoctorFacts &facts)
{
    if (!facts.lastRun)
        return unknown(tr("No sync has run yet."), tr("Sync: tieoutctl sync."));
    const RunOutcome outcome = facts.lastRun->outcome;
    if (outcome == RunOutcome::Failed || outcome == RunOutcome::Stopped)
        return is(FindingState::Warning, tr("The last sync did not end well: %1").arg(facts.lastRun->message),
            tr("See tieoutctl history, then sync again."));
    return ok(tr("The last sync ended: %1.").arg(toString(outcome)));
}

struct Check {
    const char *name;
    int prerequisite;
    Finding (*look)(const DoctorFacts &);
};

/// In the order in which a person mends: what keeps everything else from being looked at comes first.
constexpr Check kChecks[] {
    { "settings", 0, settings },
    { "ledger", 0, ledger },
    { "keychain", 0, keychain },
    { "xero-connection", 0, xeroConnection },
    { "procore-connection", 0, procoreConnection },
    { "clock", 0, clock },
    { "erp-integration", 1, erpIntegration },
    { "edition", 0, edition },
    { "rights", 0, rights },
    { "invoice-export", 2, invoiceExport },
    { "project-synced", 3, projectSynced },
    { "vendor-linked", 4, vendorLinked },
    { "commitment-synced", 5, commitmentSynced },
    { "payments-tab", 6, paymentsTab },
    { "invoice-in-xero", 7, invoiceInXero },
    { "schedule", 8, schedule },
    { "payment-in-xero", 9, paymentInXero },
    { "payments", 0, payments },
    { "foreign-sync", 0, foreignSync },
    { "last-run", 0, lastRun },
};

} // namespace

QString toString(FindingState state)
{
    switch (state) {
    case FindingState::Ok:
        return QStringLiteral("ok");
    case FindingState::Warning:
        return QStringLiteral("warning");
    case FindingState::Missing:
        return QStringLiteral("missing");
    case FindingState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QList<Finding> diagnose(const DoctorFacts &facts)
{
    QList<Finding> findings;
    for (const Check &check : kChecks) {
        Finding finding = check.look(facts);
        finding.name = QLatin1String(check.name);
        finding.prerequisite = check.prerequisite;
        findings << finding;
    }
    return findings;
}

std::optional<Finding> firstMissing(const QList<Finding> &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.state == FindingState::Missing; });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

} // namespace tieout
