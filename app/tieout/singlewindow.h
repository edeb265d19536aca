// SPDX-License-Identifier: Apache-2.0
// One window per profile: a second start of the program tells the first one to come to the front.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace tieout {

/// A lock in the profile's folder says whose window it is, however busy that window is; a socket in the person's own
/// runtime folder, named after the profile's folder, brings it to the front. Nothing of it touches the network.
class SingleWindow final : public QObject {
    Q_OBJECT
public:
    explicit SingleWindow(QObject *parent = nullptr);

    /// True when a window for this folder is open elsewhere: it comes to the front, at once or, when it is busy, as
    /// soon as it can. Waits two seconds at most for one that hangs.
    [[nodiscard]] static bool raiseOther(const QString &folder);
    /// From now on this is the window for the folder, and no longer for an earlier one. False when another window is,
    /// or the profile is being renamed or removed. Where no lock can be made, a second start opens a second window.
    [[nodiscard]] bool listen(const QString &folder);
    void stop();

Q_SIGNALS:
    void raiseWanted();

private:
    void answer();
    void hear(QLocalSocket &socket);

    QLocalServer m_server;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tieout
