// SPDX-License-Identifier: Apache-2.0
// The window changes its language without a restart: every word of it, Qt's own too, while its engine goes on.
#include "app/session/languagechoice.h"
#include "app/tieout/profilestage.h"
#include "core/settings/endpoints.h"
#include "core/settings/profilehome.h"
#include "tests/gui/pseudotranslation.h"
#include "tests/gui/shownwords.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class LanguageSwitchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyWordChanges();
    void pageAndSizeStay();
    void okClosesTheSettings();
    void theChoiceOfADemoIsThePersons();
    void aRunGoesOn();

private:
    template <typename T> T *part(const char *name) const
    {
        return m_stage->window()->findChild<T *>(QLatin1String(name));
    }
    /// One whose services are the sandbox, so that it needs no keychain.
    void addProfile() const;
    /// In Configure Settings, by its name in the list, with this button.
    void choose(const QString &name, QDialogButtonBox::StandardButton button) const;
    void waitForWindow(qsizetype count) const;
    /// What Configure Settings and the window show without this mark, besides these words of Qt's.
    [[nodiscard]] QString shownWithout(const QString &mark, const QStringList &qts) const;
    [[nodiscard]] QString cancelText() const;

    QTemporaryDir m_translations;
    std::unique_ptr<DemoSandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ProfileStage> m_stage;
    std::unique_ptr<QSignalSpy> m_shown;
};

void LanguageSwitchTest::initTestCase()
{
    auto started = DemoSandbox::start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_sandbox = std::move(*started);
    for (const QString &language : { u"es"_s, u"fr_CA"_s }) {
        const QByteArray problem = makePseudoTranslation(m_translations, language);
        QVERIFY2(problem.isEmpty(), problem.constData());
    }
}

void LanguageSwitchTest::addProfile() const
{
    const auto file = parseEndpoints(m_sandbox->endpoints());
    QVERIFY(file);
    const auto home = ProfileHome::add(u"default"_s);
    QVERIFY(home);
    QVERIFY(saveEndpoints(home->endpointsPath(), file->endpoints));
}

void LanguageSwitchTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("TIEOUT_HOME", m_home->path().toUtf8());
    QVERIFY(writeLanguageChoice(languageChoicePath(), u"en"_s));
    QLocale::setDefault(installLanguage(u"en"_s, { m_translations.path() }));
    m_stage = std::make_unique<ProfileStage>(SecretsIn::Memory, QStringList { m_translations.path() });
    m_shown = std::make_unique<QSignalSpy>(m_stage.get(), &ProfileStage::shown);
    addProfile();
    QVERIFY(m_stage->show(u"default"_s));
    QSignalSpy status(m_stage->facade(), &SyncFacade::statusChanged);
    QTRY_VERIFY(!status.isEmpty());
}

void LanguageSwitchTest::cleanup()
{
    m_stage.reset();
    m_home.reset();
}

