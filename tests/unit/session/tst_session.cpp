// SPDX-License-Identifier: Apache-2.0
// One open profile with the sandbox for its services: what is decided before anything changes.
#include "app/session/demo.h"
#include "app/session/doctor.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/linkrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/settings/endpoints.h"
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
    void theOutlookSaysWhatSettingUpWouldMean();
    void choicesAreKeptOnlyBeforeTheSetup();
    void aConnectionFileOfAnotherPairChangesNothing();
    void aConnectionFileIsTakenByTheRightsOfNow();
    void aLinkGoesIntoTheLedgerThatIsAtThePath();
    void anotherSyncHoldsBackUntilItIsConfirmedAsOff();

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

void SessionTest::theOutlookSaysWhatSettingUpWouldMean()
{
    const auto outlook = [this] { return QCoro::waitFor(m_session->setup().outlook(stored(), {})); };
    auto found = outlook();
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QVERIFY(found->mayChangeSettings.allowed && found->maySync.allowed);
    QVERIFY(found->editionProblem.isEmpty());
    QCOMPARE(found->organisation.name, stored().organisationName);
    QVERIFY(!found->accounts.isEmpty());
    const auto known = m_session->ledger().overview().payments({});
    QVERIFY(known && !known->isEmpty());
    QCOMPARE(qsizetype(found->paymentsSoFar), known->size()); // all that Xero has, whatever became of them
    setErpLevel("Standard");
    found = outlook();
    QVERIFY(found && !found->mayChangeSettings.allowed);
    QVERIFY(!found->mayChangeSettings.reason.isEmpty());
}

void SessionTest::choicesAreKeptOnlyBeforeTheSetup()
{
    ProfileSettings choices = stored();
    choices.schedule.frequency = Frequency::Hourly;
    const auto kept = QCoro::waitFor(m_session->setup().keepChoices(choices, {}));
    QVERIFY(!kept);
    QVERIFY(kept.error().kind == ErrorKind::Configuration);
    QVERIFY(stored().schedule.frequency == Frequency::Never);
    m_session.reset();
    const auto home = ProfileHome::add(u"second"_s);
    QVERIFY(home);
    const auto file = parseEndpoints(m_demo.sandbox->endpoints());
    QVERIFY(saveEndpoints(home->endpointsPath(), file.value().endpoints));
    SessionOptions options = DemoCompany::sessionOptions();
    options.profile = u"second"_s;
    auto session = Session::open(options);
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    m_session = std::move(*session);
    choices.setUpAt = instantFromMs(1);
    const auto first = QCoro::waitFor(m_session->setup().keepChoices(choices, {}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(!stored().setUpAt && !stored().isSetUp());
    QCOMPARE(stored().company, choices.company);
}

void SessionTest::aConnectionFileOfAnotherPairChangesNothing()
{
    const auto own = QCoro::waitFor(m_session->setup().connection({}));
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QVERIFY(!own->xeroClientId.isEmpty() && !own->procoreClientSecret.isEmpty());
    QCOMPARE(own->company, stored().company);
    ConnectionFile other = *own;
    other.company = CompanyId(own->company.value() + 1);
    other.xeroClientId = u"another app"_s;
    const ProfileSettings before = stored();
    const auto refused = QCoro::waitFor(m_session->setup().takeConnection(other, {}));
    QVERIFY(!refused && refused.error().cause == Cause::OtherOwner);
    QVERIFY(stored() == before);
    QVERIFY(QCoro::waitFor(m_session->setup().connection({})).value() == *own);
    // The same pair again changes nothing either, and keeps the sign-ins.
    QVERIFY(QCoro::waitFor(m_session->setup().takeConnection(*own, {})));
    const auto status = QCoro::waitFor(m_session->status().read({}));
    QVERIFY(status && status->xero.isSignedIn && status->procore.isSignedIn);
    // Another client of the same pair: its sign-in is another one.
    ConnectionFile renewed = *own;
    renewed.xeroClientId = u"another app"_s;
    QVERIFY(QCoro::waitFor(m_session->setup().takeConnection(renewed, {})));
    const auto after = QCoro::waitFor(m_session->status().read({}));
    QVERIFY(after && !after->xero.isSignedIn && after->xero.hasClient && after->procore.isSignedIn);
}

void SessionTest::aConnectionFileIsTakenByTheRightsOfNow()
{
    const ConnectionFile own = QCoro::waitFor(m_session->setup().connection({})).value();
    ConnectionFile renewed = own;
    renewed.xeroClientId = u"another app"_s;
    setErpLevel("Standard");
    const auto refused = QCoro::waitFor(m_session->setup().takeConnection(renewed, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QVERIFY(QCoro::waitFor(m_session->setup().connection({})).value() == own);
    // Nobody is signed in to Procore: an app that was renewed there is taken, so that somebody can sign in again.
    QVERIFY(QCoro::waitFor(m_session->connections().disconnect(Service::Procore, {})));
    QVERIFY(QCoro::waitFor(m_session->setup().takeConnection(renewed, {})));
    QVERIFY(QCoro::waitFor(m_session->setup().connection({})).value() == renewed);
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

void SessionTest::anotherSyncHoldsBackUntilItIsConfirmedAsOff()
{
    QVERIFY(!m_session->setup().otherSync().value());
    const Instant now = SystemClock().now();
    const OtherSyncMark mark { LineId(4711), u"sage-12"_s, now - 1h };
    QVERIFY(m_session->ledger().facts().recordOtherSyncMark(mark, now));
    const OtherSyncSighting open = m_session->setup().otherSync().value().value();
    QCOMPARE(open.line, mark.line);
    QCOMPARE(open.mark, mark.mark);
    QVERIFY(open.changedAt == mark.changedAt);
    QVERIFY(open.holdsCreatesBack);
    ProfileSettings settings = stored();
    settings.otherSyncOffSince = now - 1min;
    QVERIFY(save(settings));
    QVERIFY(!m_session->setup().otherSync().value()->holdsCreatesBack);
    // Somebody moved the clock: a confirmation from the future is none.
    settings.otherSyncOffSince = now + 24h;
    QVERIFY(save(settings));
    QVERIFY(m_session->setup().otherSync().value()->holdsCreatesBack);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
