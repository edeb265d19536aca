// SPDX-License-Identifier: Apache-2.0
// A stage that shows the profile north, with south beside it, on a real engine.
#pragma once

#include "app/tieout/profilestage.h"
#include "core/settings/profilehome.h"
#include "ui/mainwindow/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tieout::test {

using namespace Qt::StringLiterals;

struct ProfileStageCase {
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ProfileStage> m_stage;

    void open()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("TIEOUT_HOME", m_home->path().toUtf8());
        m_stage = std::make_unique<ProfileStage>(SecretsIn::Memory);
        QVERIFY(ProfileHome::add(u"north"_s) && ProfileHome::add(u"south"_s));
        const Done shown = m_stage->show(u"north"_s);
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
    }
    void close()
    {
        m_stage.reset();
        m_home.reset();
    }
    [[nodiscard]] QString banner() const
    {
        return m_stage->window()->findChild<QLabel *>(u"resultBannerText"_s)->text();
    }
    /// The name of another process in a lock that lives: what we see of another program's window.
    static void asAnotherProgram(const QString &folder)
    {
        QFile lock(folder + u"/window.lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QByteArrayList lines = lock.readAll().split('\n');
        lines[0] = "1";
        QVERIFY(lock.resize(0) && lock.seek(0));
        lock.write(lines.join('\n'));
    }
    void waitForProfile(const QString &name) const
    {
        QTRY_COMPARE(m_stage->current(), name);
        QTRY_VERIFY(m_stage->window() && m_stage->window()->isVisible());
    }
};

} // namespace tieout::test
