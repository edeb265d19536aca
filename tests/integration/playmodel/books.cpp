// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/playmodel/books.h"

#include <QJsonArray>

namespace tieout::playmodel {

using namespace Qt::StringLiterals;

namespace {

QString guid(const QJsonValue &value)
{
    return value.toString().toLower().remove(u'{').remove(u'}');
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Line lineFrom(const QJsonObject &json, qint64 commitment)
{
    Line line;
    line.id = json.value("id"_L1).toInteger();
    line.commitment = commitment;
    line.invoice = json.value("requisition_id"_L1).toInteger();
    line.amount = centsOf(json.value("amount"_L1).toString());
    line.date = day(json.value("date"_L1));
    line.originId = json.value("origin_id"_L1).toString();
    line.originData = json.value("origin_data"_L1).toString();
    for (const QJsonValue &file : json.value("attachments"_L1).toArray())
        line.attachments.append(file.toString());
    if (json.value("payment_number"_L1).isDouble())
        line.number = json.value("payment_number"_L1).toInteger();
    line.whole = json;
    return line;
}

} // namespace

qint64 centsOf(const QString &text)
{
    const bool isNegative = text.startsWith(u'-');
    const QString plain = isNegative ? text.mid(1) : text;
    const QString cents = plain.section(u'.', 1).leftJustified(2, u'0', true);
    const qint64 value = plain.section(u'.', 0, 0).toLongLong() * 100 + cents.toLongLong();
    return isNegative ? -value : value;
}

QString moneyText(qint64 cents)
{
    return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

bool Line::names(const QString &payment) const
{
    return originId.compare(payment, Qt::CaseInsensitive) == 0 || originData.contains(payment, Qt::CaseInsensitive);
}

QJsonObject Line::locked() const
{
    QJsonObject rest = whole;
    rest.remove(u"payment_number"_s);
    rest.remove(u"attachments"_s);
    return rest;
}

Books::Books(const QJsonObject &dump)
{
    readXero(dump.value("xero"_L1).toObject());
    readProcore(dump.value("procore"_L1).toObject());
}

void Books::readXero(const QJsonObject &xero)
{
    for (const QJsonValue &value : xero.value("accounts"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        accounts.insert(json.value("name"_L1).toString(),
            { json.value("type"_L1).toString(), json.value("bankAccountType"_L1).toString() });
    }
    for (const QJsonValue &value : xero.value("bills"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        bills.insert(guid(json.value("id"_L1)),
            { json.value("number"_L1).toString(), centsOf(json.value("paid"_L1).toString()) });
    }
    for (const QJsonValue &value : xero.value("payments"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        if (json.value("type"_L1).toString() != u"ACCPAYPAYMENT") // rule 2
            continue;
        const QString id = guid(json.value("id"_L1));
        payments.insert(id,
            { id, guid(json.value("billId"_L1)), json.value("status"_L1).toString(),
                centsOf(json.value("amount"_L1).toString()), day(json.value("date"_L1)),
                json.value("reference"_L1).toString(), json.value("account"_L1).toString() });
    }
}

void Books::readProcore(const QJsonObject &procore)
{
    for (const QJsonValue &value : procore.value("projects"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        projects.insert(json.value("id"_L1).toInteger(),
            { json.value("commitmentsLevel"_L1).toString(), json.value("commitmentsActive"_L1).toBool(true) });
    }
    for (const QJsonValue &value : procore.value("commitments"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        const qint64 id = json.value("id"_L1).toInteger();
        commitments.insert(id, { json.value("projectId"_L1).toInteger(), json.value("allowPayments"_L1).toBool() });
        for (const QJsonValue &line : json.value("lines"_L1).toArray()) {
            const Line row = lineFrom(line.toObject(), id);
            lines.insert(row.id, row);
        }
    }
    for (const QJsonValue &value : procore.value("requisitions"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        const qint64 id = json.value("id"_L1).toInteger();
        invoices.insert(id,
            { id, json.value("commitmentId"_L1).toInteger(), json.value("projectId"_L1).toInteger(),
                guid(json.value("originId"_L1)), json.value("billingDate"_L1).toString(),
                centsOf(json.value("currentPaymentDue"_L1).toString()) });
    }
    erpLevel = procore.value("erpLevel"_L1).toString();
    isApprover = procore.value("accountingApprover"_L1).toBool();
}

QList<Line> Books::linesNaming(const QString &payment) const
{
    QList<Line> found;
    for (const Line &line : lines) {
        if (line.names(payment))
            found.append(line);
    }
    return found;
}

bool Books::wasMoneyTakenBack(const QString &bill) const
{
    qint64 standing = 0;
    for (const Payment &payment : payments) {
        if (payment.bill == bill && !payment.isRemoved())
            standing += payment.amount;
    }
    return bills.value(bill).paid < standing;
}

} // namespace tieout::playmodel
