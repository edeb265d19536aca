// SPDX-License-Identifier: Apache-2.0
// The timer of the shown profile: asks systemd how it stands, switches it, and lets it follow a profile that is renamed
// or removed. Nothing here waits.
#pragma once

#include "core/facade/timerrequests.h"

#include <QObject>

#include <functional>

namespace tieout {

class TimerSwitch final : public QObject, public TimerRequests {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whose timer is meant from now on; empty: the demo company's, which has none.
    void setProfile(const QString &profile) { m_profile = profile; }

    void ask(Reply<TimerStatus> reply) override;
    void switchTo(bool isOn, Reply<TimerStatus> reply) override;

    /// After a profile got another name, or none any more: a timer that was on under the old name is switched off, and
    /// on under the new one. Does nothing where it was off or there is none. Rejected, with what to do by hand.
    void follow(const QString &name, const QString &newName, Reply<void> reply);

private:
    using TakeStatus = std::function<void(const TimerStatus &)>;
    using TakeFault = std::function<void(const QString &)>;

    void askAbout(const QString &profile, const TakeStatus &take);
    /// take() gets a sentence, or an empty text where the switch went well.
    void switchOf(const QString &profile, bool isOn, const TakeFault &take);

    QString m_profile;
};

} // namespace tieout
