// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/serverknobs.h"

#include "app/tieout-sandbox/tls/certificates.h"

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const ServerKnob *find(const QString &name)
{
    const QList<ServerKnob> &table = serverKnobTable();
    const auto it = std::find_if(table.begin(), table.end(), [&](const ServerKnob &knob) { return knob.name == name; });
    return it == table.end() ? nullptr : &*it;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char('|'));
}

ServerKnob choice(const char *name, const char *allowed, const char *meaning)
{
    const QStringList values = words(allowed);
    return { QString::fromLatin1(name), values.first(), values, QString::fromLatin1(meaning) };
}

ServerKnob certificateChoice()
{
    const QStringList kinds = certificateKinds();
    return { u"tls.certificate"_s, kinds.first(), kinds, u"what both services show to new connections (--tls)"_s };
}

ServerKnob number(const char *name, int fallback, const char *meaning)
{
    return { QString::fromLatin1(name), QString::number(fallback), {}, QString::fromLatin1(meaning) };
}

} // namespace

const QList<ServerKnob> &serverKnobTable()
{
    // The first word in a list of choices is the default.
    static const QList<ServerKnob> kTable {
        choice("xero.consent", "auto|deny|page|silent", "what the person on Xero's authorise page does"),
        choice("procore.consent", "auto|deny|page|silent", "what the person on Procore's authorise page does"),
        choice("xero.broad-scopes", "off|on", "the app may ask for the broad scopes of before March 2026"),
        choice("xero.day-limit", "1000|5000", "calls a day per organisation: the starter tier's, or the older number"),
        choice("xero.outage", "off|maintenance|unavailable|organisation|error|truncated|dropped",
            "three texts of 503 (organisation: the first one only), a 500, half of each answer, no answer"),
        number("xero.code-seconds", 300, "life of an authorisation code"),
        number("xero.access-seconds", 1800, "life of an access token"),
        number("xero.grace-minutes", 30, "how long a rotated refresh token goes on working"),
        number("xero.refresh-days", 60, "how long an unused refresh token lives"),
        number("procore.code-seconds", 600, "life of an authorisation code"),
        number("procore.access-seconds", 5400, "life of an access token"),
        choice("procore.pkce", "ignore|reject", "what happens to PKCE parameters, which Procore does not mention"),
        choice("procore.grant-error-status", "401|400", "status of invalid_grant at the token endpoint"),
        choice("procore.retry-after", "on|off", "whether a 429 carries Retry-After"),
        choice("procore.overload", "off|tenth|always", "503 with Retry-After for every tenth or every call"),
        choice("gzip", "off|on", "compress answers for clients that accept gzip"),
        certificateChoice(),
        choice("tls.version", "safe|1.0", "what both services speak on new connections (--tls)"),
        number("xero.latency", 0, "milliseconds of real time before each answer"),
        number("procore.latency", 0, "milliseconds of real time before each answer"),
    };
    return kTable;
}

QString ServerKnobs::value(const QString &name) const
{
    const auto it = m_values.find(name);
    if (it != m_values.end())
        return *it;
    const ServerKnob *knob = find(name);
    Q_ASSERT(knob != nullptr);
    return knob->fallback;
}

qint64 ServerKnobs::number(const QString &name) const
{
    return value(name).toLongLong();
}

bool ServerKnobs::isKnown(const QString &name)
{
    return find(name) != nullptr;
}

std::optional<QString> ServerKnobs::set(const QString &name, const QString &value)
{
    const ServerKnob *knob = find(name);
    if (knob == nullptr)
        return u"There is no knob %1."_s.arg(name);
    if (knob->allowed.isEmpty()) {
        bool ok = false;
        if (value.toLongLong(&ok) < 0 || !ok)
            return u"%1 must be a whole number, 0 or more."_s.arg(name);
    } else if (!knob->allowed.contains(value)) {
        return u"%1 must be one of: %2."_s.arg(name, knob->allowed.join(u", "_s));
    }
    m_values.insert(name, value);
    return std::nullopt;
}

} // namespace tieout::sandbox
