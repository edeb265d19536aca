// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/play/playbook.h"

#include "app/tieout-sandbox/world/amounts.h"

namespace tieout::sandbox {

int billOf(const World &world, const Requisition &requisition)
{
    return requisition.originId.isEmpty() || requisition.deleted
        ? -1
        : world.tenant().billById(guidKey(requisition.originId));
}

QString amountText(qint64 cents)
{
    return QString::fromLatin1(centsText(cents));
}

} // namespace tieout::sandbox
