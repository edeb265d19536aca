// SPDX-License-Identifier: Apache-2.0
// One list of fields per struct serves both directions, so that every saved field is also loaded.
#include "app/tieout-sandbox/world/dump.h"

#include <QJsonArray>

#include <type_traits>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;

template <typename V, typename T> void visit(V &v, T &row);

class Saver final {
public:
    QJsonObject object;

    template <typename T> void field(const char *key, const T &value)
    {
        object.insert(QLatin1String(key), toJson(value));
    }

private:
    static QJsonValue toJson(const QString &value) { return value.isNull() ? QJsonValue() : QJsonValue(value); }
    static QJsonValue toJson(const QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static QJsonValue toJson(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QString(); }
    static QJsonValue toJson(bool value) { return value; }
    static QJsonValue toJson(int value) { return value; }
    static QJsonValue toJson(qint64 value) { return value; }
    static QJsonValue toJson(quint64 value) { return QString::number(value); } // wider than JSON's integers
    static QJsonValue toJson(const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); }
    template <typename T> static QJsonValue toJson(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(toJson(item));
        return array;
    }
    template <typename T> static QJsonValue toJson(const QHash<QString, T> &hash)
    {
        QJsonObject result;
        for (auto it = hash.cbegin(); it != hash.cend(); ++it)
            result.insert(it.key(), toJson(it.value()));
        return result;
    }
    template <typename T>
    requires std::is_class_v<T>
    static QJsonValue toJson(const T &row)
    {
        Saver inner;
        visit(inner, const_cast<T &>(row)); // the visitor of a Saver only reads
        return inner.object;
    }
};

class Loader final {
public:
    explicit Loader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template <typename T> void field(const char *key, T &value) { fromJson(m_object.value(QLatin1String(key)), value); }

private:
    static void fromJson(const QJsonValue &json, QString &value)
    {
        value = json.isNull() ? QString() : json.toString();
    }
    static void fromJson(const QJsonValue &json, QByteArray &value)
    {
        value = QByteArray::fromBase64(json.toString().toLatin1());
    }
    static void fromJson(const QJsonValue &json, QDate &value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
    }
    static void fromJson(const QJsonValue &json, bool &value) { value = json.toBool(value); }
    static void fromJson(const QJsonValue &json, int &value) { value = json.toInt(value); }
    static void fromJson(const QJsonValue &json, qint64 &value) { value = json.toInteger(value); }
    static void fromJson(const QJsonValue &json, quint64 &value) { value = json.toString().toULongLong(); }
    static void fromJson(const QJsonValue &json, std::optional<qint64> &value)
    {
        value = json.isDouble() ? std::optional(json.toInteger()) : std::nullopt;
    }
    template <typename T> static void fromJson(const QJsonValue &json, QList<T> &list)
    {
        list.clear();
        for (const QJsonValue &item : json.toArray()) {
            T row {};
            fromJson(item, row);
            list.append(row);
        }
    }
    template <typename T> static void fromJson(const QJsonValue &json, QHash<QString, T> &hash)
    {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            fromJson(it.value(), hash[it.key()]);
    }
    template <typename T>
    requires std::is_class_v<T>
    static void fromJson(const QJsonValue &json, T &row)
    {
        Loader inner(json.toObject());
        visit(inner, row);
    }

    QJsonObject m_object;
};

#define FIELD(name) v.field(#name, row.name)

template <typename V> void fields(V &v, Account &row)
{
    FIELD(id), FIELD(code), FIELD(name), FIELD(type), FIELD(bankAccountType), FIELD(bankNumber), FIELD(currency);
    FIELD(status), FIELD(accountClass), FIELD(paymentsEnabled), FIELD(updatedMs);
}

template <typename V> void fields(V &v, Contact &row)
{
    FIELD(id), FIELD(name);
}

template <typename V> void fields(V &v, Tracking &row)
{
    FIELD(categoryId), FIELD(optionId), FIELD(name), FIELD(option);
}

template <typename V> void fields(V &v, BillLine &row)
{
    FIELD(id), FIELD(description), FIELD(accountCode), FIELD(cents), FIELD(taxCents), FIELD(tracking);
}

template <typename V> void fields(V &v, Credit &row)
{
    FIELD(kind), FIELD(id), FIELD(number), FIELD(total), FIELD(applied), FIELD(date);
}

template <typename V> void fields(V &v, Bill &row)
{
    FIELD(id), FIELD(type), FIELD(number), FIELD(reference), FIELD(status), FIELD(currency), FIELD(rate), FIELD(url);
    FIELD(contact), FIELD(date), FIELD(dueDate), FIELD(fullyPaidOn), FIELD(plannedPaymentDate), FIELD(subTotal);
    FIELD(tax), FIELD(total), FIELD(paid), FIELD(reversed), FIELD(credits), FIELD(lines), FIELD(payments);
    FIELD(updatedMs);
}

template <typename V> void fields(V &v, HistoryRecord &row)
{
    FIELD(changes), FIELD(user), FIELD(details), FIELD(ms);
}

template <typename V> void fields(V &v, Payment &row)
{
    FIELD(id), FIELD(type), FIELD(status), FIELD(reference), FIELD(rate), FIELD(date), FIELD(amount);
    FIELD(bankAmount), FIELD(reconciled), FIELD(account), FIELD(bill), FIELD(batch), FIELD(updatedMs), FIELD(history);
}

template <typename V> void fields(V &v, Batch &row)
{
    FIELD(id), FIELD(type), FIELD(status), FIELD(reference), FIELD(account), FIELD(date), FIELD(reconciled);
    FIELD(updatedMs), FIELD(payments);
}

