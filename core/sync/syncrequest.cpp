// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncrequest.h"

namespace tieout {

QString toString(PaymentAction action)
{
    switch (action) {
    case PaymentAction::None:
        return QStringLiteral("none");
    case PaymentAction::Created:
        return QStringLiteral("created");
    case PaymentAction::Voided:
        return QStringLiteral("voided");
    case PaymentAction::Updated:
        return QStringLiteral("updated");
    case PaymentAction::WouldCreate:
        return QStringLiteral("would-create");
    case PaymentAction::WouldVoid:
        return QStringLiteral("would-void");
    case PaymentAction::WouldUpdate:
        return QStringLiteral("would-update");
    }
    return {};
}

} // namespace tieout
