// SPDX-License-Identifier: Apache-2.0
// The web pages of the two services, for people.
#pragma once

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

    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const;

private:
    [[nodiscard]] QString shortCode() const;

    const SessionContext &m_context;
};

} // namespace tieout
