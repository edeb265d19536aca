// SPDX-License-Identifier: Apache-2.0
// The nine prerequisites of a payment, in the order in which people meet them, and the right to write its line.
#include "core/base/plural.h"
#include "core/base/tr.h"
#include "core/doctor/doctorchecks.h"
#include "core/doctor/invoicestatusname.h"
#include "core/schedule/frequencyname.h"

#include <algorithm>

namespace tieout::checks {

// 1: one organisation, one company, and the tool is there.
Finding erpIntegration(const DoctorFacts &facts)
{
    if (!facts.settings || !facts.settings->organisation.isValid() || !facts.settings->company.isValid())
        return missing(Tr::tr("No organization and company are chosen."),
            said(facts, Tr::tr("Choose them: tieoutctl setup --organisation ID --company ID --frequency hourly."),
                Tr::tr("Choose them in the settings (Connections).")),
            Cause::RequestWrong);
    if (!facts.rights || !*facts.rights)
        return notAsked();
    if ((*facts.rights)->erpIntegrations == AccessLevel::Unknown)
        return warning(Tr::tr("Procore lists no tool that looks like ERP Integrations."),
            said(facts,
                Tr::tr("Switch ERP Integrations on in Procore, or name the tool under settings, rights.erp-tool-name."),
                Tr::tr("Switch ERP Integrations on in Procore, or name the tool in the settings (Advanced).")));
    return ok(Tr::tr("Procore lists the ERP Integrations tool."));
}

// 2: Procore does not say whether exporting is on; an invoice that has been exported proves it.
Finding invoiceExport(const DoctorFacts &facts)
{
    if (facts.linkedInvoices > 0)
        return ok(counted(facts.linkedInvoices, QT_TRANSLATE_NOOP("tieout", "1 invoice is linked to its bill."),
            QT_TRANSLATE_N_NOOP("tieout", "%n invoices are linked to bills.")));
    if (!knowsOwner(facts))
        return notAsked();
    return unknown(Tr::tr("No invoice is linked to a bill yet, so Tieout cannot tell whether invoices are exported."),
        said(facts,
            Tr::tr("Switch the export of subcontractor invoices on in Procore, or link by hand: tieoutctl links "
                   "--suggest."),
            Tr::tr("Switch the export of subcontractor invoices on in Procore, or link invoices and bills by hand.")));
}

namespace {

const InvoiceRow *rowOf(const DoctorFacts &facts)
{
    return facts.invoice && facts.invoice->row ? &*facts.invoice->row : nullptr;
}

} // namespace

// 3
Finding projectSynced(const DoctorFacts &facts)
{
    if (!facts.projects || !*facts.projects)
        return facts.projects ? missing(facts, facts.projects->error()) : notAsked();
    if ((*facts.projects)->isEmpty())
        return missing(Tr::tr("You can see no project in Procore."), Tr::tr("Ask to be added to the projects."),
            Cause::RightMissing);
    const InvoiceRow *row = rowOf(facts);
    if (!row)
        return ok(counted((*facts.projects)->size(), QT_TRANSLATE_NOOP("tieout", "You can see 1 project."),
            QT_TRANSLATE_N_NOOP("tieout", "You can see %n projects.")));
    const ProjectId project = row->invoice.project;
    const bool isVisible = std::any_of((*facts.projects)->begin(), (*facts.projects)->end(),
        [project](const Project &known) { return known.id == project; });
    if (!isVisible)
        return missing(Tr::tr("You cannot see the invoice's project %1.").arg(project.toString()),
            Tr::tr("Ask to be added to the project."), Cause::RightMissing);
    if (facts.settings && !facts.settings->allProjects && !facts.settings->projects.contains(project))
        return missing(Tr::tr("The invoice's project is not among those chosen for the sync."),
            said(facts, Tr::tr("Choose it: tieoutctl settings set projects."),
                Tr::tr("Choose it in the settings (Projects).")),
            Cause::RequestWrong);
    return ok(Tr::tr("The project %1 takes part.").arg(row->projectName));
}

// 4: a bill always has a contact, so a linked invoice has a linked vendor.
Finding vendorLinked(const DoctorFacts &facts)
{
    const InvoiceRow *row = rowOf(facts);
    if (row && row->bill.isValid())
        return ok(Tr::tr("The vendor has a contact in Xero: that of the bill."));
    return unknown(Tr::tr("Procore does not say whether the vendor is linked to a contact in Xero."),
        row ? Tr::tr("Check the vendor in Procore's company directory.") : QString());
}

// 5
Finding commitmentSynced(const DoctorFacts &facts)
{
    if (!facts.invoice || !facts.invoice->isCommitmentListed)
        return unknown(Tr::tr("With Xero, syncing commitments is optional."));
    const Result<bool> &isListed = *facts.invoice->isCommitmentListed;
    if (!isListed)
        return missing(facts, isListed.error());
    return *isListed ? ok(Tr::tr("The commitment is among those of its project."))
                     : missing(Tr::tr("The commitment is not among those you can see."),
                         Tr::tr("Check in Procore whether it was deleted or is private."), Cause::RecordUnknown);
}

// Viewing lines needs Read Only, adding one needs Admin (api facts, Procore 1.8). A single right that was granted below
// Admin is not in the documents; if there is one, writing works and this says too much.
Finding commitmentsRight(const DoctorFacts &facts)
{
    const InvoiceRow *row = rowOf(facts);
    if (!row || !facts.invoice->commitmentsLevel)
        return perInvoice(facts);
    const Result<AccessLevel> &level = *facts.invoice->commitmentsLevel;
    if (!level)
        return missing(facts, level.error());
    const QString project = row->projectName.isEmpty() ? row->invoice.project.toString() : row->projectName;
    const QString person = facts.rights && *facts.rights ? (*facts.rights)->personName : QString();
    const QString next = person.isEmpty()
        ? Tr::tr("Ask your Procore administrator to give you Admin on the Commitments tool of the project %1.")
              .arg(project)
        : Tr::tr("Ask your Procore administrator to give %1 Admin on the Commitments tool of the project %2.")
              .arg(person, project);
    if (const Permission permission = mayReadLines(*level); !permission.allowed)
        return missing(permission.reason, next, Cause::RightMissing);
    if (*level != AccessLevel::Admin)
        return missing((*level == AccessLevel::Standard
                               ? Tr::tr("You have Standard on the Commitments tool of the project %1: enough to see "
                                        "payment lines, and adding one needs Admin.")
                               : Tr::tr("You have Read Only on the Commitments tool of the project %1: enough to see "
                                        "payment lines, and adding one needs Admin."))
                           .arg(project),
            next, Cause::RightMissing);
    return ok(Tr::tr("You have Admin on the Commitments tool of the project %1.").arg(project));
}

// 6: Procore's lists do not say whether the tab is open. A refusal shows that it was closed; a line shows only that it
// was open when the line was written.
Finding paymentsTab(const DoctorFacts &facts)
{
    if (!rowOf(facts))
        return perInvoice(facts);
    bool hasLine = false;
    for (const PaymentRow &row : facts.invoice->payments) {
        if (row.record.standing.reason == Reason::TabClosedOrRefused)
            return missing(row.record.standing.sentence(), row.record.standing.advice(), Cause::PaymentNeedsPerson);
        hasLine = hasLine || row.record.line.isValid();
    }
    return unknown(hasLine
            ? Tr::tr(
                "Payments Issued was open when a line was written there; Procore does not say whether it still is.")
            : Tr::tr("Procore does not say whether Payments Issued is open; the first write will show it."),
        Tr::tr("See Enable Payments in the commitment's advanced settings."));
}

// 7
Finding invoiceInXero(const DoctorFacts &facts)
{
    const InvoiceRow *row = rowOf(facts);
    if (!facts.invoice || !knowsOwner(facts))
        return perInvoice(facts);
    if (!row)
        return missing(Tr::tr("The ledger does not know this subcontractor invoice."),
            said(facts, Tr::tr("Sync, or check the id: tieoutctl invoices."), Tr::tr("Sync, then check it again.")),
            Cause::RequestWrong);
    if (row->bill.isValid())
        return ok(Tr::tr("Invoice %1 is the bill %2 in Xero.").arg(row->invoice.invoiceNumber, row->billNumber));
    return missing(Tr::tr("Invoice %1 is not linked to a bill. Its status in Procore: %2.")
                       .arg(row->invoice.invoiceNumber, invoiceStatusName(row->invoice.status)),
        said(facts,
            Tr::tr("Approve it and send it to the ERP in Procore; or link it: tieoutctl links --suggest, tieoutctl "
                   "link."),
            Tr::tr("Approve it and send it to the ERP in Procore; or link it to its bill by hand.")));
}

// 8
Finding schedule(const DoctorFacts &facts)
{
    if (!facts.settings)
        return notAsked();
    if (!facts.settings->isSetUp())
        return missing(Tr::tr("The sync schedule was never set, and only payments made after that take part."),
            said(facts, Tr::tr("Set it: tieoutctl setup --frequency hourly; never is a choice too."),
                Tr::tr("Choose it in the settings (Sync schedule). Never is a choice too.")),
            Cause::RequestWrong);
    if (facts.settings->schedule.frequency == Frequency::Never)
        return ok(Tr::tr("The schedule is set: never. Sync on demand."));
    return ok(Tr::tr("The schedule is set: %1.").arg(frequencyName(facts.settings->schedule.frequency)));
}

// 9
Finding paymentInXero(const DoctorFacts &facts)
{
    if (!knowsOwner(facts) || (facts.invoice && !rowOf(facts)))
        return notAsked();
    if (!facts.invoice)
        return facts.paymentsSeen > 0
            ? ok(counted(facts.paymentsSeen, QT_TRANSLATE_NOOP("tieout", "1 payment was seen since the setup."),
                QT_TRANSLATE_N_NOOP("tieout", "%n payments were seen since the setup.")))
            : unknown(Tr::tr("No payment has been seen since the setup."), Tr::tr("Pay a bill in Xero, then sync."));
    if (facts.invoice->payments.isEmpty())
        return missing(Tr::tr("No payment of its bill has been seen."), Tr::tr("Pay the bill in Xero, then sync."));
    const auto isOld = [](const PaymentRow &row) { return row.record.age == PaymentAge::Baseline; };
    if (std::all_of(facts.invoice->payments.begin(), facts.invoice->payments.end(), isOld))
        return missing(Tr::tr("Its bill was paid before the sync was set up; such payments never take part."),
            Tr::tr("Type such a payment into Procore by hand."));
    return ok(counted(facts.invoice->payments.size(), QT_TRANSLATE_NOOP("tieout", "1 payment of its bill was seen."),
        QT_TRANSLATE_N_NOOP("tieout", "%n payments of its bill were seen.")));
}

} // namespace tieout::checks
