// SPDX-License-Identifier: Apache-2.0
// The settings of the profile, and what there is to choose from.
#pragma once

#include "core/facade/othersyncsighting.h"
#include "core/facade/reply.h"
#include "core/facade/setupoutlook.h"
#include "core/model/commitment.h"
#include "core/ports/paymentsource.h"
#include "core/settings/profilesettings.h"

#include <QSet>

namespace tieout {

class SetupRequests {
public:
    virtual ~SetupRequests() = default;

    /// Saves settings; the first time with a frequency it also takes the baseline (SyncFacade::setUpFinished follows).
    virtual void saveSettings(ProfileSettings settings) = 0;
    /// Keeps what was chosen so far for later, and sets nothing up. Configuration when the profile is set up already;
    /// the settings follow.
    virtual void keepChoices(ProfileSettings settings, Reply<ProfileSettings> reply) = 0;
    /// What setting up with this organization, company and ERP tool name would mean. Reads both services, writes
    /// nothing. Errors of the calls; Forbidden when a service does not let the person read what it takes.
    virtual void loadOutlook(ProfileSettings settings, Reply<SetupOutlook> reply) = 0;
    /// Accounts that payments which take part were made from. Storage.
    virtual void loadAccountsPaidFrom(Reply<QSet<AccountId>> reply) = 0;
    /// Another payment sync that runs came upon; nothing when they met none (rule 20). Storage.
    virtual void loadOtherSync(Reply<std::optional<OtherSyncSighting>> reply) = 0;
    /// Companies and organizations to choose from; SyncFacade::choicesLoaded follows.
    virtual void loadChoices() = 0;
    /// Companies that the person signed in to Procore may see. SignInNeeded, and the errors of the call.
    virtual void loadCompanies(Reply<QList<Company>> reply) = 0;
    /// Organizations that the sign-in to Xero is connected to. Errors likewise.
    virtual void loadOrganisations(Reply<QList<Connection>> reply) = 0;
    /// Projects of a company that the signed-in person may see.
    virtual void loadProjects(CompanyId company, Reply<QList<Project>> reply) = 0;
};

} // namespace tieout
