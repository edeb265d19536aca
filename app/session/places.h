// SPDX-License-Identifier: Apache-2.0
// The addresses of a profile's two services, for the parts that call them.
#pragma once

#include "core/oauth/oauthprofile.h"
#include "core/procore/procoreendpoints.h"
#include "core/xero/xeroendpoints.h"

#include <QSslCertificate>

namespace tieout {

struct Places {
    XeroEndpoints xero;
    ProcoreEndpoints procore;
    OAuthProfile xeroSignIn;
    OAuthProfile procoreSignIn;
    bool isLoopback = false; ///< every address is on this computer: the sandbox
    bool hasLimits = true; ///< false only for a sandbox that says it has none
    QList<QSslCertificate> loopbackAuthorities; ///< of a sandbox that speaks https; empty: the system's store

    [[nodiscard]] const OAuthProfile &signIn(Service service) const
    {
        return service == Service::Procore ? procoreSignIn : xeroSignIn;
    }
};

} // namespace tieout
