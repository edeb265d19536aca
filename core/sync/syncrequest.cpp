// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncrequest.h"

#include "core/base/clock.h"
#include "core/base/enumwords.h"
#include "core/base/tr.h"

#include <QLocale>

namespace tieout {

using namespace Qt::StringLiterals;

SyncProgress waitingFor(Service service, Instant until)
{
    const QString name = service == Service::Xero ? u"Xero"_s : u"Procore"_s;
    const QDateTime when = toDateTime(std::chrono::ceil<std::chrono::minutes>(until)).toLocalTime();
    SyncProgress progress;
    progress.phase = SyncPhase::Waiting;
    progress.sentence = Tr::tr("Waiting until %1: the calls that %2 allows are used up. The sync goes on by itself.")
                            .arg(QLocale().toString(when.time(), QLocale::ShortFormat), name);
    return progress;
}

QString toString(PaymentAction action)
{
    static constexpr EnumWords<PaymentAction> kWords {
        { PaymentAction::None, "none" },
        { PaymentAction::Created, "created" },
        { PaymentAction::Voided, "voided" },
        { PaymentAction::Updated, "updated" },
        { PaymentAction::WouldCreate, "would-create" },
        { PaymentAction::WouldVoid, "would-void" },
        { PaymentAction::WouldUpdate, "would-update" },
    };
    return kWords.of(action);
}

} // namespace tieout
