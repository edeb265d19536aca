// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/knobs.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr Knob kTable[] = {
    { "xero.modified-since-boundary", "inclusive", "inclusive,exclusive", "Xero 13" },
    { "xero.bad-modified-since", "ignore", "ignore,412", "Xero 13" },
    { "xero.nothing-new", "200", "200,304", "Xero 9" },
    { "xero.updated-string", "on", "on,off", "Xero 14" },
    { "xero.page-size-alone", "unpaged", "unpaged,paged", "Xero 11.5" },
    { "xero.high-volume-rows", "100000", "number", "Xero 12" },
    { "xero.query-bytes", "2048", "number", "Xero 10" },
    { "xero.deleted-in-bill", "off", "off,on", "Xero 16" },
    { "xero.reconcile-bumps", "off", "off,on", "Xero 17" },
    { "xero.batch-delete-members", "deleted", "deleted,deleted-unbumped,untouched", "Xero 18" },
    { "xero.touch-between-pages", "off", "off,once,always", "Xero 19" },
    { "xero.date-form", "utc", "utc,+1300", "Xero 27" },
    { "procore.missing-company-status", "400", "400,401,403", "Procore 3" },
    { "procore.foreign-company", "forbidden", "forbidden,not-connected", "Procore 3" },
    { "procore.erp-tool-name", "erp_integrations", "", "Procore 10" },
    { "procore.erp-tool-friendly-name", "ERP Integrations", "", "Procore 10" },
    { "procore.read-only-spelling", "Read Only", "Read Only,Read-only,read_only", "Procore 10" },
    { "procore.no-access", "404", "404,403,empty", "Procore 11" },
    { "procore.payment-touches-invoice", "off", "off,on", "Procore 15" },
    { "procore.delete-status", "200", "200,204", "Procore 17" },
    { "procore.echo-write-only", "off", "off,on", "Procore 17" },
    { "procore.payment-number-text", "422", "422,null", "Procore 18" },
    { "procore.bad-date", "null", "null,422", "Procore 18" },
    { "procore.amount-not-positive", "accept", "accept,422", "Procore 18" },
    { "procore.text-accents", "keep", "keep,compose,decompose", "Procore 18" },
    { "procore.text-emoji", "keep", "keep,drop", "Procore 18" },
    { "procore.text-entities", "keep", "keep,escape", "Procore 18" },
    { "procore.text-length", "0", "number", "Procore 18" },
    { "procore.text-spaces", "keep", "keep,trim,fold", "Procore 18" },
    { "procore.foreign-requisition", "422", "422,accept", "Procore 19" },
    { "procore.duplicate-origin", "422", "422,409,accept", "Procore 20" },
    { "procore.lock", "spec", "spec,strict,support", "Procore 21" },
    { "procore.locked-delete", "403", "403,400,422", "Procore 21" },
    { "procore.unlock-and-edit", "refuse", "refuse,allow", "Procore 22" },
    { "procore.patch-attachments", "append", "append,replace", "Procore 23" },
    { "procore.line-status", "paid", "paid,null", "Procore 24" },
    { "procore.idempotency-token", "ignore", "ignore,honour", "Procore 25" },
    { "procore.payments-off", "422", "422,403", "Procore 26" },
    { "procore.link-parameters", "drop", "drop,keep", "Procore 27" },
    { "procore.payments-per-page", "100", "number", "Procore 27" },
    { "procore.payments-page-cap", "2000", "number", "Procore 27" },
    { "procore.erp", "off", "off,on", "Procore 29" },
    { "procore.erp-stale-seconds", "3600", "number", "Procore 30" },
};

} // namespace

const QList<Knob> &knobTable()
{
    static const QList<Knob> table(std::begin(kTable), std::end(kTable));
    return table;
}

namespace {

const Knob *find(QLatin1String name)
{
    for (const Knob &knob : knobTable()) {
        if (name == QLatin1String(knob.name))
            return &knob;
    }
    return nullptr;
}

bool allows(const Knob &knob, const QString &value)
{
    const QString allowed = QString::fromLatin1(knob.allowed);
    if (allowed.isEmpty())
        return !value.isEmpty();
    if (allowed == QLatin1String("number")) {
        bool isNumber = false;
        return value.toLongLong(&isNumber) >= 0 && isNumber;
    }
    return allowed.split(u',').contains(value);
}

} // namespace

QString Knobs::value(const char *name) const
{
    if (!m_changed.isEmpty()) {
        const auto it = m_changed.constFind(QString::fromLatin1(name));
        if (it != m_changed.cend())
            return *it;
    }
    const Knob *knob = find(QLatin1String(name));
    Q_ASSERT(knob);
    return QString::fromLatin1(knob->defaultValue);
}

bool Knobs::isKnown(const QString &name)
{
    return find(QLatin1String(name.toLatin1())) != nullptr;
}

QString Knobs::allowedText(const QString &name)
{
    const Knob *knob = find(QLatin1String(name.toLatin1()));
    Q_ASSERT(knob);
    const QString allowed = QString::fromLatin1(knob->allowed);
    if (allowed.isEmpty())
        return u"some text"_s;
    return allowed == u"number" ? u"a whole number, 0 or more"_s : u"one of: "_s + allowed.split(u',').join(u", "_s);
}

bool Knobs::set(const QString &name, const QString &value)
{
    const Knob *knob = find(QLatin1String(name.toLatin1()));
    if (!knob || !allows(*knob, value))
        return false;
    m_changed.insert(name, value);
    return true;
}

} // namespace tieout::sandbox
