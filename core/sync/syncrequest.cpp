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
    progress.sentence =
        Tr::tr("The calls that %2 allows are used up. The sync goes on by itself at %1.", "a time of day, service")
            .arg(QLocale().toString(when.time(), QLocale::ShortFormat), name);
    return progress;
}

QString sentenceFor(const RunForecast &forecast)
{
    const QLocale locale;
    const auto text = [&locale](Instant moment) {
        const QDateTime when = toDateTime(std::chrono::ceil<std::chrono::minutes>(moment)).toLocalTime();
        return when.date() == QDate::currentDate() ? locale.toString(when.time(), QLocale::ShortFormat)
                                                   : locale.toString(when, QLocale::ShortFormat);
    };
    return Tr::tr("Procore allows %1 calls an hour: about %2 of %3 payments before %4, all by about %5.")
        .arg(locale.toString(forecast.callsAnHour), locale.toString(forecast.paymentsByThen),
            locale.toString(forecast.payments), text(forecast.goesOnAt), text(forecast.endsAt));
}

QString clockNote(const SetupReport &report)
{
    if (!report.isClockDoubtful)
        return {};
    const QDateTime setUpAt = toDateTime(report.setUpAt).toLocalTime();
    return Tr::tr("The clocks of Xero, Procore and this computer disagree by more than five minutes. Payments made "
                  "from %1 on take part. Check this computer's clock.")
        .arg(QLocale().toString(setUpAt, QLocale::ShortFormat));
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
