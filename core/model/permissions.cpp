// SPDX-License-Identifier: Apache-2.0
#include "core/model/permissions.h"

#include <QCoreApplication>

namespace tieout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tieout::Permission", text);
}

Permission refused(const char *reason)
{
    return { false, tr(reason) };
}

} // namespace

AccessLevel accessLevelFromName(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(QLatin1Char(' ')).remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    if (plain == QLatin1String("admin"))
        return AccessLevel::Admin;
    if (plain == QLatin1String("standard"))
        return AccessLevel::Standard;
    if (plain == QLatin1String("readonly"))
        return AccessLevel::ReadOnly;
    if (plain == QLatin1String("none"))
        return AccessLevel::None;
    return AccessLevel::Unknown;
}

QString toString(AccessLevel level)
{
    switch (level) {
    case AccessLevel::Unknown:
        return QStringLiteral("unknown");
    case AccessLevel::None:
        return QStringLiteral("none");
    case AccessLevel::ReadOnly:
        return QStringLiteral("read-only");
    case AccessLevel::Standard:
        return QStringLiteral("standard");
    case AccessLevel::Admin:
        return QStringLiteral("admin");
    }
    return {};
}

Permission permissionFor(Action action, const Rights &rights)
{
    const bool isAdmin = rights.erpIntegrations == AccessLevel::Admin;
    const bool isApprover = rights.accountingApprover.value_or(false);
    switch (action) {
    case Action::SyncOnDemand:
    case Action::SyncScheduled:
        if (isAdmin || isApprover)
            return { true, {} };
        if (rights.erpIntegrations == AccessLevel::Unknown || !rights.accountingApprover)
            return refused("Procore did not say which level you have on the ERP Integrations tool, so no sync starts. "
                           "If the tool has "
                           "another name in your company, set it under Configure Settings, Advanced.");
        return refused("To sync payments you need level Admin on Procore's ERP Integrations tool, or to be an "
                       "accounting approver.");
    case Action::ChangeSettings:
        if (isAdmin)
            return { true, {} };
        if (rights.erpIntegrations == AccessLevel::Unknown)
            return refused("Procore did not say which level you have on the ERP Integrations tool, so settings cannot "
                           "be changed.");
        return refused("To change settings you need level Admin on Procore's ERP Integrations tool.");
    }
    return refused("This action is not known.");
}

Permission mayReadLines(AccessLevel commitments)
{
    switch (commitments) {
    case AccessLevel::ReadOnly:
    case AccessLevel::Standard:
    case AccessLevel::Admin:
        return { true, {} };
    case AccessLevel::None:
        return refused("To see payment lines you need Read Only or more on this project's Commitments tool.");
    case AccessLevel::Unknown:
        return refused("Procore did not say which level you have on this project's Commitments tool.");
    }
    return refused("This level is not known.");
}

} // namespace tieout
