// SPDX-License-Identifier: Apache-2.0
// The doctor's checks: one thing taken away at a time, and exactly that is named.
#include "tests/rules/doctorharms.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RunOutcome)

namespace {

Finding findingOf(const DoctorFacts &facts, const char *name)
{
    const QList<Finding> findings = diagnose(facts);
    const auto found = std::find_if(findings.begin(), findings.end(),
        [name](const Finding &finding) { return finding.name == QLatin1String(name); });
    return found == findings.end() ? Finding() : *found;
}

} // namespace

class DoctorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void theFirstOfSeveralIsNamed();
    void everyPrerequisiteIsLookedAtOnce();
    void warnsOfAnotherSyncUntilItIsConfirmedToBeOff();
    void namesTheLockAndTheProfile();
    void anOldLineSaysNothingOfTheTab();
    void namesWhoMustGiveWhichRight();
    void howTheLastRunEnded_data();
    void howTheLastRunEnded();
};

void DoctorTest::namesWhatIsMissing_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("name");
    addHarmsToTheWhole();
    addHarmsToOneInvoice();
}

void DoctorTest::namesWhatIsMissing()
{
    QFETCH(Harm, harm);
    QFETCH(QString, name);
    DoctorFacts facts = healthy();
    harm(facts);
    const auto first = firstMissing(diagnose(facts));
    QCOMPARE(first ? first->name : QString(), name);
    if (first)
        QVERIFY(!first->sentence.isEmpty() && !first->nextStep.isEmpty());
}

void DoctorTest::theFirstOfSeveralIsNamed()
{
    DoctorFacts facts = healthy();
    facts.ledger = failed(error(ErrorKind::Storage));
    facts.settings->setUpAt.reset();
    const auto first = firstMissing(diagnose(facts));
    QVERIFY(first && first->name == QLatin1String("ledger"));
    QVERIFY(first->cause == Cause::LedgerUnusable);
    facts = healthy();
    facts.clockBehind = std::chrono::minutes(9);
    facts.otherSyncMark = OtherSyncMark { LineId(77), u"agave-1"_s, instantFromMs(1000) };
    QVERIFY(!firstMissing(diagnose(facts)));
    int warnings = 0;
    for (const Finding &finding : diagnose(facts))
        warnings += finding.state == FindingState::Warning ? 1 : 0;
    QCOMPARE(warnings, 2);
}

void DoctorTest::everyPrerequisiteIsLookedAtOnce()
{
    QList<int> seen;
    for (const Finding &finding : diagnose(DoctorFacts())) {
        QVERIFY2(!finding.sentence.isEmpty(), qPrintable(finding.name));
        if (finding.prerequisite > 0)
            seen << finding.prerequisite;
    }
    std::sort(seen.begin(), seen.end());
    const QList<int> all { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
    QCOMPARE(seen, all);
}

void DoctorTest::warnsOfAnotherSyncUntilItIsConfirmedToBeOff()
{
    DoctorFacts facts = healthy();
    const auto state = [&facts] { return toString(findingOf(facts, "foreign-sync").state); };
    QCOMPARE(state(), u"ok"_s);
    facts.hasReadLines = false;
    QCOMPARE(state(), u"unknown"_s); // nobody has looked yet
    facts.hasReadLines = true;
    facts.otherSyncMark = OtherSyncMark { LineId(77), u"agave-1"_s, instantFromMs(1000) };
    QCOMPARE(state(), u"warning"_s);
    facts.settings->otherSyncOffSince = instantFromMs(2000);
    QCOMPARE(state(), u"ok"_s);
    facts.otherSyncMark->changedAt = instantFromMs(3000); // written since
    QCOMPARE(state(), u"warning"_s);
    facts.settings->otherSyncOffSince = facts.now + std::chrono::hours(24); // an edited file: it has not happened yet
    QCOMPARE(state(), u"warning"_s);
}

void DoctorTest::namesTheLockAndTheProfile()
{
    DoctorFacts facts = healthy();
    facts.profile = u"north"_s;
    facts.lock.emplace();
    facts.lock->computer = u"oldbox"_s;
    facts.lock->file = u"/home/run.lock"_s;
    facts.lock->isOfThisComputer = false;
    const Finding finding = findingOf(facts, "lock");
    QVERIFY(finding.cause == Cause::LockedElsewhere);
    QVERIFY(finding.sentence.contains(u"oldbox"_s) && finding.sentence.contains(u"/home/run.lock"_s));
    QVERIFY2(finding.nextStep.contains(u"tieoutctl --profile north unlock"_s), qPrintable(finding.nextStep));
    facts.lock->isOfThisComputer = true; // a sync that goes on is no fault
    QCOMPARE(toString(findingOf(facts, "lock").state), u"ok"_s);
}

void DoctorTest::anOldLineSaysNothingOfTheTab()
{
    DoctorFacts facts = healthy();
    QVERIFY(facts.invoice->payments[0].record.line.isValid());
    const Finding finding = findingOf(facts, "payments-tab");
    QCOMPARE(toString(finding.state), u"unknown"_s);
    QVERIFY(finding.sentence.contains(QLatin1String("was open when")));
    QVERIFY(!finding.nextStep.isEmpty());
}

void DoctorTest::namesWhoMustGiveWhichRight()
{
    DoctorFacts facts = healthy();
    (*facts.rights)->personName = u"Dana Whitfield"_s;
    facts.invoice->row->projectName = u"Harbor Point"_s;
    facts.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::ReadOnly);
    const Finding finding = findingOf(facts, "commitments-right");
    QVERIFY2(finding.sentence.contains(QLatin1String("Read Only")), qPrintable(finding.sentence));
    for (const char *word : { "administrator", "Dana Whitfield", "Admin", "Harbor Point" })
        QVERIFY2(finding.nextStep.contains(QLatin1String(word)), qPrintable(finding.nextStep));
    QVERIFY(finding.cause == Cause::RightMissing);
}

void DoctorTest::howTheLastRunEnded_data()
{
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<QString>("state");
    QTest::newRow("completed") << RunOutcome::Completed << u"ok"_s;
    QTest::newRow("with problems") << RunOutcome::CompletedWithProblems << u"warning"_s;
    QTest::newRow("stopped") << RunOutcome::Stopped << u"warning"_s;
    QTest::newRow("failed") << RunOutcome::Failed << u"warning"_s;
    QTest::newRow("going on") << RunOutcome::Running << u"unknown"_s;
}

void DoctorTest::howTheLastRunEnded()
{
    QFETCH(RunOutcome, outcome);
    QFETCH(QString, state);
    DoctorFacts facts = healthy();
    facts.lastRun.emplace();
    facts.lastRun->outcome = outcome;
    QCOMPARE(toString(findingOf(facts, "last-run").state), state);
    QVERIFY(!firstMissing(diagnose(facts)));
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
