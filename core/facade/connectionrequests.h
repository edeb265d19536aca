// SPDX-License-Identifier: Apache-2.0
// Signing in to the two services and out again.
#pragma once

#include "core/base/error.h"

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
};

} // namespace tieout
