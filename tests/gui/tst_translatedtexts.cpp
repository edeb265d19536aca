// SPDX-License-Identifier: Apache-2.0
// A translation is used: with one for every sentence that lupdate finds, nothing in the window stays English, nor does
// any reason, error or missing right.
#include "app/tieoutctl/nextstep.h"
#include "core/base/durationtext.h"
#include "core/base/enumwords.h"
#include "core/base/tr.h"
#include "core/model/paymentstate.h"
#include "core/model/permissions.h"
#include "tests/gui/pseudotranslation.h"
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewindow.h"
#include "tests/gui/samplewizard.h"
#include "tests/gui/shownwords.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QXmlStreamReader>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class TranslatedTextsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everySentenceThatLupdateFindsIsAskedFor();
    void everyReasonIsTranslated();
    void everyErrorIsTranslated();
    void everyPrivilegeIsTranslated();
    void numbersHaveTheirForms();
    void theWindowIsTranslated();
    void whatIsShownAroundRunsIsTranslated();
    void theFirstStartIsTranslated();

private:
    QTemporaryDir m_folder;
};

void TranslatedTextsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QByteArray problem = installPseudoTranslation(m_folder);
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void TranslatedTextsTest::everySentenceThatLupdateFindsIsAskedFor()
{
    QFile file(m_folder.filePath(u"tieout.ts"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray source;
    QByteArray comment;
    bool isCounted = false;
    int asked = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message"_s) {
            isCounted = xml.attributes().hasAttribute(u"numerus"_s);
            comment.clear();
        } else if (xml.isStartElement() && xml.name() == u"source"_s) {
            source = xml.readElementText().toUtf8();
        } else if (xml.isStartElement() && xml.name() == u"comment"_s) {
            comment = xml.readElementText().toUtf8();
        } else if (xml.isEndElement() && xml.name() == u"message"_s) {
            const char *const hint = comment.isEmpty() ? nullptr : comment.constData();
            QVERIFY2(isTranslated(Tr::tr(source.constData(), hint, isCounted ? 2 : -1)), source.constData());
            ++asked;
        }
    }
    QVERIFY(asked > 800);
}

void TranslatedTextsTest::everyReasonIsTranslated()
{
    for (int i = 0; i <= static_cast<int>(Reason::AmountUnreadable); ++i) {
        const Standing standing { static_cast<Reason>(i), { u"1"_s, u"2"_s, u"3"_s, u"4"_s } };
        QVERIFY2(isTranslated(standing.sentence()), qPrintable(standing.sentence()));
        QVERIFY2(standing.advice().isEmpty() || isTranslated(standing.advice()), qPrintable(standing.advice()));
    }
}

void TranslatedTextsTest::everyErrorIsTranslated()
{
    for (std::size_t i = 0; i < enumSize<Cause>(); ++i) {
        for (const Service service : { Service::Tieout, Service::Xero, Service::Procore }) {
            Error error(static_cast<Cause>(i), QString());
            error.service = service;
            QVERIFY2(isTranslated(sentenceFor(error)), qPrintable(sentenceFor(error)));
            for (const QString &next : { nextStepFor(error), cli::nextStepHere(error) })
                QVERIFY2(isTranslated(next), qPrintable(next));
        }
    }
}

void TranslatedTextsTest::everyPrivilegeIsTranslated()
{
    for (const RightsRow &row : rightsTable()) {
        for (const AccessLevel level : { AccessLevel::Unknown, AccessLevel::None, AccessLevel::ReadOnly }) {
            Rights rights;
            rights.erpIntegrations = level;
            const Permission permission = permissionFor(row.privilege, rights);
            QVERIFY2(permission.allowed || isTranslated(permission.reason), qPrintable(permission.reason));
        }
    }
}

void TranslatedTextsTest::numbersHaveTheirForms()
{
    QCOMPARE(durationText(std::chrono::seconds(1)), u"«1 second»"_s);
    QCOMPARE(durationText(std::chrono::seconds(3)), u"«3 seconds»"_s);
}

void TranslatedTextsTest::theWindowIsTranslated()
{
    const SampleWindow stage;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStringList data { stage.facade.appStatus->companyName, stage.facade.appStatus->organisationName };
    for (const Account &account : stage.facade.accounts)
        data << account.name;
    for (const PaymentRow &row : stage.facade.payments)
        data << row.projectName << row.commitmentNumber + u' ' + row.commitmentTitle << row.invoiceNumber
             << row.billNumber << row.accountName << row.record.payment.reference;
    QCOMPARE(untranslatedIn(*stage.window, data).join(u'\n'), QString());
    stage.part<QAction>("commitmentsAction")->trigger();
    stage.part<QPushButton>("viewCommitmentButton")->click();
    stage.part<QTableView>("linesTable")->selectRow(1);
    data << stage.part<QLabel>("commitmentTitle")->text(); // number and title
    QCOMPARE(untranslatedIn(*stage.window, data).join(u'\n'), QString());
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 3);
    ScriptedPrompts prompts(log);
    const SettingsDialog dialog(facade, prompts);
    facade.tellAll();
    QCOMPARE(untranslatedIn(dialog, data).join(u'\n'), QString());
}

void TranslatedTextsTest::whatIsShownAroundRunsIsTranslated()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    unlinkSome(stage.facade);
    stage.facade.payments += sevenHeldBack();
    stage.facade.examined->findings = { sampleFinding("payments-tab", FindingState::Missing) };
    stage.facade.tellAll();
    QStringList data { u"What was found of payments-tab."_s, u"What to do."_s,
        u"Both name the vendor. Both are for 1250.00."_s };
    const auto check = [&stage, &data](const char *name) {
        const auto *part = stage.part<QWidget>(name);
        QVERIFY2(part, name);
        QCOMPARE(untranslatedIn(*part, data).join(u'\n'), QString());
    };
    stage.part<QAction>("historyAction")->trigger();
    check("historyPage");
    stage.part<QPushButton>("voidBannerButton")->click();
    check("voidDialog");
    stage.part<QAction>("previewAction")->trigger();
    Q_EMIT stage.facade.previewReady(samplePreview());
    check("previewDialog");
    stage.part<QAction>("linksAction")->trigger();
    check("linksDialog");
    stage.part<QAction>("checkAllAction")->trigger();
    check("doctorDialog");
}

void TranslatedTextsTest::theFirstStartIsTranslated()
{
    SampleWizard stage;
    QStringList data;
    for (const Account &account : stage.facade.outlook->accounts)
        data << account.name;
    stage.open();
    for (int step = 0; step < int(SetupStep::Ready); ++step) {
        stage.goTo(SetupStep(step));
        QCOMPARE(untranslatedIn(*stage.wizard, data).join(u'\n'), QString());
    }
    stage.choose(Frequency::Daily);
    Q_EMIT stage.facade.setUpFinished(SetupReport());
    Q_EMIT stage.facade.previewReady(RunReport());
    QCOMPARE(untranslatedIn(*stage.wizard, data).join(u'\n'), QString());
}

QTEST_MAIN(TranslatedTextsTest)
#include "tst_translatedtexts.moc"
