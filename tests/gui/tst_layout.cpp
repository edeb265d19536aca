// SPDX-License-Identifier: Apache-2.0
// No word is cut off: at the usual size, with letters twice as large, and with sentences that are half as long again.
#include "tests/gui/samplewizard.h"
#include "tests/support/faketimer.h"
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QRadioButton>
#include <QTranslator>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Stands for a language that needs half as many letters again.
class LongerWords final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() / 2, QLatin1Char('m'));
    }
};

QStringList cutOff(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        const bool isCorner = widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton")
            || widget->inherits("QDockWidgetTitleButton");
        if (!widget->isVisible() || (!isButton && !label) || isCorner || widget->minimumWidth() == 1)
            continue;
        const QString name = widget->objectName();
        if (label && label->wordWrap()) {
            if (label->height() < label->heightForWidth(label->width()))
                found << name + u" is too low: "_s + label->text();
        } else if (widget->width() < widget->minimumSizeHint().width()) {
            found << name + u" is too narrow"_s;
        }
        if (isButton && widget->width() < widget->sizeHint().width())
            found << name + u" cuts its words"_s;
    }
    return found;
}

QStringList cutOffInSettings(MainWindow &window)
{
    QStringList found;
    for (int topic = 0; topic <= int(SettingsTopic::Advanced); ++topic) {
        window.openSettings(SettingsTopic(topic));
        QCoreApplication::processEvents();
        found << cutOff(*window.findChild<SettingsDialog *>());
    }
    return found;
}

/// The list, and one of them with a line selected.
QStringList cutOffInCommitments(MainWindow &window)
{
    window.findChild<QAction *>(u"commitmentsAction"_s)->trigger();
    QCoreApplication::processEvents();
    QStringList found = cutOff(window);
    window.findChild<QPushButton *>(u"viewCommitmentButton"_s)->click();
    window.findChild<QTableView *>(u"linesTable"_s)->selectRow(1);
    QCoreApplication::processEvents();
    found << cutOff(window);
    return found;
}

RunReport reportWithAFailure()
{
    RunReport report;
    report.run.counts.created = 7;
    report.run.counts.failed = 1;
    return report;
}

QStringList cutOffInWizard()
{
    QStringList found;
    test::SampleWizard stage;
    stage.open();
    for (int step = 0; step < int(SetupStep::Ready); ++step) {
        stage.goTo(SetupStep(step));
        QCoreApplication::processEvents();
        found << cutOff(*stage.wizard);
    }
    return found;
}

} // namespace

class LayoutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void LayoutTest::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("smallest") << QSize(820, 600) << 1.0 << false;
    QTest::newRow("small") << QSize(1024, 640) << 1.0 << false;
    QTest::newRow("large") << QSize(1920, 1080) << 1.0 << false;
    QTest::newRow("twice") << QSize(1920, 1080) << 2.0 << false;
    QTest::newRow("longer") << QSize(1280, 800) << 1.0 << true;
}

void LayoutTest::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    QFETCH(bool, isLonger);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    LongerWords longer;
    if (isLonger)
        QCoreApplication::installTranslator(&longer);

    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 40);
    QStringList found;
    {
        FakeTimer timer;
        MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
        window.setTimer(timer);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        found << cutOff(window);
        timer.stop(); // asked at the end of a sync
        Q_EMIT facade.runFinished(reportWithAFailure());
        QCoreApplication::processEvents();
        found << cutOff(window);
        QVERIFY2(window.width() <= size.width() && window.height() <= size.height(),
            qPrintable(u"the window needs %1 x %2"_s.arg(window.width()).arg(window.height())));
        found << cutOffInCommitments(window);
        QVERIFY2(window.width() <= size.width() && window.height() <= size.height(), "the commitments need more room");
        found << cutOffInSettings(window);
        found << cutOffInWizard();
    }
    QCoreApplication::removeTranslator(&longer);
    QApplication::setFont(before);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

} // namespace tieout

QTEST_MAIN(tieout::LayoutTest)
#include "tst_layout.moc"
