// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/scopes.h"

#include <QHash>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString kApiPrefix = u"/api.xro/2.0/"_s;

/// Endpoint → name of its scope, without `.read` (docs/sandbox.md, Xero 4).
const QHash<QString, QString> &scopeOfEndpoint()
{
    static const QHash<QString, QString> kTable = [] {
        QHash<QString, QString> table;
        const auto cover = [&table](const char *scope, const char *endpoints) {
            for (const QString &endpoint : QString::fromLatin1(endpoints).split(QLatin1Char(' ')))
                table.insert(endpoint, QString::fromLatin1(scope));
        };
        cover("accounting.payments", "payments batchpayments prepayments overpayments");
        cover("accounting.invoices",
            "invoices creditnotes purchaseorders quotes linkedtransactions repeatinginvoices items");
        cover("accounting.settings",
            "accounts organisation trackingcategories currencies taxrates users brandingthemes paymentservices setup");
        cover("accounting.contacts", "contacts contactgroups");
        cover("accounting.banktransactions", "banktransactions banktransfers");
        cover("accounting.manualjournals", "manualjournals");
        return table;
    }();
    return kTable;
}

/// The broad scope that contained `granular` before the split, if any.
QString broadFor(const QString &granular)
{
    static const QStringList kSplit { u"accounting.payments"_s, u"accounting.invoices"_s,
        u"accounting.banktransactions"_s, u"accounting.manualjournals"_s };
    return kSplit.contains(granular) ? u"accounting.transactions"_s : QString();
}

bool covers(const QStringList &granted, const QString &scope, bool writing)
{
    if (scope.isEmpty())
        return false;
    return granted.contains(scope) || (!writing && granted.contains(scope + u".read"_s));
}

} // namespace

bool isXeroScope(const QString &scope, bool broadAllowed)
{
    static const QStringList kPlain { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s,
        u"accounting.budgets.read"_s, u"accounting.journals.read"_s, u"files"_s, u"files.read"_s };
    if (kPlain.contains(scope))
        return true;
    QString base = scope;
    if (base.endsWith(QLatin1String(".read")))
        base.chop(5);
    if (base == QLatin1String("accounting.transactions") || base == QLatin1String("accounting.reports"))
        return broadAllowed;
    return base == QLatin1String("accounting.attachments") || scopeOfEndpoint().values().contains(base)
        || (base.startsWith(QLatin1String("accounting.reports.")) && base != scope);
}

bool xeroScopesAllow(const QStringList &granted, const QByteArray &method, const QString &path)
{
    if (!path.startsWith(kApiPrefix, Qt::CaseInsensitive))
        return true;
    const QStringList parts = path.mid(kApiPrefix.size()).split(QLatin1Char('/'));
    const bool writing = method != "GET";
    if (parts.size() > 2 && parts.at(2).compare(QLatin1String("attachments"), Qt::CaseInsensitive) == 0)
        return covers(granted, u"accounting.attachments"_s, writing);
    const QString scope = scopeOfEndpoint().value(parts.first().toLower());
    if (scope.isEmpty())
        return true; // no such endpoint: the API itself reports that
    return covers(granted, scope, writing) || covers(granted, broadFor(scope), writing);
}

} // namespace tieout::sandbox
