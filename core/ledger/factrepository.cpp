// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/factrepository.h"

#include "core/ledger/budgettext.h"
#include "core/ledger/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

namespace {

const QString kBaseline = QStringLiteral("baseline");
const QString kBooks = QStringLiteral("books");
const QString kXeroWatermark = QStringLiteral("xero-watermark");
const QString kOrganisation = QStringLiteral("organisation");
const QString kRights = QStringLiteral("rights");
const QString kAccountsRead = QStringLiteral("accounts-read");
const QString kForeignMark = QStringLiteral("foreign-mark");

QString budgetName(Service service)
{
    return QStringLiteral("budget/") + toString(service);
}

QString invoiceWatermarkName(ProjectId project)
{
    return QStringLiteral("invoice-watermark/") + project.toString();
}

QString wholeInvoiceListName(ProjectId project)
{
    return QStringLiteral("whole-invoice-list/") + project.toString();
}

Done put(Database &database, const QString &name, const QString &value, Instant at)
{
    Statement insert(database, QStringLiteral("INSERT OR REPLACE INTO facts (name, value, at) VALUES (?, ?, ?)"));
    return insert.bindAll(name, value, at).run();
}

Result<std::optional<Dated<QString>>> get(Database &database, const QString &name)
{
    std::optional<Dated<QString>> found;
    Statement select(database, QStringLiteral("SELECT value, at FROM facts WHERE name = ?"));
    select.bind(name);
    const Done done = select.forEach([&found](Row &row) {
        Dated<QString> fact { row.text(), {} };
        fact.readAt = row.instant();
        found = fact;
    });
    if (!done)
        return failed(done.error());
    return found;
}

Result<std::optional<Instant>> getInstant(Database &database, const QString &name)
{
    const auto fact = get(database, name);
    if (!fact)
        return failed(fact.error());
    return *fact ? std::optional<Instant>((*fact)->readAt) : std::nullopt;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const Organisation &organisation)
{
    QJsonObject object;
    object.insert(QStringLiteral("id"), organisation.id.toString());
    object.insert(QStringLiteral("name"), organisation.name);
    object.insert(QStringLiteral("country"), organisation.countryCode);
    object.insert(QStringLiteral("currency"), organisation.baseCurrency.code());
    object.insert(QStringLiteral("timeZone"), organisation.timeZone);
    object.insert(QStringLiteral("shortCode"), organisation.shortCode);
    object.insert(QStringLiteral("demo"), organisation.isDemoCompany);
    return jsonText(object);
}

Organisation organisationOf(const QString &text)
{
    const QJsonObject object = jsonObject(text);
    Organisation organisation;
    organisation.id = OrganisationId(guidFromText(object[QStringLiteral("id")].toString()));
    organisation.name = object[QStringLiteral("name")].toString();
    organisation.countryCode = object[QStringLiteral("country")].toString();
    organisation.baseCurrency = Currency::fromCode(object[QStringLiteral("currency")].toString()).value_or(Currency());
    organisation.timeZone = object[QStringLiteral("timeZone")].toString();
    organisation.shortCode = object[QStringLiteral("shortCode")].toString();
    organisation.isDemoCompany = object[QStringLiteral("demo")].toBool();
    return organisation;
}

QString textOf(const Rights &rights)
{
    QJsonObject object;
    object.insert(QStringLiteral("erpIntegrations"), toString(rights.erpIntegrations));
    if (rights.accountingApprover)
        object.insert(QStringLiteral("accountingApprover"), *rights.accountingApprover);
    object.insert(QStringLiteral("person"), rights.personName);
    return jsonText(object);
}

Rights rightsOf(const QString &text)
{
    const QJsonObject object = jsonObject(text);
    Rights rights;
    rights.erpIntegrations = accessLevelFromName(object[QStringLiteral("erpIntegrations")].toString());
    const QJsonValue approver = object[QStringLiteral("accountingApprover")];
    if (approver.isBool())
        rights.accountingApprover = approver.toBool();
    rights.personName = object[QStringLiteral("person")].toString();
    return rights;
}

} // namespace

FactRepository::FactRepository(Database &database)
    : m_database(database)
{
}

Done FactRepository::recordBaseline(Instant setUpAt, bool complete)
{
    return put(m_database, kBaseline, complete ? QStringLiteral("complete") : QStringLiteral("incomplete"), setUpAt);
}

Result<std::optional<Instant>> FactRepository::completeBaseline() const
{
    const auto fact = get(m_database, kBaseline);
    if (!fact)
        return failed(fact.error());
    if (!*fact || (*fact)->value != QLatin1String("complete"))
        return std::optional<Instant>();
    return std::optional<Instant>((*fact)->readAt);
}

