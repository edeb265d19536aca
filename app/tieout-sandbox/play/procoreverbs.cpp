// SPDX-License-Identifier: Apache-2.0
// An administrator and a project engineer in Procore: rights, tabs, commitments, subcontractor invoices.
#include "app/tieout-sandbox/play/verb.h"
#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/xeroacts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

void setRight(Verb &v)
{
    Company &company = v.world.company;
    const QString tool = v.text("tool", u"erp"_s);
    const QString level = v.text("level", u"None"_s);
    const bool on = v.flag("on", true);
    if (tool == u"erp") {
        company.erpLevel = level;
    } else if (tool == u"erp-service-account") {
        company.erpServiceLevel = level;
    } else if (tool == u"accounting-approver") {
        company.accountingApprover = on;
    } else if (tool == u"company-admin") {
        company.companyAdmin = on;
    } else if (tool == u"commitments" || tool == u"project-member" || tool == u"commitments-active") {
        const int index = v.project();
        if (index < 0)
            return;
        Project &project = company.projects[index];
        if (tool == u"commitments")
            project.commitmentsLevel = level;
        else
            (tool == u"project-member" ? project.member : project.commitmentsActive) = on;
        v.result.insert(u"projectId"_s, project.id);
    } else {
        v.fail(u"tool is erp, erp-service-account, commitments, commitments-active, project-member, company-admin or "
               "accounting-approver"_s);
    }
}

void report(Verb &v, int commitment)
{
    Commitment &row = v.world.company.commitments[commitment];
    row.updatedMs = v.world.nowMs();
    v.result.insert(u"commitmentId"_s, row.id);
    v.result.insert(u"projectId"_s, v.world.company.projects.at(row.project).id);
}

void setPaymentsTab(Verb &v)
{
    const int index = v.commitment();
    if (index < 0)
        return;
    v.world.company.commitments[index].allowPayments = v.flag("on", true);
    report(v, index);
}

void closeCommitment(Verb &v)
{
    const int index = v.commitment();
    if (index < 0)
        return;
    Commitment &commitment = v.world.company.commitments[index];
    commitment.status = v.text("status", commitment.purchaseOrder ? u"Closed"_s : u"Complete"_s);
    report(v, index);
}

void deleteCommitment(Verb &v)
{
    const int index = v.commitment();
    if (index < 0)
        return;
    v.world.company.commitments[index].deleted = true;
    v.world.company.commitments[index].deletedMs = v.world.nowMs();
    report(v, index);
}

void setCurrency(Verb &v)
{
    const QString of = v.text("of", u"commitment"_s);
    const QString code = v.text("code"); // absent or null: not configured
    if (of == u"company") {
        v.world.company.currency = code;
    } else if (of == u"organisation") {
        v.world.tenant().currency = code;
    } else if (of == u"bill") {
        const int index = v.bill();
        if (index >= 0)
            v.world.tenant().bills[index].currency = code;
    } else if (of == u"project") {
        const int index = v.project();
        if (index >= 0)
            v.world.company.projects[index].currency = code;
    } else {
        const int index = v.commitment();
        if (index < 0)
            return;
        v.world.company.commitments[index].currency = code;
        report(v, index);
    }
}

void reportInvoice(Verb &v, int index)
{
    Requisition &row = v.world.company.requisitions[index];
    row.updatedMs = v.world.nowMs();
    v.result.insert(u"requisitionId"_s, row.id);
    v.result.insert(u"billId"_s, row.originId);
    v.result.insert(u"invoiceNumber"_s, row.invoiceNumber);
    v.result.insert(u"due"_s, QString::fromLatin1(centsText(row.due)));
}

void unlinkInvoice(Verb &v)
{
    const int index = v.requisition();
    if (index < 0)
        return;
    v.world.company.requisitions[index].originId = QString();
    v.world.company.requisitions[index].erpStatus = u"not_in_erp"_s;
    reportInvoice(v, index);
}

void linkInvoice(Verb &v)
{
    const int index = v.requisition();
    const int bill = v.bill();
    if (index < 0 || bill < 0)
        return;
    v.world.company.requisitions[index].originId = v.world.tenant().bills.at(bill).id;
    v.world.company.requisitions[index].erpStatus = u"synced"_s;
    reportInvoice(v, index);
}

void setInvoice(Verb &v)
{
    const int index = v.requisition();
    if (index < 0)
        return;
    Requisition &row = v.world.company.requisitions[index];
    const auto due = v.cents("due", row.due);
    if (!due)
        return;
    row.due = *due;
    row.status = v.text("status", row.status);
    row.erpStatus = v.text("erpStatus", row.erpStatus);
    row.invoiceNumber = v.text("number", row.invoiceNumber);
    reportInvoice(v, index);
}

// A new subcontractor invoice on a commitment, with its bill unless "export" is false.
void newInvoice(Verb &v)
{
    Requisition row;
    row.commitment = v.commitment();
    const auto due = v.cents("amount", 1'000'00);
    if (row.commitment < 0 || !due)
        return;
    const Commitment &commitment = v.world.company.commitments.at(row.commitment);
    Tenant &tenant = v.world.tenant();
    row.number = static_cast<int>(commitment.requisitions.size()) + 1;
    row.invoiceNumber = v.text("number", u"NEW-%1"_s.arg(v.world.company.requisitions.size() + 1));
    row.billingDate = v.date("date");
    row.end = row.billingDate.addDays(-1);
    row.start = row.end.addDays(-29);
    row.due = row.completedToDate = *due;
    row.createdMs = v.world.nowMs();
    if (v.flag("export", true)) {
        Bill bill;
        bill.number = row.invoiceNumber;
        bill.contact = commitment.vendor;
        bill.currency = tenant.currency;
        bill.date = row.billingDate;
        bill.dueDate = bill.date.addDays(30);
        bill.total = *due;
        row.originId = tenant.bills.at(addBill(v.world, tenant, bill)).id;
        row.erpStatus = u"synced"_s;
    }
    reportInvoice(v, v.world.company.addRequisition(row));
}

void connectCompany(Verb &v)
{
    v.world.company.connected = v.flag("on", true);
}

} // namespace

QHash<QString, VerbFunction> procoreVerbs()
{
    return { { u"set-right"_s, setRight }, { u"set-payments-tab"_s, setPaymentsTab },
        { u"close-commitment"_s, closeCommitment }, { u"delete-commitment"_s, deleteCommitment },
        { u"set-currency"_s, setCurrency }, { u"unlink-invoice"_s, unlinkInvoice }, { u"link-invoice"_s, linkInvoice },
        { u"set-invoice"_s, setInvoice }, { u"new-invoice"_s, newInvoice }, { u"connect-company"_s, connectCompany } };
}

} // namespace tieout::sandbox
