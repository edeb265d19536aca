// SPDX-License-Identifier: Apache-2.0
// The settings of the profile, and what there is to choose from.
#pragma once

#include "core/facade/reply.h"
#include "core/model/commitment.h"
#include "core/settings/profilesettings.h"

namespace tieout {

class SetupRequests {
public:
    virtual ~SetupRequests() = default;

    /// Saves settings; the first time with a frequency it also takes the baseline (SyncFacade::setUpFinished follows).
    virtual void saveSettings(ProfileSettings settings) = 0;
    /// Companies and organizations to choose from; SyncFacade::choicesLoaded follows.
    virtual void loadChoices() = 0;
    /// Projects of a company that the signed-in person may see.
    virtual void loadProjects(CompanyId company, Reply<QList<Project>> reply) = 0;
};

} // namespace tieout