Done FactRepository::recordBooks(const Books &books, Instant now)
{
    QJsonObject object;
    object.insert(QStringLiteral("organisation"), books.organisation.toString());
    object.insert(QStringLiteral("company"), books.company.toString());
    return put(m_database, kBooks, jsonText(object), now);
}

Result<std::optional<Books>> FactRepository::books() const
{
    const auto fact = get(m_database, kBooks);
    if (!fact)
        return failed(fact.error());
    std::optional<Books> found;
    if (*fact) {
        const QJsonObject object = jsonObject((*fact)->value);
        found.emplace();
        found->organisation = OrganisationId(guidFromText(object[QStringLiteral("organisation")].toString()));
        found->company = CompanyId(object[QStringLiteral("company")].toString().toLongLong());
    }
    return found;
}

Done FactRepository::recordXeroWatermark(Instant at)
{
    return put(m_database, kXeroWatermark, {}, at);
}

Result<std::optional<Instant>> FactRepository::xeroWatermark() const
{
    return getInstant(m_database, kXeroWatermark);
}

Done FactRepository::recordInvoiceWatermark(ProjectId project, Instant at)
{
    return put(m_database, invoiceWatermarkName(project), {}, at);
}

Result<std::optional<Instant>> FactRepository::invoiceWatermark(ProjectId project) const
{
    return getInstant(m_database, invoiceWatermarkName(project));
}

Done FactRepository::recordWholeInvoiceList(ProjectId project, const Rights &reader, Instant now)
{
    return put(m_database, wholeInvoiceListName(project), textOf(reader), now);
}

Result<std::optional<Dated<Rights>>> FactRepository::wholeInvoiceList(ProjectId project) const
{
    return rightsAt(wholeInvoiceListName(project));
}

Done FactRepository::recordOrganisation(const Organisation &organisation, Instant now)
{
    return put(m_database, kOrganisation, textOf(organisation), now);
}

Result<std::optional<Dated<Organisation>>> FactRepository::organisation() const
{
    const auto fact = get(m_database, kOrganisation);
    if (!fact)
        return failed(fact.error());
    std::optional<Dated<Organisation>> found;
    if (*fact)
        found = Dated<Organisation> { organisationOf((*fact)->value), (*fact)->readAt };
    return found;
}

Done FactRepository::recordRights(const Rights &rights, Instant now)
{
    return put(m_database, kRights, textOf(rights), now);
}

Result<std::optional<Dated<Rights>>> FactRepository::rights() const
{
    return rightsAt(kRights);
}

Done FactRepository::forgetRights()
{
    Statement remove(m_database, QStringLiteral("DELETE FROM facts WHERE name = ?"));
    return remove.bind(kRights).run();
}

Result<std::optional<Dated<Rights>>> FactRepository::rightsAt(const QString &name) const
{
    const auto fact = get(m_database, name);
    if (!fact)
        return failed(fact.error());
    std::optional<Dated<Rights>> found;
    if (*fact)
        found = Dated<Rights> { rightsOf((*fact)->value), (*fact)->readAt };
    return found;
}

Done FactRepository::recordAccountsRead(Instant now)
{
    return put(m_database, kAccountsRead, {}, now);
}

Result<std::optional<Instant>> FactRepository::accountsReadAt() const
{
    return getInstant(m_database, kAccountsRead);
}

Done FactRepository::recordBudget(Service service, const Budget &budget, Instant now)
{
    return put(m_database, budgetName(service), textOf(budget), now);
}

Result<std::optional<Budget>> FactRepository::budget(Service service) const
{
    const auto fact = get(m_database, budgetName(service));
    if (!fact)
        return failed(fact.error());
    return *fact ? std::optional(budgetOf((*fact)->value)) : std::nullopt;
}

Done FactRepository::recordForeignMark(const ForeignMark &mark, Instant now)
{
    QJsonObject object;
    object.insert(QStringLiteral("line"), mark.line.toString());
    object.insert(QStringLiteral("mark"), mark.mark);
    if (mark.changedAt)
        object.insert(QStringLiteral("changedAt"), toIsoText(*mark.changedAt));
    return put(m_database, kForeignMark, jsonText(object), now);
}

Result<std::optional<ForeignMark>> FactRepository::foreignMark() const
{
    const auto fact = get(m_database, kForeignMark);
    if (!fact)
        return failed(fact.error());
    std::optional<ForeignMark> found;
    if (*fact) {
        const QJsonObject object = jsonObject((*fact)->value);
        found.emplace();
        found->line = LineId(object[QStringLiteral("line")].toString().toLongLong());
        found->mark = object[QStringLiteral("mark")].toString();
        found->changedAt = instantFromIsoText(object[QStringLiteral("changedAt")].toString());
    }
    return found;
}

} // namespace tieout
