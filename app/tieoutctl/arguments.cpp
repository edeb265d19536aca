// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/arguments.h"

#include "core/base/tr.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failed(Error(ErrorKind::Configuration, sentence));
}

template <typename Id> Result<QList<Id>> idsFrom(const QStringList &texts, const QString &what)
{
    QList<Id> ids;
    for (const QString &text : texts) {
        const auto id = idFrom(text, what);
        if (!id)
            return failed(id.error());
        ids.append(Id(*id));
    }
    return ids;
}

} // namespace

Service serviceFrom(const QString &word)
{
    return word == QLatin1String("procore") ? Service::Procore : Service::Xero;
}

Result<qint64> idFrom(const QString &text, const QString &what)
{
    bool isNumber = false;
    const qint64 id = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return wrong(Tr::tr("A positive whole number is needed (%1), not \"%2\".", "invoice id, text").arg(what, text));
    return id;
}

Result<SyncRequest> syncRequestFrom(const Invocation &invocation)
{
    SyncRequest request;
    request.dryRun = invocation.has("dry-run");
    if (request.dryRun && invocation.has("scheduled"))
        return wrong(Tr::tr("--dry-run and --scheduled exclude each other: nobody would see the preview."));
    request.trigger = invocation.has("scheduled") ? RunTrigger::Scheduled : RunTrigger::OnDemand;
    const auto projects = idsFrom<ProjectId>(invocation.values("project"), Tr::tr("project id"));
    if (!projects)
        return failed(projects.error());
    request.projects = *projects;
    const auto invoices = idsFrom<InvoiceId>(invocation.values("invoice"), Tr::tr("invoice id"));
    if (!invoices)
        return failed(invoices.error());
    request.invoices = *invoices;
    request.areIdsTyped = true;
    if (invocation.has("allow-voids")) {
        bool isNumber = false;
        request.allowVoids = invocation.value("allow-voids").toInt(&isNumber);
        if (!isNumber || request.allowVoids < 0) {
            return wrong(
                Tr::tr("--allow-voids needs a number of lines, not \"%1\".").arg(invocation.value("allow-voids")));
        }
    }
    return request;
}

Result<QList<ProjectId>> projectsFrom(const QString &text)
{
    if (text == QLatin1String("all"))
        return QList<ProjectId>();
    return idsFrom<ProjectId>(text.split(QLatin1Char(',')), Tr::tr("project id"));
}

Result<Connection> chooseOrganisation(const QList<Connection> &organisations, const QString &idOrName)
{
    const QUuid id = guidFromText(idOrName);
    QList<Connection> found;
    QStringList known;
    for (const Connection &organisation : organisations) {
        known.append(u"%1 (%2)"_s.arg(organisation.name, organisation.organisation.toString()));
        const bool isMeant = id.isNull() ? organisation.name.compare(idOrName, Qt::CaseInsensitive) == 0
                                         : organisation.organisation.value() == id;
        if (isMeant)
            found.append(organisation);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return wrong(
            Tr::tr("Several organizations are called \"%1\"; give the id: %2.").arg(idOrName, known.join(u", "_s)));
    return wrong(known.isEmpty()
            ? Tr::tr("No Xero organization is connected.")
            : Tr::tr("No connected Xero organization is \"%1\". Connected: %2.").arg(idOrName, known.join(u", "_s)));
}

Result<Company> chooseCompany(const QList<Company> &companies, const QString &text)
{
    const auto id = idFrom(text, Tr::tr("company id"));
    if (!id)
        return failed(id.error());
    QStringList known;
    for (const Company &company : companies) {
        if (company.id.value() == *id)
            return company;
        known.append(u"%1 (%2)"_s.arg(company.id.toString(), company.name));
    }
    return wrong(Tr::tr("You have no Procore company %1. There is: %2.")
                     .arg(text, known.isEmpty() ? Tr::tr("none", "company") : known.join(u", "_s)));
}

} // namespace tieout::cli
