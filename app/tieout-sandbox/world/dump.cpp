// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/dump.h"

#include "app/tieout-sandbox/world/amounts.h"

#include <QJsonArray>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue text(const QString &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value);
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString money(qint64 cents)
{
    return QString::fromLatin1(centsText(cents));
}

QJsonObject billObject(const Bill &bill)
{
    return { { u"id"_s, bill.id }, { u"type"_s, bill.type }, { u"number"_s, bill.number }, { u"status"_s, bill.status },
        { u"currency"_s, bill.currency }, { u"total"_s, money(bill.total) }, { u"paid"_s, money(bill.paid) },
        { u"due"_s, money(bill.due()) } };
}

QJsonObject paymentObject(const Tenant &tenant, const Payment &payment)
{
    const Bill &bill = tenant.bills.at(payment.bill);
    return { { u"id"_s, payment.id }, { u"type"_s, payment.type }, { u"status"_s, payment.status },
        { u"billId"_s, bill.id }, { u"invoiceNumber"_s, bill.number }, { u"amount"_s, money(payment.amount) },
        { u"date"_s, day(payment.date) }, { u"reference"_s, text(payment.reference) },
        { u"account"_s, tenant.accounts.at(payment.account).name },
        { u"batchId"_s, payment.batch < 0 ? QJsonValue() : QJsonValue(tenant.batches.at(payment.batch).id) } };
}

QJsonObject lineObject(const Company &company, const Line &line)
{
    QJsonArray files;
    for (const Attachment &file : line.attachments)
        files.append(file.filename);
    return { { u"id"_s, line.id }, { u"amount"_s, line.amount ? QJsonValue(railsText(*line.amount)) : QJsonValue() },
        { u"date"_s, day(line.date) }, { u"invoice_date"_s, day(line.invoiceDate) },
        { u"payment_method"_s, text(line.method) }, { u"invoice_number"_s, text(line.invoiceNumber) },
        { u"check_number"_s, text(line.checkNumber) }, { u"notes"_s, text(line.notes) },
        { u"payment_number"_s, line.paymentNumber ? QJsonValue(*line.paymentNumber) : QJsonValue() },
        { u"requisition_id"_s,
            line.requisition < 0 ? QJsonValue() : QJsonValue(company.requisitions.at(line.requisition).id) },
        { u"origin_id"_s, text(line.originId) }, { u"origin_data"_s, text(line.originData) },
        { u"status"_s, text(line.status) }, { u"attachments"_s, files } };
}

QJsonObject commitmentObject(const Company &company, const Commitment &commitment)
{
    QJsonArray lines;
    for (const int line : commitment.lines)
        lines.append(lineObject(company, company.lines.at(line)));
    return { { u"id"_s, commitment.id }, { u"number"_s, commitment.number }, { u"title"_s, commitment.title },
        { u"purchaseOrder"_s, commitment.purchaseOrder },
        { u"projectId"_s, company.projects.at(commitment.project).id },
        { u"vendor"_s, company.vendors.at(commitment.vendor).name }, { u"status"_s, commitment.status },
        { u"currency"_s, text(commitment.currency) }, { u"allowPayments"_s, commitment.allowPayments },
        { u"deleted"_s, commitment.deleted }, { u"totalPayments"_s, railsText(commitment.paidMicros) },
        { u"lines"_s, lines } };
}

QJsonObject requisitionObject(const Company &company, const Requisition &row)
{
    const Commitment &commitment = company.commitments.at(row.commitment);
    return { { u"id"_s, row.id }, { u"invoiceNumber"_s, row.invoiceNumber }, { u"commitmentId"_s, commitment.id },
        { u"projectId"_s, company.projects.at(commitment.project).id }, { u"status"_s, row.status },
        { u"erpStatus"_s, text(row.erpStatus) }, { u"originId"_s, text(row.originId) },
        { u"billingDate"_s, day(row.billingDate) }, { u"currentPaymentDue"_s, money(row.due) } };
}

QJsonObject xeroDump(const Tenant &tenant)
{
    QJsonArray bills;
    QJsonArray payments;
    QJsonArray accounts;
    for (const Bill &bill : tenant.bills)
        bills.append(billObject(bill));
    for (const Payment &payment : tenant.payments)
        payments.append(paymentObject(tenant, payment));
    for (const Account &account : tenant.accounts)
        accounts.append(QJsonObject { { u"id"_s, account.id }, { u"name"_s, account.name }, { u"type"_s, account.type },
            { u"bankAccountType"_s, account.bankAccountType }, { u"status"_s, account.status } });
    return { { u"tenantId"_s, tenant.id }, { u"name"_s, tenant.name }, { u"country"_s, tenant.country },
        { u"shortCode"_s, tenant.shortCode }, { u"connected"_s, tenant.connected }, { u"bills"_s, bills },
        { u"payments"_s, payments }, { u"accounts"_s, accounts } };
}

QJsonObject procoreDump(const Company &company)
{
    QJsonArray projects;
    QJsonArray commitments;
    QJsonArray requisitions;
    for (const Project &project : company.projects)
        projects.append(QJsonObject { { u"id"_s, project.id }, { u"name"_s, project.name },
            { u"number"_s, project.number }, { u"commitmentsLevel"_s, project.commitmentsLevel },
            { u"commitmentsActive"_s, project.commitmentsActive } });
    for (const Commitment &commitment : company.commitments)
        commitments.append(commitmentObject(company, commitment));
    for (const Requisition &row : company.requisitions) {
        if (!row.deleted)
            requisitions.append(requisitionObject(company, row));
    }
    return { { u"companyId"_s, company.id }, { u"name"_s, company.name }, { u"erpLevel"_s, company.erpLevel },
        { u"accountingApprover"_s, company.accountingApprover }, { u"projects"_s, projects },
        { u"commitments"_s, commitments }, { u"requisitions"_s, requisitions } };
}

} // namespace

QJsonObject dump(const World &world)
{
    return { { u"xero"_s, xeroDump(world.tenant()) }, { u"procore"_s, procoreDump(world.company) } };
}

} // namespace tieout::sandbox
