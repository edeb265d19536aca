// SPDX-License-Identifier: Apache-2.0
// The doctor's words where there is no command line: whatever is missing, the window names no command.
#include "tests/rules/doctorharms.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class DoctorWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesNoCommandInTheWindow_data();
    void namesNoCommandInTheWindow();
    void wireWordsHaveNames();
};

void DoctorWordsTest::namesNoCommandInTheWindow_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("name");
    addHarmsToTheWhole();
    addHarmsToOneInvoice();
    addHarm("asked without an invoice", "", [](DoctorFacts &f) { f.invoice.reset(); });
    addHarm("nothing is known", "", [](DoctorFacts &f) { f = DoctorFacts(); });
    addHarm("no run yet", "", [](DoctorFacts &f) { f.lastRun.reset(); });
    addHarm("no invoice linked", "", [](DoctorFacts &f) { f.linkedInvoices = 0; });
    addHarm("no tool listed", "", [](DoctorFacts &f) { (*f.rights)->erpIntegrations = AccessLevel::Unknown; });
    addHarm("no line read", "", [](DoctorFacts &f) { f.hasReadLines = false; });
    addHarm("another sync", "", [](DoctorFacts &f) {
        f.otherSyncMark = OtherSyncMark { LineId(77), u"agave-1"_s, instantFromMs(1000) };
    });
    for (const RunOutcome outcome : { RunOutcome::Failed, RunOutcome::CompletedWithProblems })
        addHarm(qPrintable(toString(outcome)), "", [outcome](DoctorFacts &f) {
            f.lastRun.emplace();
            f.lastRun->outcome = outcome;
        });
}

void DoctorWordsTest::namesNoCommandInTheWindow()
{
    QFETCH(Harm, harm);
    DoctorFacts facts = healthy();
    harm(facts);
    facts.foundFor = FoundFor::Window;
    const QList<Finding> inWindow = diagnose(facts);
    facts.foundFor = FoundFor::CommandLine;
    const QList<Finding> onCommandLine = diagnose(facts);
    QCOMPARE(inWindow.size(), onCommandLine.size());
    for (qsizetype i = 0; i < inWindow.size(); ++i) {
        const QString words = inWindow.at(i).sentence + u' ' + inWindow.at(i).nextStep;
        for (const char *sign : { "tieoutctl", "--", "run the doctor" })
            QVERIFY2(!words.contains(QLatin1String(sign)), qPrintable(words));
        QCOMPARE(toString(inWindow.at(i).state), toString(onCommandLine.at(i).state));
        QCOMPARE(inWindow.at(i).nextStep.isEmpty(), onCommandLine.at(i).nextStep.isEmpty());
    }
}

void DoctorWordsTest::wireWordsHaveNames()
{
    DoctorFacts facts = healthy();
    facts.settings->schedule.frequency = Frequency::Every2Hours;
    facts.invoice->row->bill = BillId();
    facts.invoice->row->invoice.status = u"under_review"_s;
    QString text;
    for (const Finding &finding : diagnose(facts))
        text += finding.sentence + QLatin1Char('\n');
    QVERIFY2(text.contains(u"The schedule is set: Every 2 Hours."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Its status in Procore: Under Review."_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(DoctorWordsTest)
#include "tst_doctorwords.moc"
