// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/http/delivery.h"
#include "app/tieout-sandbox/http/requestparser.h"
#include "app/tieout-sandbox/identity/xeroidentity.h"
#include "app/tieout-sandbox/limits/xerolimits.h"

namespace tieout::sandbox {

struct World;

/// Everything at Xero's address: sign-in, then token, then limits, then the books; and the pages of its web site.
class XeroFront final {
public:
    XeroFront(QString clientId, QStringList redirectUris);

    /// `origin` is `http://host:port` of this service, or https.
    Reply answer(const Request &request, const QString &origin, World &world, const ServerKnobs &knobs);

    XeroIdentity &identity() { return m_identity; }
    const XeroIdentity &identity() const { return m_identity; }
    XeroLimits &limits() { return m_limits; }

private:
    Reply answerApi(const Request &request, World &world, const ServerKnobs &knobs);

    XeroIdentity m_identity;
    XeroLimits m_limits;
};

} // namespace tieout::sandbox
