// SPDX-License-Identifier: Apache-2.0
#include "ui/models/findingremedy.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

/// What fixes a check's finding, by the finding's state.
struct Row {
    const char *name;
    FindingRemedy missing = FindingRemedy::CheckAgain;
    FindingRemedy warning = FindingRemedy::None;
    FindingRemedy unknown = FindingRemedy::None;
};

using R = FindingRemedy;

constexpr std::array kRows {
    Row { "settings" },
    Row { "ledger", R::CheckAgain, R::Sync },
    Row { "lock", R::GiveUpLock },
    Row { "keychain" },
    Row { "xero-connection", R::OpenConnections },
    Row { "procore-connection", R::OpenConnections },
    Row { "clock", R::CheckAgain, R::CheckAgain },
    Row { "erp-integration", R::OpenConnections, R::OpenAdvanced },
    Row { "edition", R::OpenAdvanced },
    Row { "rights" },
    Row { "invoice-export", R::Link, R::None, R::Link },
    Row { "project-synced" },
    Row { "vendor-linked" },
    Row { "commitment-synced", R::OpenInProcore },
    Row { "commitments-right" },
    Row { "payments-tab", R::OpenInProcore },
    Row { "invoice-in-xero", R::Link },
    Row { "schedule", R::OpenSchedule },
    Row { "payment-in-xero", R::OpenInXero, R::None, R::Sync },
    Row { "payments", R::ShowPayments },
    Row { "foreign-sync", R::CheckAgain, R::OpenChanges, R::Sync },
    Row { "last-run", R::ShowHistory, R::ShowHistory, R::Sync },
};

/// Where the cause says more than the name.
std::optional<FindingRemedy> byCause(const Finding &finding)
{
    if (!finding.cause)
        return std::nullopt;
    const bool isConnection = finding.name.endsWith(QLatin1String("-connection"));
    if (isConnection && kindOf(*finding.cause) != ErrorKind::SignInNeeded)
        return FindingRemedy::CheckAgain; // signed in, and the service does not answer
    if (*finding.cause == Cause::RightUnreadable)
        return FindingRemedy::OpenAdvanced; // the tool may have another name
    if (finding.name == QLatin1String("project-synced") && *finding.cause == Cause::RequestWrong)
        return FindingRemedy::OpenProjects;
    if (finding.name == QLatin1String("invoice-in-xero") && *finding.cause == Cause::RequestWrong)
        return FindingRemedy::Sync; // the ledger has not seen it yet
    return std::nullopt;
}

} // namespace

FindingRemedy remedyFor(const Finding &finding)
{
    if (finding.state == FindingState::Ok || finding.nextStep.isEmpty())
        return FindingRemedy::None;
    const auto *const row = std::find_if(
        kRows.begin(), kRows.end(), [&finding](const Row &known) { return finding.name == QLatin1String(known.name); });
    if (row == kRows.end())
        return FindingRemedy::CheckAgain;
    if (finding.state == FindingState::Unknown)
        return row->unknown;
    if (finding.state == FindingState::Warning)
        return row->warning;
    return byCause(finding).value_or(row->missing);
}

QStringList namesWithRemedy()
{
    QStringList names;
    for (const Row &row : kRows)
        names << QLatin1String(row.name);
    return names;
}

QString remedyText(FindingRemedy remedy)
{
    switch (remedy) {
    case FindingRemedy::None:
        return {};
    case FindingRemedy::CheckAgain:
        return Tr::tr("Check Again");
    case FindingRemedy::OpenConnections:
        return Tr::tr("Open Connections…");
    case FindingRemedy::OpenSchedule:
        return Tr::tr("Choose Schedule…");
    case FindingRemedy::OpenProjects:
        return Tr::tr("Choose Projects…");
    case FindingRemedy::OpenChanges:
        return Tr::tr("Open Changes in Xero…");
    case FindingRemedy::OpenAdvanced:
        return Tr::tr("Open Advanced Settings…");
    case FindingRemedy::GiveUpLock:
        return Tr::tr("Give Up the Lock…");
    case FindingRemedy::Sync:
        return Tr::tr("Sync Payments");
    case FindingRemedy::Link:
        return Tr::tr("Link by Hand…");
    case FindingRemedy::ShowPayments:
        return Tr::tr("Show Payments");
    case FindingRemedy::ShowHistory:
        return Tr::tr("Show Sync History");
    case FindingRemedy::OpenInProcore:
        return Tr::tr("Open in Procore");
    case FindingRemedy::OpenInXero:
        return Tr::tr("Open in Xero");
    }
    return {};
}

QString findingStateName(FindingState state)
{
    switch (state) {
    case FindingState::Ok:
        return Tr::tr("In order");
    case FindingState::Warning:
        return Tr::tr("Look at this");
    case FindingState::Missing:
        return Tr::tr("Missing");
    case FindingState::Unknown:
        return Tr::tr("Cannot be told from here");
    }
    return {};
}

PaymentState findingTone(FindingState state)
{
    switch (state) {
    case FindingState::Ok:
        return PaymentState::Synced;
    case FindingState::Warning:
        return PaymentState::Attention;
    case FindingState::Missing:
        return PaymentState::Failed;
    case FindingState::Unknown:
        return PaymentState::NotIncluded;
    }
    return PaymentState::NotIncluded;
}

} // namespace tieout
