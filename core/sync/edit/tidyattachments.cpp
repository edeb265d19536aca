// SPDX-License-Identifier: Apache-2.0
#include "core/sync/edit/tidyattachments.h"

#include "core/ledger/journalrepository.h"
#include "core/ledger/ledger.h"
#include "core/sync/line/attachmentstore.h"

namespace tieout {

Done tidyAttachments(const EngineParts &parts)
{
    const AttachmentStore store(parts.attachmentsFolder);
    const QList<PaymentId> payments = store.payments();
    for (const PaymentId payment : payments) {
        const auto isOver = parts.ledger->journal().isOver(payment, IntentKind::Attach);
        if (!isOver)
            return failed(isOver.error());
        if (*isOver)
            store.forget(payment);
    }
    const QList<PaymentId> unsent = store.unsentPayments();
    for (const PaymentId payment : unsent) {
        const auto isOpen = parts.ledger->journal().isOpen(payment, IntentKind::Attach);
        if (!isOpen)
            return failed(isOpen.error());
        if (!*isOpen)
            store.forgetUnsent(payment);
    }
    return {};
}

} // namespace tieout
