// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncrequest.h"

#include "core/base/clock.h"
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
    switch (action) {
    case PaymentAction::None:
        return u"none"_s;
    case PaymentAction::Created:
        return u"created"_s;
    case PaymentAction::Voided:
        return u"voided"_s;
    case PaymentAction::Updated:
        return u"updated"_s;
    case PaymentAction::WouldCreate:
        return u"would-create"_s;
    case PaymentAction::WouldVoid:
        return u"would-void"_s;
    case PaymentAction::WouldUpdate:
        return u"would-update"_s;
    }
    return {};
}

} // namespace tieout
