// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Language: the person's own choice, without any right in Procore.
#include "tests/gui/sampledialog.h"
#include "tests/support/fakelanguages.h"

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class LanguagePageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itNeedsNoRight();
    void whatCannotBeKeptIsSaidThere();
    void cancelChangesNothing();

private:
    void choose(const QString &name) const
    {
        auto *combo = m_stage->part<QComboBox>("languageCombo");
        combo->setCurrentIndex(combo->findText(name));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void open()
    {
        m_stage->open();
        m_stage->dialog->setLanguages(m_languages);
        m_stage->dialog->choose(SettingsTopic::Language);
    }

    std::unique_ptr<SampleDialog> m_stage;
    FakeLanguages m_languages;
};

void LanguagePageTest::init()
{
    m_stage = std::make_unique<SampleDialog>();
    m_languages = FakeLanguages();
}

void LanguagePageTest::itNeedsNoRight()
{
    m_stage->facade.appStatus->mayChangeSettings = { false, u"You need level Admin."_s };
    open();
    const auto *combo = m_stage->part<QComboBox>("languageCombo");
    QVERIFY(combo->isVisible() && combo->isEnabled());
    QCOMPARE(combo->currentText(), u"System language"_s);
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
    choose(u"Français (Canada)"_s);
    QCOMPARE(m_languages.choice, QString()); // a copy is edited
    m_stage->click("settingsApply");
    QCOMPARE(m_languages.choice, u"fr_CA"_s);
    QVERIFY(m_stage->facade.saved.isEmpty());
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
}

void LanguagePageTest::whatCannotBeKeptIsSaidThere()
{
    m_languages.refusal = Error(Cause::FileUnusable, u"The language cannot be kept in the file /x."_s);
    open();
    choose(u"Español"_s);
    m_stage->click("settingsOk");
    QVERIFY(m_stage->dialog->isVisible());
    QVERIFY(m_stage->part<QLabel>("settingsProblemText")->text().contains(u"/x"_s));
    QVERIFY(m_stage->part<QPushButton>("settingsApply")->isEnabled());
}

void LanguagePageTest::cancelChangesNothing()
{
    m_languages.choice = u"es"_s;
    open();
    QCOMPARE(m_stage->part<QComboBox>("languageCombo")->currentText(), u"Español"_s);
    choose(u"English"_s);
    m_stage->click("settingsCancel");
    QCOMPARE(m_languages.choice, u"es"_s);
}

} // namespace tieout

QTEST_MAIN(tieout::LanguagePageTest)
#include "tst_languagepage.moc"
