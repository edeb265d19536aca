// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/play/verb.h"

#include "app/tieout-sandbox/world/amounts.h"

#include <QJsonValue>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

bool Verb::fail(const QString &message)
{
    if (error.isEmpty())
        error = message;
    return false;
}

QString Verb::text(const char *key, const QString &fallback) const
{
    const QJsonValue value = command.value(QLatin1String(key));
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isString() ? value.toString() : fallback;
}

bool Verb::flag(const char *key, bool fallback) const
{
    return command.value(QLatin1String(key)).toBool(fallback);
}

QDate Verb::date(const char *key) const
{
    const QDate date = QDate::fromString(text(key), Qt::ISODate);
    return date.isValid() ? date : world.today();
}

std::optional<qint64> Verb::cents(const char *key, qint64 fallback)
{
    if (!command.contains(QLatin1String(key)))
        return fallback;
    const auto value = parseCents(text(key));
    if (!value)
        fail(u"%1 is no amount with two decimals, written as text"_s.arg(QLatin1String(key)));
    return value;
}

qint64 Verb::id(const char *key) const
{
    bool isNumber = false;
    const qint64 value = text(key).toLongLong(&isNumber);
    return isNumber ? value : -1;
}

int Verb::bill()
{
    const Tenant &tenant = world.tenant();
    int index = tenant.billById(guidKey(text("billId")));
    if (index < 0 && command.contains("invoiceNumber"_L1)) {
        for (const int candidate : tenant.billsByNumber(text("invoiceNumber")))
            index = std::max(index, candidate);
    }
    if (index < 0)
        fail(u"no such bill"_s);
    return index;
}

int Verb::payment()
{
    const int index = world.tenant().paymentById(guidKey(text("paymentId")));
    if (index < 0)
        fail(u"no such payment"_s);
    return index;
}

int Verb::batch()
{
    const int index = world.tenant().batchById(guidKey(text("batchId")));
    if (index < 0)
        fail(u"no such batch"_s);
    return index;
}

int Verb::account()
{
    const int index = world.tenant().accountNamed(text("account", u"checking"_s));
    if (index < 0)
        fail(u"no such account"_s);
    return index;
}

int Verb::requisition()
{
    const Company &company = world.company;
    int index = company.requisitionById(id("requisitionId"));
    const QString number = text("invoiceNumber");
    for (int i = 0; index < 0 && !number.isEmpty() && i < company.requisitions.size(); ++i) {
        if (company.requisitions.at(i).invoiceNumber == number)
            index = i;
    }
    if (index < 0)
        fail(u"no such subcontractor invoice"_s);
    return index;
}

int Verb::commitment()
{
    if (command.contains("commitmentId"_L1)) {
        const int index = world.company.commitmentById(id("commitmentId"));
        if (index < 0)
            fail(u"no such commitment"_s);
        return index;
    }
    const int index = requisition();
    return index < 0 ? -1 : world.company.requisitions.at(index).commitment;
}

int Verb::project()
{
    if (command.contains("projectId"_L1)) {
        const int index = world.company.projectById(id("projectId"));
        if (index < 0)
            fail(u"no such project"_s);
        return index;
    }
    const int index = commitment();
    return index < 0 ? -1 : world.company.commitments.at(index).project;
}

int Verb::line()
{
    const Company &company = world.company;
    int index = company.lineById(id("lineId"));
    if (index < 0)
        index = company.lineByOrigin(text("originId", text("paymentId")));
    if (index < 0)
        fail(u"no such payment line"_s);
    return index;
}

} // namespace tieout::sandbox
