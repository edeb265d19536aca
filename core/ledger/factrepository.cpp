// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/factrepository.h"

#include "core/ledger/budgettext.h"
#include "core/ledger/facttexts.h"
#include "core/ledger/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kBaseline = u"baseline"_s;
const QString kBooks = u"books"_s;
const QString kXeroWatermark = u"xero-watermark"_s;
const QString kPaymentsReadAt = u"payments-read-at"_s;
const QString kOrganisation = u"organisation"_s;
const QString kRights = u"rights"_s;
const QString kAccountsRead = u"accounts-read"_s;
const QString kOtherSyncMark = u"foreign-mark"_s;

QString refusalName(Service service)
{
    return u"sign-in-refused/"_s + toString(service);
}

QString budgetName(Service service)
{
    return u"budget/"_s + toString(service);
}

QString invoiceWatermarkName(ProjectId project)
{
    return u"invoice-watermark/"_s + project.toString();
}

QString wholeInvoiceListName(ProjectId project)
{
    return u"whole-invoice-list/"_s + project.toString();
}

Done put(Database &database, const QString &name, const QString &value, Instant at)
{
    Statement insert(database, u"INSERT OR REPLACE INTO facts (name, value, at) VALUES (?, ?, ?)"_s);
    return insert.bindAll(name, value, at).run();
}

Result<std::optional<Dated<QString>>> get(Database &database, const QString &name)
{
    std::optional<Dated<QString>> found;
    Statement select(database, u"SELECT value, at FROM facts WHERE name = ?"_s);
    select.bind(name);
    const Done done = select.forEach([&found](Row &row) {
        found.emplace().value = row.text();
        found->readAt = row.instant();
    });
    if (!done)
        return failed(done.error());
    return found;
}

Done drop(Database &database, const QString &name)
{
    Statement remove(database, u"DELETE FROM facts WHERE name = ?"_s);
    return remove.bind(name).run();
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

} // namespace

FactRepository::FactRepository(Database &database)
    : m_database(database)
{
}

Done FactRepository::recordBaseline(Instant setUpAt, bool complete)
{
    return put(m_database, kBaseline, complete ? u"complete"_s : u"incomplete"_s, setUpAt);
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

Done FactRepository::recordOwner(const LedgerOwner &owner, Instant now)
{
    QJsonObject object;
    object.insert(u"organisation"_s, owner.organisation.toString());
    object.insert(u"company"_s, owner.company.toString());
    return put(m_database, kBooks, jsonText(object), now);
}

Result<std::optional<LedgerOwner>> FactRepository::owner() const
{
    const auto fact = get(m_database, kBooks);
    if (!fact)
        return failed(fact.error());
    std::optional<LedgerOwner> found;
    if (*fact) {
        const QJsonObject object = jsonObject((*fact)->value);
        found.emplace();
        found->organisation = OrganisationId(guidFromText(object[u"organisation"_s].toString()));
        found->company = CompanyId(object[u"company"_s].toString().toLongLong());
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

Done FactRepository::recordPaymentsReadAt(Instant at)
{
    return put(m_database, kPaymentsReadAt, {}, at);
}

Result<std::optional<Instant>> FactRepository::paymentsReadAt() const
{
    const auto at = getInstant(m_database, kPaymentsReadAt);
    return !at || at->has_value() ? at : xeroWatermark();
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
    return drop(m_database, kRights);
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

Done FactRepository::recordSignInRefused(Service service, const QString &detail, Instant now)
{
    return put(m_database, refusalName(service), detail, now);
}

Done FactRepository::forgetSignInRefused(Service service)
{
    return drop(m_database, refusalName(service));
}

Result<std::optional<QString>> FactRepository::signInRefused(Service service) const
{
    const auto fact = get(m_database, refusalName(service));
    if (!fact)
        return failed(fact.error());
    return *fact ? std::optional((*fact)->value) : std::nullopt;
}

Done FactRepository::recordOtherSyncMark(const OtherSyncMark &mark, Instant now)
{
    QJsonObject object;
    object.insert(u"line"_s, mark.line.toString());
    object.insert(u"mark"_s, mark.mark);
    if (mark.changedAt)
        object.insert(u"changedAt"_s, toIsoText(*mark.changedAt));
    return put(m_database, kOtherSyncMark, jsonText(object), now);
}

Result<std::optional<OtherSyncMark>> FactRepository::otherSyncMark() const
{
    const auto fact = get(m_database, kOtherSyncMark);
    if (!fact)
        return failed(fact.error());
    std::optional<OtherSyncMark> found;
    if (*fact) {
        const QJsonObject object = jsonObject((*fact)->value);
        found.emplace();
        found->line = LineId(object[u"line"_s].toString().toLongLong());
        found->mark = object[u"mark"_s].toString();
        found->changedAt = instantFromIsoText(object[u"changedAt"_s].toString());
    }
    return found;
}

} // namespace tieout
