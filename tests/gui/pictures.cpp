// SPDX-License-Identifier: Apache-2.0
// Writes pictures of the window in its states into a folder, for people to look at:
//   QT_QPA_PLATFORM=offscreen tieout-pictures FOLDER [dark] [WIDTHxHEIGHT] [PREFIX]
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsdialog.h"

#include <QDir>
#include <QStyleFactory>

using namespace tieout;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x30, 0x34));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Button, QColor(0x38, 0x3b, 0x40));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(role, QColor(0xe6, 0xe8, 0xeb));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x7f, 0x85, 0x8c));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa8));
    palette.setColor(QPalette::ToolTipBase, QColor(0x38, 0x3b, 0x40));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe8, 0xeb));
    return palette;
}

class Camera {
public:
    Camera(QString folder, QString prefix, QSize size)
        : m_folder(std::move(folder))
        , m_prefix(std::move(prefix))
        , m_size(size)
    {
    }

    void take(QWidget &widget, const QString &name) const
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        // 256 colours are enough for a window, and small enough for a README.
        const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither);
        picture.save(QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(m_prefix, name)), "PNG", 0);
    }

    [[nodiscard]] QSize size() const { return m_size; }

private:
    QString m_folder;
    QString m_prefix;
    QSize m_size;
};

RunReport sampleReport()
{
    RunReport report;
    report.run.outcome = RunOutcome::CompletedWithProblems;
    report.run.counts.created = 7;
    report.run.counts.failed = 1;
    return report;
}

void takeWork(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 200);
    facade.status->isDemo = true;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.resize(camera.size());
    window.show();
    camera.take(window, QStringLiteral("main"));
    window.findChild<QPushButton *>(QStringLiteral("syncButton"))->click();
    SyncProgress progress;
    progress.phase = SyncPhase::Writing;
    progress.done = 12;
    progress.total = 31;
    progress.sentence = QStringLiteral("Writing payments to Procore, 12 of 31");
    Q_EMIT facade.progressChanged(progress);
    QList<PaymentRow> changed;
    for (const PaymentRow &row : facade.payments) {
        if (row.record.standing.reason == Reason::NotWrittenYet && changed.size() < 12)
            changed << proved(row, 3);
    }
    Q_EMIT facade.paymentsUpdated(changed);
    camera.take(window, QStringLiteral("running"));
    Q_EMIT facade.runFinished(sampleReport());
    camera.take(window, QStringLiteral("finished"));
    for (const SettingsTopic topic : { SettingsTopic::Schedule, SettingsTopic::Methods, SettingsTopic::Changes,
             SettingsTopic::Connections, SettingsTopic::Advanced }) {
        window.openSettings(topic);
        camera.take(*window.findChild<SettingsDialog *>(), QStringLiteral("settings-%1").arg(int(topic)));
    }
    window.findChild<SettingsDialog *>()->reject();
    window.findChild<QAction *>(QStringLiteral("iconsAction"))->trigger();
    camera.take(*window.findChild<QDialog *>(QStringLiteral("iconLegend")), QStringLiteral("icons"));
    window.findChild<QAction *>(QStringLiteral("aboutAction"))->trigger();
    camera.take(*window.findChild<QDialog *>(QStringLiteral("aboutBox")), QStringLiteral("about"));
}

void takeStates(const Camera &camera)
{
    const auto take = [&camera](const QString &name, int rows, const std::function<void(AppStatus &)> &change) {
        PromptLog log;
        FakeSyncFacade facade;
        fillSample(facade, rows);
        change(*facade.status);
        MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
        window.resize(camera.size());
        window.show();
        camera.take(window, name);
    };
    take(QStringLiteral("notsetup"), 0, [](AppStatus &status) { status = AppStatus(); });
    take(QStringLiteral("signedout"), 40, [](AppStatus &status) { status.xero.isSignedIn = false; });
    take(QStringLiteral("norights"), 40, [](AppStatus &status) {
        status.maySync = permissionFor(Action::SyncOnDemand, { AccessLevel::ReadOnly, false, {} });
        status.mayChangeSettings = permissionFor(Action::ChangeSettings, { AccessLevel::ReadOnly, false, {} });
    });
    take(QStringLiteral("offline"), 40, [](AppStatus &status) { status.isOffline = true; });
    take(QStringLiteral("nothing"), 0, [](AppStatus &) {});
    take(QStringLiteral("keychain"), 0, [](AppStatus &status) {
        status.keychainProblem = Error(ErrorKind::Keychain, QStringLiteral("No Secret Service answered."));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2)
        return 2;
    QSize size(1280, 800);
    QString prefix = QStringLiteral("light");
    for (const QString &argument : arguments.mid(2)) {
        const QStringList sides = argument.split(QLatin1Char('x'));
        if (argument == QLatin1String("dark")) {
            QApplication::setPalette(darkPalette());
            prefix = QStringLiteral("dark");
        } else if (sides.size() == 2 && sides[0].toInt() > 0) {
            size = QSize(sides[0].toInt(), sides[1].toInt());
        } else {
            prefix = argument;
        }
    }
    QDir().mkpath(arguments[1]);
    const Camera camera(arguments[1], prefix, size);
    takeWork(camera);
    takeStates(camera);
    return 0;
}
