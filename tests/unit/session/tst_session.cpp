// SPDX-License-Identifier: Apache-2.0
// One open profile with the sandbox for its services: what is decided before anything changes.
#include "app/session/demo.h"
#include "app/session/doctor.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/linkrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/settings/profilehome.h"
#include "tests/support/comparing.h"

#include <QCoroTask>
#include <QTest>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SessionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aStaleCopyOfTheSettingsKeepsTheMomentOfTheSetUp();
    void settingsAreChangedByTheRightsOfNow();
    void rightsFromTheFutureAreAskedForAgain();
    void aProjectThatNobodyCanSeeIsNotChosen();
    void aLinkGoesIntoTheLedgerThatIsAtThePath();

private:
    [[nodiscard]] ProfileSettings stored() const { return m_session->settings().value(); }
    [[nodiscard]] Result<Rights> known() const { return m_session->ledger().facts().rights().value().value().value; }
    Done save(const ProfileSettings &settings) const { return QCoro::waitFor(m_session->setup().save(settings, {})); }
    void setErpLevel(const char *level) const;

    DemoCompany m_demo;
    std::unique_ptr<Session> m_session;
};

void SessionTest::init()
{
    auto demo = DemoCompany::open();
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().detail));
    m_demo = std::move(*demo);
    auto session = Session::open(DemoCompany::sessionOptions());
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    m_session = std::move(*session);
    const Done prepared = QCoro::waitFor(prepareDemo(m_session.get(), m_demo.sandbox.get(), {}));
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().detail));
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_demo.home.reset();
    m_demo.sandbox.reset();
}

void SessionTest::setErpLevel(const char *level) const
{
    const QJsonObject command { { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"erp"_s },
        { u"level"_s, QLatin1String(level) } };
    const auto played = m_demo.sandbox->play(command);
    QVERIFY2(played, played ? "" : qPrintable(played.error().detail));
}

void SessionTest::aStaleCopyOfTheSettingsKeepsTheMomentOfTheSetUp()
{
    const auto setUpAt = stored().setUpAt;
    QVERIFY(setUpAt);
    ProfileSettings copy = stored();
    copy.schedule.frequency = Frequency::Daily;
    copy.setUpAt.reset();
    QVERIFY(save(copy));
    QVERIFY(stored().schedule.frequency == Frequency::Daily);
    QVERIFY(stored().setUpAt == setUpAt);
    copy.setUpAt = instantFromMs(1);
    QVERIFY(save(copy));
    QVERIFY(stored().setUpAt == setUpAt);
}

// The right was read a minute ago, at the setup, and is Admin.
void SessionTest::settingsAreChangedByTheRightsOfNow()
{
    QCOMPARE(known()->erpIntegrations, AccessLevel::Admin);
    setErpLevel("Standard");
    ProfileSettings copy = stored();
    copy.schedule.frequency = Frequency::Daily;
    const Done refused = save(copy);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QVERIFY(stored().schedule.frequency != Frequency::Daily);
    QCOMPARE(known()->erpIntegrations, AccessLevel::Standard);
    setErpLevel("Admin");
    QVERIFY(save(copy));
    QVERIFY(stored().schedule.frequency == Frequency::Daily);
}

void SessionTest::rightsFromTheFutureAreAskedForAgain()
{
    // The clock was set back after they were read.
    QVERIFY(m_session->ledger().facts().recordRights(Rights(), m_session->clock().now() + 48h));
    const auto status = QCoro::waitFor(m_session->status().read({}));
    QVERIFY(status && status->maySync.allowed);
    QCOMPARE(known()->erpIntegrations, AccessLevel::Admin);
}

void SessionTest::aProjectThatNobodyCanSeeIsNotChosen()
{
    const auto visible = m_session->ledger().projects().all();
    QVERIFY(visible && !visible->isEmpty());
    ProfileSettings copy = stored();
    copy.allProjects = false;
    copy.projects = { visible->first().id, ProjectId(990'017), ProjectId(990'018) };
    const Done refused = save(copy);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Configuration);
    for (const char *id : { "990017", "990018" })
        QVERIFY2(refused.error().detail.contains(QLatin1String(id)), qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.contains(visible->first().id.toString()));
    QVERIFY(stored().allProjects);
    const auto setUp = QCoro::waitFor(m_session->setup().setUp(copy, {}));
    QVERIFY(!setUp);
    QCOMPARE(setUp.error().kind, ErrorKind::Configuration);
    QVERIFY(stored().allProjects);
    copy.projects = { visible->first().id };
    QVERIFY(save(copy));
    QCOMPARE(stored().projects, copy.projects);
}

void SessionTest::aLinkGoesIntoTheLedgerThatIsAtThePath()
{
    const QString path = ProfileHome::find(DemoHome::profileName())->ledgerPath();
    Invoice invoice;
    invoice.id = InvoiceId(7);
    invoice.project = ProjectId(3);
    invoice.commitment = CommitmentId(5);
    const BillId bill(QUuid(u"{22222222-2222-4333-8444-555555555555}"_s));
    const auto linkIn = [&](Ledger &ledger) {
        QVERIFY(ledger.projects().recordInvoices({ invoice }));
        QVERIFY(ledger.links().record(LinkChange { invoice.id, bill, {}, {}, {} }));
    };
    linkIn(m_session->ledger());
    // Another process found the file damaged and started a new one.
    QVERIFY(setLedgerAside(path, m_session->clock().now()));
    linkIn(**Ledger::open(path, m_session->clock()));
    QVERIFY(QCoro::waitFor(m_session->links().unlink(invoice.id, {}, {})));
    QVERIFY(!Ledger::open(path, m_session->clock()).value()->links().billOf(invoice.id)->isValid());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
