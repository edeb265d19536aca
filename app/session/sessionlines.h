// SPDX-License-Identifier: Apache-2.0
// One payment's line in Procore: shows it, changes what users may change, and describes it for Procore's support.
#pragma once

#include "app/session/sessionpages.h"
#include "core/model/supportrequest.h"

namespace tieout {

class SessionLines final {
public:
    /// Both outlive it.
    SessionLines(SessionContext &context, const SessionPages &pages)
        : m_context(context)
        , m_pages(pages)
    {
    }

    /// The line as Procore shows it; see SyncEngine::showLine.
    [[nodiscard]] Task<Result<LineReport>> show(PaymentId payment, std::stop_token stop);
    /// What users may change on it (rule 12); see SyncEngine::changeLineNumber and attachToLine.
    [[nodiscard]] Task<Result<LineReport>> changeNumber(PaymentId payment, qint64 number, std::stop_token stop);
    [[nodiscard]] Task<Result<LineReport>> attach(PaymentId payment, QList<AttachmentFile> files, std::stop_token stop);
    /// The text for Procore's support about one payment (rule 18), with the payment's row; Configuration when the
    /// ledger does not know it. Makes no call.
    [[nodiscard]] Result<SupportCase> supportCase(PaymentId payment) const;

private:
    SessionContext &m_context;
    const SessionPages &m_pages;
};

} // namespace tieout