template <typename V> void fields(V &v, Tenant &row)
{
    FIELD(id), FIELD(connectionId), FIELD(authEventId), FIELD(name), FIELD(shortCode), FIELD(country);
    FIELD(currency), FIELD(timezone), FIELD(periodLockDate), FIELD(demo), FIELD(connected), FIELD(createdMs);
    FIELD(connectedMs), FIELD(reconnectedMs), FIELD(accounts), FIELD(contacts), FIELD(bills), FIELD(payments);
    FIELD(batches);
}

template <typename V> void fields(V &v, Vendor &row)
{
    FIELD(id), FIELD(name), FIELD(city), FIELD(state), FIELD(zip), FIELD(phone), FIELD(originId), FIELD(updatedMs);
}

template <typename V> void fields(V &v, Project &row)
{
    FIELD(id), FIELD(number), FIELD(name), FIELD(city), FIELD(state), FIELD(zip), FIELD(timeZone), FIELD(currency);
    FIELD(active), FIELD(member), FIELD(erpIntegrated), FIELD(commitmentsActive), FIELD(commitmentsLevel);
    FIELD(createdMs), FIELD(updatedMs), FIELD(commitments), FIELD(requisitions);
}

template <typename V> void fields(V &v, ScheduleLine &row)
{
    FIELD(id), FIELD(costCode), FIELD(description), FIELD(cents);
}

template <typename V> void fields(V &v, Commitment &row)
{
    FIELD(id), FIELD(purchaseOrder), FIELD(project), FIELD(vendor), FIELD(number), FIELD(title), FIELD(status);
    FIELD(currency), FIELD(retainage), FIELD(originId), FIELD(executed), FIELD(allowPayments), FIELD(deleted);
    FIELD(approvedChanges), FIELD(contractDate), FIELD(createdMs), FIELD(updatedMs), FIELD(deletedMs);
    FIELD(schedule), FIELD(requisitions), FIELD(lines), FIELD(paidMicros);
}

template <typename V> void fields(V &v, Requisition &row)
{
    FIELD(id), FIELD(commitment), FIELD(number), FIELD(invoiceNumber), FIELD(status), FIELD(erpStatus);
    FIELD(originId), FIELD(originData), FIELD(billingDate), FIELD(start), FIELD(end), FIELD(paymentDate);
    FIELD(period), FIELD(completedToDate), FIELD(retainageToDate), FIELD(previousCertificates), FIELD(due);
    FIELD(deleted), FIELD(createdMs), FIELD(updatedMs);
}

template <typename V> void fields(V &v, Attachment &row)
{
    FIELD(id), FIELD(filename), FIELD(contentType), FIELD(content);
}

template <typename V> void fields(V &v, Line &row)
{
    FIELD(id), FIELD(commitment), FIELD(requisition), FIELD(amount), FIELD(date), FIELD(invoiceDate), FIELD(method);
    FIELD(invoiceNumber), FIELD(checkNumber), FIELD(notes), FIELD(originId), FIELD(originCode), FIELD(originData);
    FIELD(status), FIELD(paymentNumber), FIELD(drawRequestNumber), FIELD(attachments), FIELD(createdMs);
    FIELD(updatedMs), FIELD(gone);
}

template <typename V> void fields(V &v, ErpRequest &row)
{
    FIELD(id), FIELD(detailId), FIELD(name), FIELD(status), FIELD(messages), FIELD(createdMs), FIELD(updatedMs);
}

template <typename V> void fields(V &v, Company &row)
{
    FIELD(id), FIELD(name), FIELD(currency), FIELD(connected), FIELD(userId), FIELD(userName), FIELD(userLogin);
    FIELD(companyAdmin), FIELD(accountingApprover), FIELD(erpLevel), FIELD(nextId), FIELD(vendors), FIELD(projects);
    FIELD(commitments), FIELD(requisitions), FIELD(lines), FIELD(idempotencyTokens), FIELD(erpServiceLevel);
    FIELD(erpRequests);
}

template <typename V> void fields(V &v, Random &row)
{
    FIELD(state);
}

template <typename V> void fields(V &v, World &row)
{
    FIELD(random), FIELD(offsetMs), FIELD(fixedMs), FIELD(tenants), FIELD(company), FIELD(plannedPayments);
    FIELD(playedSteps), FIELD(demoRemovable);
}

#undef FIELD

template <typename V, typename T> void visit(V &v, T &row)
{
    fields(v, row);
}

} // namespace

QJsonObject saveWorld(const World &world)
{
    Saver saver;
    visit(saver, const_cast<World &>(world)); // the visitor of a Saver only reads
    QJsonObject knobs;
    for (auto it = world.knobs.changed().cbegin(); it != world.knobs.changed().cend(); ++it)
        knobs.insert(it.key(), it.value());
    saver.object.insert(u"knobs"_s, knobs);
    saver.object.insert(u"format"_s, kFormat);
    return saver.object;
}

std::optional<World> loadWorld(const QJsonObject &document)
{
    if (document.value(u"format"_s).toInt() != kFormat)
        return std::nullopt;
    World world;
    Loader loader(document);
    visit(loader, world);
    if (world.tenants.isEmpty())
        return std::nullopt;
    for (Tenant &tenant : world.tenants)
        tenant.reindex();
    world.company.reindex();
    const QJsonObject knobs = document.value(u"knobs"_s).toObject();
    for (auto it = knobs.begin(); it != knobs.end(); ++it)
        world.knobs.set(it.key(), it.value().toString());
    return world;
}

} // namespace tieout::sandbox
