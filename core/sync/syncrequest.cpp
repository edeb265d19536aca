// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncrequest.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace tieout {

SyncProgress waitingFor(Service service, Instant until)
{
    const QString name = service == Service::Xero ? QStringLiteral("Xero") : QStringLiteral("Procore");
    const QDateTime when = toDateTime(std::chrono::ceil<std::chrono::minutes>(until)).toLocalTime();
    SyncProgress progress;
    progress.phase = SyncPhase::Waiting;
    progress.sentence = QCoreApplication::translate(
        "tieout::Run", "Waiting until %1: the calls that %2 allows are used up. The sync goes on by itself.")
                            .arg(QLocale().toString(when.time(), QLocale::ShortFormat), name);
    return progress;
}

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