void LanguageSwitchTest::choose(const QString &name, QDialogButtonBox::StandardButton button) const
{
    m_stage->window()->openSettings(SettingsTopic::Language);
    auto *combo = part<QComboBox>("languageCombo");
    QVERIFY(combo->isEnabled());
    QVERIFY2(combo->findText(name) >= 0, qPrintable(name));
    combo->setFocus();
    combo->setCurrentIndex(combo->findText(name));
    Q_EMIT combo->activated(combo->currentIndex());
    QTest::mouseClick(
        part<SettingsDialog>("settingsDialog")->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
}

void LanguageSwitchTest::waitForWindow(qsizetype count) const
{
    QTRY_COMPARE(m_shown->size(), count);
    QVERIFY(m_stage->window()->isVisible());
}

QString LanguageSwitchTest::shownWithout(const QString &mark, const QStringList &qts) const
{
    return untranslatedIn(*m_stage->window(), qts + QStringList { m_stage->current() }, mark).join(u'\n');
}

QString LanguageSwitchTest::cancelText() const
{
    return part<QPushButton>("settingsCancel")->text().remove(u'&');
}

void LanguageSwitchTest::everyWordChanges()
{
    QCOMPARE(part<QAction>("settingsAction")->text(), u"Configure &Settings…"_s);
    choose(u"Español"_s, QDialogButtonBox::Apply);
    waitForWindow(2);
    QTRY_VERIFY(m_stage->window()->hasOpenSettings()); // where it was
    QVERIFY(part<QComboBox>("languageCombo")->isVisible());
    QCOMPARE(part<QComboBox>("languageCombo")->currentText(), u"Español"_s);
    QTRY_COMPARE(shownWithout(u"«es:"_s, { u"Aceptar"_s, u"Cancelar"_s, u"Aplicar"_s }),
        QString()); // the engine's sentences come a moment later
    QCOMPARE(cancelText(), u"Cancelar"_s);
    QCOMPARE(QLocale().language(), QLocale::Spanish);

    choose(u"Français (Canada)"_s, QDialogButtonBox::Apply);
    waitForWindow(3);
    QTRY_VERIFY(m_stage->window()->hasOpenSettings());
    QTRY_COMPARE(shownWithout(u"«fr_CA:"_s, { u"OK"_s, u"Annuler"_s, u"Appliquer"_s }), QString());
    QCOMPARE(cancelText(), u"Annuler"_s);
    QCOMPARE(QLocale().language(), QLocale::French);

    choose(u"English"_s, QDialogButtonBox::Apply);
    waitForWindow(4);
    QTRY_VERIFY(m_stage->window()->hasOpenSettings());
    QCOMPARE(cancelText(), u"Cancel"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    const auto all = m_stage->window()->findChildren<QObject *>();
    for (const QObject *object : all)
        QVERIFY2(!textsOf(object).join(u' ').contains(u'«'), qPrintable(textsOf(object).join(u' ')));
}

void LanguageSwitchTest::pageAndSizeStay()
{
    constexpr QSize kSize(791, 707); // of a screen of 800 by 800: Qt 6.8 makes a window that comes back fit
    part<QAction>("historyAction")->trigger();
    m_stage->window()->resize(kSize);
    choose(u"Español"_s, QDialogButtonBox::Apply);
    waitForWindow(2);
    QCOMPARE(part<QTabBar>("tabs")->currentIndex(), 2);
    QCOMPARE(m_stage->window()->size(), kSize);
    QCOMPARE(m_stage->current(), u"default"_s);
    QVERIFY(part<QMenu>("profileMenu"));
}

void LanguageSwitchTest::okClosesTheSettings()
{
    choose(u"Español"_s, QDialogButtonBox::Ok);
    QSignalSpy settings(m_stage->facade(), &SyncFacade::settingsChanged);
    waitForWindow(2);
    QTRY_VERIFY(!settings.isEmpty());
    QVERIFY(!m_stage->window()->hasOpenSettings());
    // The next start, and the command line, know it.
    QCOMPARE(readLanguageChoice(languageChoicePath()), u"es"_s);
}

void LanguageSwitchTest::theChoiceOfADemoIsThePersons()
{
    const QString path = languageChoicePath();
    m_stage->openDemo();
    waitForWindow(2);
    QVERIFY(languageChoicePath() != path);
    QVERIFY(m_stage->languages().choose(u"es"_s));
    waitForWindow(3);
    QCOMPARE(readLanguageChoice(path), u"es"_s);
    QVERIFY(part<QLabel>("demoRibbon")->text().startsWith(u"«es:"_s));
    m_stage->open(u"default"_s);
    waitForWindow(4);
    QVERIFY(part<QAction>("settingsAction")->text().startsWith(u"«es:"_s));
}

void LanguageSwitchTest::aRunGoesOn()
{
    m_stage->openDemo();
    waitForWindow(2);
    const EngineFacade *engine = m_stage->facade();
    QList<PaymentRow> payments;
    connect(engine, &SyncFacade::paymentsChanged, this, [&](const QList<PaymentRow> &rows) { payments = rows; });
    const auto isWaiting = [](const PaymentRow &row) { return row.record.standing.state() == PaymentState::Waiting; };
    QTRY_VERIFY_WITH_TIMEOUT(
        part<QPushButton>("syncButton")->isEnabled() && std::any_of(payments.begin(), payments.end(), isWaiting),
        60000);
    QSignalSpy ended(engine, &SyncFacade::runFinished);
    QString sentence;
    connect(engine, &SyncFacade::progressChanged, this, [&](const SyncProgress &progress) {
        if (sentence.isEmpty())
            QVERIFY(m_stage->languages().choose(u"es"_s));
        sentence = progress.sentence;
    });
    QTest::mouseClick(part<QPushButton>("syncButton"), Qt::LeftButton);
    waitForWindow(3);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    QCOMPARE(m_stage->facade(), engine);
    QVERIFY(sentence.startsWith(u"«es:"_s));
    const auto report = ended.first().first().value<RunReport>();
    QVERIFY(!report.error && report.run.outcome != RunOutcome::Stopped);
    QVERIFY(report.run.counts.created >= 4);
    QTRY_VERIFY(part<QPushButton>("syncButton")->isEnabled());
    QVERIFY(part<QLabel>("resultBannerText")->text().startsWith(u"«es:"_s));
}

} // namespace tieout

QTEST_MAIN(tieout::LanguageSwitchTest)
#include "tst_languageswitch.moc"
