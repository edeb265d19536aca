// SPDX-License-Identifier: Apache-2.0
// Writes pictures of the window in its states into a folder, for people to view:
//   QT_QPA_PLATFORM=offscreen tieout-pictures FOLDER [dark|contrast] [rtl] [WIDTHxHEIGHT] [language=es] [PREFIX]
// All of them, in two languages, light and dark, 100 and 200 %: ./run-tests pictures
#include "app/session/translation.h"
#include "core/base/tr.h"
#include "tests/gui/commitmentpictures.h"
#include "tests/gui/menupictures.h"
#include "tests/gui/palettes.h"
#include "tests/gui/runpictures.h"
#include "tests/gui/whypictures.h"
#include "tests/gui/wizardpictures.h"
#include "tests/support/fakelanguages.h"
#include "tests/support/fakeprofiles.h"
#include "tests/support/faketimer.h"
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/models/period.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/indicatorstyle.h"

#include <QDir>
#include <QMenu>
#include <QStyleFactory>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

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
        widget.grab().save(QDir(m_folder).filePath(u"%1-%2.png"_s.arg(m_prefix, name)));
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

/// Filters, the figures beside the sync, and the pages.
void takeTables(const Camera &camera, MainWindow &window)
{
    window.findChild<QToolButton *>(u"moreFigures"_s)->setChecked(true);
    window.findChild<QComboBox *>(u"filterPeriod"_s)->setCurrentIndex(int(Period::OwnDates));
    camera.take(window, u"filtered"_s);
    window.findChild<QToolButton *>(u"moreFigures"_s)->setChecked(false);
    window.findChild<QAction *>(u"clearFilterAction"_s)->trigger();
    window.findChild<QAction *>(u"printAction"_s)->trigger();
    auto *preview = window.findChild<QDialog *>(u"printPreview"_s);
    preview->resize(1100, 800);
    camera.take(*preview, u"preview"_s);
    preview->close();
}

void takeDialogs(const Camera &camera, MainWindow &window)
{
    for (const SettingsTopic topic :
        { SettingsTopic::Schedule, SettingsTopic::Methods, SettingsTopic::Changes, SettingsTopic::Projects,
            SettingsTopic::Connections, SettingsTopic::Notices, SettingsTopic::Language, SettingsTopic::Advanced }) {
        window.openSettings(topic);
        camera.take(*window.findChild<SettingsDialog *>(), u"settings-%1"_s.arg(int(topic)));
    }
    window.findChild<SettingsDialog *>()->reject();
    window.findChild<QAction *>(u"iconsAction"_s)->trigger();
    camera.take(*window.findChild<QDialog *>(u"iconLegend"_s), u"icons"_s);
    window.findChild<QAction *>(u"aboutAction"_s)->trigger();
    camera.take(*window.findChild<QDialog *>(u"aboutBox"_s), u"about"_s);
}

void takeWork(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 200);
    facade.appStatus->isDemo = true;
    FakeLanguages languages;
    FakeTimer timer;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.setLanguages(languages);
    window.setTimer(timer);
    window.resize(camera.size());
    window.show();
    camera.take(window, u"main"_s);
    takeTables(camera, window);
    window.findChild<QPushButton *>(u"syncButton"_s)->click();
    SyncProgress progress;
    progress.phase = SyncPhase::Writing;
    progress.done = 12;
    progress.total = 31;
    progress.sentence = u"Writing payments to Procore, 12 of 31"_s;
    Q_EMIT facade.progressChanged(progress);
    QList<PaymentRow> changed;
    for (const PaymentRow &row : facade.payments) {
        if (row.record.standing.reason == Reason::NotWrittenYet && changed.size() < 12)
            changed << proved(row, 3);
    }
    Q_EMIT facade.paymentsUpdated(changed);
    camera.take(window, u"running"_s);
    Q_EMIT facade.runFinished(sampleReport());
    camera.take(window, u"finished"_s);
    takeDialogs(camera, window);
}

/// The timer of the profile does not run, then its last sync failed.
void takeTimer(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 40);
    FakeTimer timer;
    timer.stop();
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.resize(camera.size());
    window.show();
    window.setTimer(timer);
    camera.take(window, u"timer-stopped"_s);
    timer.status.fault = TimerFault::SyncFailed;
    timer.status.faultSentence =
        Tr::tr("The last scheduled sync could not use the keychain, so it wrote nothing. It never "
               "asks for the keychain's password; the next one after the keychain is open "
               "catches up.");
    Q_EMIT facade.runFinished(RunReport());
    camera.take(window, u"timer-failed"_s);
}

