// SPDX-License-Identifier: Apache-2.0
// The web pages of the two services, for people.
#pragma once

#include "app/session/pagelinks.h"
#include "app/session/sessioncontext.h"

#include <QUrl>

namespace tieout {

/// An address is empty when an id is missing.
class SessionPages final {
public:
    /// `context` outlives it.
    explicit SessionPages(const SessionContext &context)
        : m_context(context)
    {
    }

    /// As they are now.
    [[nodiscard]] PageLinks links() const;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const;

private:
    const SessionContext &m_context;
};

} // namespace tieout
