// SPDX-License-Identifier: Apache-2.0
#include "core/links/linkchanges.h"

#include "core/base/plural.h"
#include "core/base/tr.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unchanged(const QString &sentence, Cause cause = Cause::RefusedHere)
{
    return failed(Error(cause, sentence + QLatin1Char(' ') + Tr::tr("Nothing was changed.")));
}

Done checkInvoice(const Invoice &invoice)
{
    if (invoice.id.isValid())
        return {};
    return failed(Error(Cause::RecordNotInLedger, Tr::tr("The ledger does not know this subcontractor invoice.")));
}

QString numbersOf(const QList<InvoiceId> &ids)
{
    QStringList texts;
    for (const InvoiceId id : ids)
        texts << id.toString();
    return texts.join(u", "_s);
}

tl::unexpected<Error> openWrite()
{
    return unchanged(Tr::tr("A payment is being written and its outcome is not known yet."), Cause::LineNotReady);
}

} // namespace

Done checkLink(const LinkFacts &facts, BillId bill)
{
    if (Done known = checkInvoice(facts.invoice); !known)
        return known;
    if (facts.current == bill)
        return {};
    if (facts.current.isValid())
        return unchanged(Tr::tr("Invoice %1 is linked to another bill (%2). If that is wrong, unlink it first.")
                             .arg(facts.invoice.id.toString(), facts.current.toString()));
    const LinkObstacles &obstacles = facts.obstacles;
    if (!obstacles.otherInvoices.isEmpty())
        return unchanged(Tr::tr(
            "The bill is linked to invoice %1 already. While a bill is linked to two invoices, Tieout brings its "
            "payments to neither. Unlink that one first.")
                             .arg(numbersOf(obstacles.otherInvoices)));
    if (obstacles.openWrites > 0)
        return openWrite();
    const QString remedy =
        Tr::tr("Remove every such payment in Xero and sync, so that its line is voided; then link, and "
               "enter it again.");
    if (obstacles.linesElsewhere > 0)
        return unchanged(
            counted(obstacles.linesElsewhere,
                QT_TRANSLATE_NOOP("tieout", "1 payment of this bill is on another invoice in Procore."),
                QT_TRANSLATE_N_NOOP("tieout", "%n payments of this bill are on another invoice in Procore."))
            + QLatin1Char(' ') + remedy);
    if (obstacles.linesOfOtherBills > 0)
        return unchanged(
            counted(obstacles.linesOfOtherBills,
                QT_TRANSLATE_NOOP("tieout", "1 payment of another bill is on this invoice in Procore."),
                QT_TRANSLATE_N_NOOP("tieout", "%n payments of another bill are on this invoice in Procore."))
            + QLatin1Char(' ') + remedy);
    return {};
}

Done checkUnlink(const LinkFacts &facts)
{
    if (Done known = checkInvoice(facts.invoice); !known)
        return known;
    if (!facts.current.isValid())
        return failed(Error(
            ErrorKind::Configuration, Tr::tr("Invoice %1 is not linked to a bill.").arg(facts.invoice.id.toString())));
    if (facts.obstacles.openWrites > 0)
        return openWrite();
    return {};
}

Result<BillId> chooseBill(const QString &idOrNumber, const QList<SeenBill> &numbered)
{
    const BillId id(guidFromText(idOrNumber));
    if (id.isValid())
        return id;
    if (numbered.size() == 1)
        return numbered.first().id;
    if (numbered.isEmpty())
        return failed(Error(Cause::RecordNotInLedger,
            Tr::tr("No bill with the number \"%1\" has been seen in payments. The id of the bill, as in its address in "
                   "Xero, works too.")
                .arg(idOrNumber)));
    QStringList candidates;
    for (const SeenBill &bill : numbered)
        candidates << Tr::tr("%1 of %2").arg(bill.id.toString(), bill.vendorName);
    return failed(Error(ErrorKind::Configuration,
        counted(numbered.size(), QT_TRANSLATE_NOOP("tieout", "1 bill has the number \"%1\"; give its id: %2."),
            QT_TRANSLATE_N_NOOP("tieout", "%n bills have the number \"%1\"; give the id of one: %2."))
            .arg(idOrNumber, candidates.join(u"; "_s))));
}

} // namespace tieout
