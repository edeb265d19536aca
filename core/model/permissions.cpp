// SPDX-License-Identifier: Apache-2.0
#include "core/model/permissions.h"

#include "core/base/enumwords.h"
#include "core/base/tr.h"

#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumWords<AccessLevel> kLevelWords {
    { AccessLevel::Unknown, "unknown" },
    { AccessLevel::None, "none" },
    { AccessLevel::ReadOnly, "read-only" },
    { AccessLevel::Standard, "standard" },
    { AccessLevel::Admin, "admin" },
};

// clang-format off

/// Levels: unknown, none, read-only, standard, admin. Approver: yes, no, not read. A means allowed, R refused, ?
/// unreadable. Doors: window, command line, scheduler, engine.
constexpr std::array kRights {
    RightsRow { Privilege::SyncOnDemand, "Sync payments on demand, preview", "ERP Integrations",
        { "A??", "AR?", "AR?", "AR?", "AAA" },
        { "SessionStatus::read", "RunSession::checkRights", "", "RunSession::checkRights" } },
    RightsRow { Privilege::SyncScheduled, "Sync payments by the schedule", "ERP Integrations",
        { "A??", "AR?", "AR?", "AR?", "AAA" },
        { "", "", "RunSession::checkRights", "RunSession::checkRights" } },
    RightsRow { Privilege::DecidePayments, "Decide about a payment", "ERP Integrations",
        { "A??", "AR?", "AR?", "AR?", "AAA" },
        { "", "SyncEngine::checkMay", "", "SyncEngine::checkMay" } },
    RightsRow { Privilege::EditLines, "Change payment number and attachments of a line", "ERP Integrations",
        { "A??", "AR?", "AR?", "AR?", "AAA" },
        { "SyncEngine::checkMayEdit", "SyncEngine::checkMayEdit", "", "SyncEngine::checkMayEdit" } },
    RightsRow { Privilege::ChangeSettings, "Set up, change settings", "ERP Integrations",
        { "???", "RRR", "RRR", "RRR", "AAA" },
        { "SessionStatus::read", "SessionSetup::save", "", "SessionSetup::setUp" } },
    RightsRow { Privilege::ChangeLinks, "Link and unlink invoices by hand", "ERP Integrations",
        { "???", "RRR", "RRR", "RRR", "AAA" },
        { "SessionStatus::read", "SessionLinks::link", "", "" } },
    RightsRow { Privilege::ReadLines, "See payment lines", "Commitments, of the project",
        { "???", "RRR", "AAA", "AAA", "AAA" },
        { "SyncEngine::showLines", "SyncEngine::showLine", "", "CaseGatherer::enterProject" } },
};

// clang-format on

QString refusalOf(Privilege privilege, bool isUnreadable)
{
    switch (privilege) {
    case Privilege::SyncOnDemand:
    case Privilege::SyncScheduled:
    case Privilege::DecidePayments:
        return isUnreadable
            ? Tr::tr("Procore did not say which level you have on the ERP Integrations tool, so no sync starts. "
                     "If the tool has another name in your company, name it in the settings: Advanced, or "
                     "rights.erp-tool-name.")
            : Tr::tr("To sync payments you need level Admin on Procore's ERP Integrations tool, or to be an "
                     "accounting approver.");
    case Privilege::ChangeSettings:
        return isUnreadable
            ? Tr::tr("Procore did not say which level you have on the ERP Integrations tool, so settings cannot "
                     "be changed.")
            : Tr::tr("To change settings you need level Admin on Procore's ERP Integrations tool.");
    case Privilege::ChangeLinks:
        return isUnreadable
            ? Tr::tr("Procore did not say which level you have on the ERP Integrations tool, so links cannot be "
                     "changed.")
            : Tr::tr("To link or unlink an invoice by hand you need level Admin on Procore's ERP Integrations tool.");
    case Privilege::EditLines:
        return isUnreadable
            ? Tr::tr("Procore did not say which level you have on the ERP Integrations tool, so payment lines cannot "
                     "be changed.")
            : Tr::tr("To change a payment line you need level Admin on Procore's ERP Integrations tool, or to be an "
                     "accounting approver.");
    case Privilege::ReadLines:
        return isUnreadable
            ? Tr::tr("Procore did not say which level you have on this project's Commitments tool.")
            : Tr::tr("To see payment lines you need Read Only or more on this project's Commitments tool.");
    }
    return Tr::tr("This action is not known.");
}

Permission decide(Privilege privilege, AccessLevel level, std::optional<bool> accountingApprover)
{
    const Ruling ruling = rulingFor(privilege, level, accountingApprover);
    if (ruling == Ruling::Allowed)
        return { true, {} };
    const bool isUnreadable = ruling == Ruling::Unreadable;
    return { false, refusalOf(privilege, isUnreadable), isUnreadable };
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
    return kLevelWords.of(level);
}

std::span<const RightsRow> rightsTable()
{
    return kRights;
}

Ruling rulingFor(Privilege privilege, AccessLevel level, std::optional<bool> accountingApprover)
{
    const size_t column = !accountingApprover ? 2 : *accountingApprover ? 0 : 1;
    for (const RightsRow &row : kRights) {
        if (row.privilege == privilege)
            return static_cast<Ruling>(row.rulings[static_cast<size_t>(level)][column]);
    }
    return Ruling::Refused;
}

Permission permissionFor(Privilege privilege, const Rights &rights)
{
    return decide(privilege, rights.erpIntegrations, rights.accountingApprover);
}

Permission mayReadLines(AccessLevel commitments)
{
    return decide(Privilege::ReadLines, commitments, std::nullopt);
}

} // namespace tieout
