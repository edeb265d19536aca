// SPDX-License-Identifier: Apache-2.0
// Signing in to the two services and out again.
#pragma once

#include "core/facade/reply.h"
#include "core/settings/profilesettings.h"

#include <QString>

namespace tieout {

class ConnectionRequests {
public:
    virtual ~ConnectionRequests() = default;

    /// Opens the service's sign-in page in the browser and waits; SyncFacade::signInFinished follows. Ids and secrets
    /// typed by the user go to the keychain; empty ones mean: those stored before.
    virtual void connectService(Service service, QString clientId, QString clientSecret) = 0;
    /// Procore's second way: the code that its page shows.
    virtual void submitPastedCode(QString code) = 0;
    virtual void cancelConnect() = 0;
    virtual void disconnectService(Service service) = 0;
    /// Takes the client ids and secret of a connection file into the keychain, and its organization and company into
    /// the settings, which are the answer; status and settings follow. Configuration with a sentence for a file or a
    /// passphrase that is none, and when the profile is set up with another pair; Keychain, Storage.
    virtual void openConnectionFile(QString path, QString passphrase, Reply<ProfileSettings> reply) = 0;
};

} // namespace tieout
