// SPDX-License-Identifier: Apache-2.0
// One window per profile: a second start of the program tells the first one to come to the front.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace tieout {

/// A socket in the person's own runtime folder, named after the profile's folder; nothing of it touches the network.
class SingleWindow final : public QObject {
    Q_OBJECT
public:
    explicit SingleWindow(QObject *parent = nullptr);

    /// True when a window for this folder is open elsewhere and said that it comes to the front. Waits two seconds at
    /// most for one that hangs.
    [[nodiscard]] static bool raiseOther(const QString &folder);
    /// From now on this is the window for the folder, and no longer for an earlier one. Not being able to listen only
    /// means that a second start opens a second window.
    void listen(const QString &folder);
    void stop();

Q_SIGNALS:
    void raiseWanted();

private:
    void answer();

    QLocalServer m_server;
};

} // namespace tieout
