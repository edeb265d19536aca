// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/buildsteps.h"
#include "app/tieout-sandbox/world/names.h"
#include "app/tieout-sandbox/world/xeroacts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.at(0).isLetter() && letters.size() < 2)
            letters += word.at(0).toUpper();
    }
    return letters;
}

Requisition nextRequisition(Building &b, int commitmentIndex, int month)
{
    const Company &company = b.world.company;
    const Commitment &commitment = company.commitments.at(commitmentIndex);
    Requisition r;
    r.commitment = commitmentIndex;
    r.number = static_cast<int>(commitment.requisitions.size()) + 1;
    if (r.number > 1) {
        const Requisition &before = company.requisitions.at(commitment.requisitions.last());
        r.completedToDate = before.completedToDate;
        r.retainageToDate = before.retainageToDate;
        r.previousCertificates = before.completedToDate - before.retainageToDate;
    }
    r.start = b.lastDay.addMonths(-month).addDays(-40);
    r.end = r.start.addDays(29);
    r.billingDate = r.end.addDays(1);
    r.period = 90'000 + r.start.month();
    r.createdMs = r.updatedMs = b.world.nowMs();
    return r;
}

void bill(Requisition &r, qint64 gross, const QString &retainagePercent)
{
    // Half a cent rounds up, as on a printed pay application.
    const qint64 tenths = retainagePercent.left(retainagePercent.size() - 2).toLongLong() * 10;
    const qint64 retained = (gross * tenths + 500) / 1000;
    r.completedToDate += gross;
    r.retainageToDate += retained;
    r.due = gross - retained;
}

// The same bill in Xero. Connectors spell a GUID in different ways.
void exportToXero(Building &b, Requisition &r, int sequence)
{
    Tenant &tenant = b.world.tenant();
    const Commitment &commitment = b.world.company.commitments.at(r.commitment);
    Bill bill;
    bill.id = b.world.random.guid();
    bill.number = r.invoiceNumber;
    bill.contact = commitment.vendor;
    bill.currency = tenant.currency;
    bill.date = r.billingDate;
    bill.dueDate = r.billingDate.addDays(30);
    bill.total = r.due;
    bill.tax = sequence % 12 == 11 ? r.due / 11 : 0;
    if (sequence % 3 == 0)
        bill.url = u"https://app.procore.example/%1/project/commitments/%2"_s
                       .arg(b.world.company.projects.at(commitment.project).id)
                       .arg(commitment.id);
    addBill(b.world, tenant, bill);
    Bill &stored = tenant.bills.last();
    const Project &project = b.world.company.projects.at(commitment.project);
    const Tracking job { u"c0f5a3b1-6f0e-4d52-9d6c-2f9a4a4b7e01"_s, sequence % 4 == 0 ? QString() : bill.id, u"Job"_s,
        project.number };
    const Tracking region { u"c0f5a3b1-6f0e-4d52-9d6c-2f9a4a4b7e02"_s, tenant.id, u"Region"_s, project.state };
    if (sequence % 5 != 4)
        stored.lines.first().tracking = { job };
    if (sequence % 3 == 1)
        stored.lines.first().tracking.append(region);
    r.originId = sequence % 7 == 3 ? bill.id.toUpper() : sequence % 11 == 5 ? u"{%1}"_s.arg(bill.id) : bill.id;
    r.erpStatus = u"synced"_s;
}

} // namespace

void buildInvoices(Building &b)
{
    Company &company = b.world.company;
    if (b.options.commitments == 0)
        return;
    const int unexported = b.options.invoices / 5;
    for (int i = 0; i < b.options.invoices + unexported; ++i) {
        const int commitment = i % b.options.commitments;
        setDay(b, b.lastDay.addDays(-60 + i * 40 / (b.options.invoices + unexported)));
        Requisition r = nextRequisition(b, commitment, 1 - std::min(1, i / b.options.commitments));
        const QString vendor = company.vendors.at(company.commitments.at(commitment).vendor).name;
        r.invoiceNumber = u"%1-%2"_s.arg(initials(vendor)).arg(1001 + i);
        bill(r, b.world.random.between(412'037, 5'987'613), company.commitments.at(commitment).retainage);
        if (i < b.options.invoices)
            exportToXero(b, r, i);
        else if (i % 2 == 0)
            r.status = u"under_review"_s;
        else
            r.erpStatus = i % 4 == 1 ? u"ready_to_export"_s : u"not_in_erp"_s;
        company.addRequisition(r);
    }
}

void buildOverheads(Building &b)
{
    Tenant &tenant = b.world.tenant();
    const int firstContact = static_cast<int>(tenant.contacts.size());
    for (const Overhead &overhead : overheads())
        tenant.contacts.append({ b.world.random.guid(), overhead.payee });
    const int count = b.options.invoices * 3 / 2;
    for (int i = 0; i < count; ++i) {
        const int kind = i % static_cast<int>(overheads().size());
        setDay(b, b.lastDay.addDays(-58 + i * 40 / count));
        Bill bill;
        // Rent invoices have only the month: bill numbers need not be unique.
        bill.number = kind == 0 ? u"RENT"_s : u"%1"_s.arg(44'000 + i);
        bill.contact = firstContact + kind;
        bill.currency = tenant.currency;
        bill.date = b.world.today().addDays(-5);
        bill.dueDate = bill.date.addDays(kind == 0 ? 5 : 30);
        bill.total = b.world.random.between(8'117, 612'499);
        const int index = addBill(b.world, tenant, bill);
        tenant.bills[index].lines.first().description = overheads().at(kind).what;
        tenant.bills[index].lines.first().accountCode = overheads().at(kind).account;
    }
}

} // namespace tieout::sandbox