void takeStates(const Camera &camera)
{
    const auto take = [&camera](const QString &name, int rows, const std::function<void(AppStatus &)> &change) {
        PromptLog log;
        FakeSyncFacade facade;
        fillSample(facade, rows);
        change(*facade.appStatus);
        MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
        window.resize(camera.size());
        window.show();
        camera.take(window, name);
    };
    take(u"notsetup"_s, 0, [](AppStatus &status) { status = AppStatus(); });
    take(u"signedout"_s, 40, [](AppStatus &status) { status.xero.isSignedIn = false; });
    take(u"norights"_s, 40, [](AppStatus &status) {
        status.maySync = permissionFor(Privilege::SyncOnDemand, { AccessLevel::ReadOnly, false, {} });
        status.mayChangeSettings = permissionFor(Privilege::ChangeSettings, { AccessLevel::ReadOnly, false, {} });
    });
    take(u"locked"_s, 40, [](AppStatus &status) {
        LockHolder holder;
        holder.file = u"/home/pat/.local/share/tieout/north/run.lock"_s;
        holder.program = u"tieout"_s;
        holder.computer = u"northbox"_s;
        holder.process = 4242;
        holder.since = instantFromMs(1'795'900'000'000);
        holder.isOfThisComputer = false;
        status.lock = holder;
    });
    take(u"offline"_s, 40, [](AppStatus &status) { status.isOffline = true; });
    take(u"nothing"_s, 0, [](AppStatus &) {});
    take(u"keychain"_s, 0, [](AppStatus &status) {
        status.keychainProblem = Error(ErrorKind::Keychain, u"No Secret Service answered."_s);
    });
}

void takeProfiles(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 40);
    FakeProfiles profiles;
    profiles.list = { { u"default"_s, true, u"Cascade Ridge Builders LLC"_s, u"Cascade Ridge Builders"_s, {} },
        { u"north"_s, true, u"North Fork"_s, u"North Fork Excavating"_s, {} }, { u"second"_s, false, {}, {}, {} } };
    profiles.shown = u"default"_s;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.setProfiles(profiles);
    window.resize(camera.size());
    window.show();
    auto *menu = window.findChild<QMenu *>(u"profileMenu"_s);
    menu->popup({});
    camera.take(*menu, u"profiles"_s);
    menu->close();
    menu->findChild<QAction *>(u"addProfileAction"_s)->trigger();
    camera.take(*window.findChild<QDialog *>(u"profileNameDialog"_s), u"profiles-add"_s);
    *facade.appStatus = AppStatus();
    facade.invoices.clear();
    facade.payments.clear();
    facade.tellAll();
    camera.take(window, u"notsetup-demo"_s);
}

void takeAll(const Camera &camera)
{
    takeWork(camera);
    test::takeCommitments(camera);
    test::takeRuns(camera);
    takeStates(camera);
    takeTimer(camera);
    test::takeWhys(camera);
    test::takeNoPayment(camera);
    test::takeWizard(camera);
    takeProfiles(camera);
    test::takeMenus(camera);
    test::takeQuestion(camera);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    IndicatorStyle::install();
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2)
        return 2;
    QSize size(1280, 800);
    QString prefix = u"light"_s;
    QString language = u"en"_s;
    for (const QString &argument : arguments.mid(2)) {
        const QStringList sides = argument.split(QLatin1Char('x'));
        if (argument == QLatin1String("dark")) {
            QApplication::setPalette(test::darkPalette());
            prefix = u"dark"_s;
        } else if (argument == QLatin1String("contrast")) {
            QApplication::setPalette(test::contrastPalette());
            prefix = u"contrast"_s;
        } else if (argument == QLatin1String("rtl")) {
            QApplication::setLayoutDirection(Qt::RightToLeft);
            prefix = u"rtl"_s;
        } else if (argument.startsWith(u"language=")) {
            language = argument.section(u'=', 1);
        } else if (sides.size() == 2 && sides[0].toInt() > 0) {
            size = QSize(sides[0].toInt(), sides[1].toInt());
        } else {
            prefix = argument;
        }
    }
    QDir().mkpath(arguments[1]);
    QLocale::setDefault(installLanguage(language));
    if (language == QLatin1String("en"))
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    else if (Tr::tr("Configure Settings") == QLatin1String("Configure Settings"))
        return 3; // no such language
    takeAll(Camera(arguments[1], prefix, size));
    return 0;
}
