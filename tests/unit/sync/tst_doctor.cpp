// SPDX-License-Identifier: Apache-2.0
// The doctor's checks: one thing taken away at a time, and exactly that is named.
#include "core/sync/doctor.h"

#include <QTest>

using namespace tieout;

namespace {

DoctorFacts healthy()
{
    DoctorFacts facts;
    facts.settings->organisation = OrganisationId(QUuid::createUuid());
    facts.settings->company = CompanyId(41);
    facts.settings->setUpAt = instantFromMs(1);
    facts.settings->schedule.frequency = Frequency::Hourly;
    facts.xeroConnected = Result<bool>(true);
    facts.procoreConnected = Result<bool>(true);
    Organisation organisation;
    organisation.countryCode = QStringLiteral("US");
    facts.organisation = Result<Organisation>(organisation);
    Rights rights;
    rights.erpIntegrations = AccessLevel::Admin;
    facts.rights = Result<Rights>(rights);
    Project project;
    project.id = ProjectId(3);
    facts.projects = Result<QList<Project>>(QList<Project> { project });
    facts.clockBehind = std::chrono::milliseconds(900);
    facts.linkedInvoices = 2;
    facts.paymentsSeen = 1;
    facts.invoice.emplace();
    InvoiceRow row;
    row.invoice.id = InvoiceId(7);
    row.invoice.project = ProjectId(3);
    row.bill = BillId(QUuid::createUuid());
    facts.invoice->row = row;
    facts.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::ReadOnly);
    facts.invoice->isCommitmentListed = Result<bool>(true);
    PaymentRow payment;
    payment.record.line = LineId(5);
    payment.record.standing.reason = Reason::Proved;
    facts.invoice->payments << payment;
    return facts;
}

Error error(ErrorKind kind)
{
    return Error(kind, QStringLiteral("it broke."));
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
};

using Harm = std::function<void(DoctorFacts &)>;
Q_DECLARE_METATYPE(Harm)

void DoctorTest::namesWhatIsMissing_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *label, const char *name, const Harm &harm) {
        QTest::newRow(label) << harm << QString::fromLatin1(name);
    };
    add("nothing", "", [](DoctorFacts &) {});
    add("settings", "settings", [](DoctorFacts &f) { f.settings = failed(error(ErrorKind::Configuration)); });
    add("endpoints", "settings", [](DoctorFacts &f) { f.endpoints = failed(error(ErrorKind::Configuration)); });
    add("ledger", "ledger", [](DoctorFacts &f) { f.ledger = failed(error(ErrorKind::Storage)); });
    add("keychain", "keychain", [](DoctorFacts &f) { f.xeroConnected = failed(error(ErrorKind::Keychain)); });
    add("keychain of procore alone", "keychain",
        [](DoctorFacts &f) { f.procoreConnected = failed(error(ErrorKind::Keychain)); });
    add("signed out of xero", "xero-connection", [](DoctorFacts &f) { f.xeroConnected = Result<bool>(false); });
    add("procore is down", "procore-connection", [](DoctorFacts &f) { f.rights = failed(error(ErrorKind::Offline)); });
    add("nothing chosen", "erp-integration", [](DoctorFacts &f) { f.settings->company = CompanyId(); });
    add("edition", "edition", [](DoctorFacts &f) { (*f.organisation)->countryCode = QStringLiteral("AU"); });
    add("rights", "rights", [](DoctorFacts &f) { (*f.rights)->erpIntegrations = AccessLevel::Standard; });
    add("no projects", "project-synced", [](DoctorFacts &f) { (*f.projects)->clear(); });
    add("another project", "project-synced", [](DoctorFacts &f) { f.invoice->row->invoice.project = ProjectId(4); });
    add("project not chosen", "project-synced", [](DoctorFacts &f) {
        f.settings->allProjects = false;
        f.settings->projects = { ProjectId(9) };
    });
    add("commitment", "commitment-synced", [](DoctorFacts &f) { f.invoice->isCommitmentListed = Result<bool>(false); });
    add("commitments tool", "payments-tab",
        [](DoctorFacts &f) { f.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::None); });
    add("closed tab", "payments-tab",
        [](DoctorFacts &f) { f.invoice->payments[0].record.standing.reason = Reason::TabClosedOrRefused; });
    add("unknown invoice", "invoice-in-xero", [](DoctorFacts &f) { f.invoice->row.reset(); });
    add("not linked", "invoice-in-xero", [](DoctorFacts &f) { f.invoice->row->bill = BillId(); });
    add("no schedule", "schedule", [](DoctorFacts &f) { f.settings->setUpAt.reset(); });
    add("not paid", "payment-in-xero", [](DoctorFacts &f) { f.invoice->payments.clear(); });
    add("paid before", "payment-in-xero",
        [](DoctorFacts &f) { f.invoice->payments[0].record.origin = PaymentOrigin::Baseline; });
    add("attention", "payments",
        [](DoctorFacts &f) { f.invoice->payments[0].record.standing.reason = Reason::OverIssue; });
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
    QVERIFY(first->kind == ErrorKind::Storage);
    facts = healthy();
    facts.clockBehind = std::chrono::minutes(9);
    facts.foreignMark = ForeignMark { LineId(77), QStringLiteral("agave-1"), instantFromMs(1000) };
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
    const auto state = [&facts] {
        const QList<Finding> findings = diagnose(facts);
        const auto found = std::find_if(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.name == QLatin1String("foreign-sync"); });
        return found->state;
    };
    QVERIFY(state() == FindingState::Ok);
    facts.foreignMark = ForeignMark { LineId(77), QStringLiteral("agave-1"), instantFromMs(1000) };
    QVERIFY(state() == FindingState::Warning);
    facts.settings->otherSyncOffSince = instantFromMs(2000);
    QVERIFY(state() == FindingState::Ok);
    facts.foreignMark->changedAt = instantFromMs(3000); // written since
    QVERIFY(state() == FindingState::Warning);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
