// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/http/delivery.h"
#include "app/tieout-sandbox/http/requestparser.h"
#include "app/tieout-sandbox/identity/procoreidentity.h"
#include "app/tieout-sandbox/limits/procorelimits.h"

namespace tieout::sandbox {

struct World;

/// Everything at Procore's address: sign-in, then token, then limits, then the API; and the pages of its web site.
class ProcoreFront final {
public:
    ProcoreFront(QString clientId, QString clientSecret, QStringList redirectUris);

    Reply answer(const Request &request, World &world, const ServerKnobs &knobs);

    ProcoreIdentity &identity() { return m_identity; }
    const ProcoreIdentity &identity() const { return m_identity; }
    ProcoreLimits &limits() { return m_limits; }

private:
    Response answerApi(const Request &request, World &world, const ServerKnobs &knobs);

    ProcoreIdentity m_identity;
    ProcoreLimits m_limits;
    quint64 m_calls = 0;
};

} // namespace tieout::sandbox
