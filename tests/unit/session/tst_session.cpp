// SPDX-License-Identifier: Apache-2.0
// One profile, opened, with services that nobody answers for: what is decided before anything leaves.
#include "app/session/session.h"
#include "core/ledger/bookrepository.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/linkrepository.h"
#include "core/settings/profilehome.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;
using namespace std::chrono_literals;

class SessionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aStaleCopyOfTheSettingsKeepsTheMomentOfTheSetUp();
    void rightsFromTheFutureAreAskedForAgain();
    void aLinkGoesIntoTheLedgerThatIsAtThePath();

private:
    static ProfileSettings whole();
    [[nodiscard]] Result<ProfileSettings> stored() const { return m_session->settings(); }
    void know(Instant readAt) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Session> m_session;
};

ProfileSettings SessionTest::whole()
{
    ProfileSettings settings;
    settings.organisation = OrganisationId(QUuid(QStringLiteral("{11111111-2222-4333-8444-555555555555}")));
    settings.company = CompanyId(41);
    settings.setUpAt = instantFromMs(1'790'000'000'000);
    return settings;
}

void SessionTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("TIEOUT_HOME", m_home->path().toUtf8());
    const auto secrets = makeSecretStore(SecretsIn::Memory);
    // Port 1 of this machine: nobody listens there.
    const QByteArray endpoints = QByteArray(
        R"({"xero":{"apiUrl":"http://127.0.0.1:1/api","connectionsUrl":"http://127.0.0.1:1/c","authorizeUrl":"http://127.0.0.1:1/a",)"
        R"("tokenUrl":"http://127.0.0.1:1/t","revocationUrl":"http://127.0.0.1:1/r","deepLinkUrl":"http://127.0.0.1:1/d","clientId":"x",)"
        R"("redirectUris":["http://localhost:53682/callback"],"scopes":"s"},)"
        R"("procore":{"apiUrl":"http://127.0.0.1:1","authorizeUrl":"http://127.0.0.1:1/a","tokenUrl":"http://127.0.0.1:1/t",)"
        R"("revocationUrl":"http://127.0.0.1:1/r","webUrl":"http://127.0.0.1:1","clientId":"x","clientSecret":"y",)"
        R"("redirectUris":["http://localhost:53682/callback"]},"controlUrl":"http://127.0.0.1:1/control"})");
    const auto added = QCoro::waitFor(addProfile(QStringLiteral("north"), endpoints, secrets.get(), {}));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    const auto home = ProfileHome::find(QStringLiteral("north"));
    QVERIFY(home);
    QVERIFY(SettingsStore(home->settingsPath()).save(whole()));
    SessionOptions options;
    options.profile = QStringLiteral("north");
    options.secretsIn = SecretsIn::Memory;
    auto session = Session::open(options);
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    m_session = std::move(*session);
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_home.reset();
}

void SessionTest::know(Instant readAt) const
{
    Rights rights;
    rights.erpIntegrations = AccessLevel::Admin;
    QVERIFY(m_session->ledger().facts().recordRights(rights, readAt));
}

void SessionTest::aStaleCopyOfTheSettingsKeepsTheMomentOfTheSetUp()
{
    know(m_session->clock().now());
    ProfileSettings copy = whole();
    copy.schedule.frequency = Frequency::Daily;
    copy.setUpAt.reset();
    QVERIFY(QCoro::waitFor(m_session->saveSettings(copy, {})));
    QVERIFY(stored()->schedule.frequency == Frequency::Daily);
    QVERIFY(stored()->setUpAt == whole().setUpAt);
    copy.setUpAt = instantFromMs(1);
    QVERIFY(QCoro::waitFor(m_session->saveSettings(copy, {})));
    QVERIFY(stored()->setUpAt == whole().setUpAt);
}

void SessionTest::rightsFromTheFutureAreAskedForAgain()
{
    know(m_session->clock().now() + 48h); // the clock was set back since they were read
    ProfileSettings copy = whole();
    copy.schedule.frequency = Frequency::Daily;
    QVERIFY(!QCoro::waitFor(m_session->saveSettings(copy, {}))); // nobody can be asked here
    QVERIFY(stored()->schedule.frequency != Frequency::Daily);
    know(m_session->clock().now());
    QVERIFY(QCoro::waitFor(m_session->saveSettings(copy, {})));
}

void SessionTest::aLinkGoesIntoTheLedgerThatIsAtThePath()
{
    know(m_session->clock().now());
    const QString path = ProfileHome::find(QStringLiteral("north"))->ledgerPath();
    Invoice invoice;
    invoice.id = InvoiceId(7);
    invoice.project = ProjectId(3);
    invoice.commitment = CommitmentId(5);
    const BillId bill(QUuid(QStringLiteral("{22222222-2222-4333-8444-555555555555}")));
    const auto linkIn = [&](Ledger &ledger) {
        QVERIFY(ledger.book().recordInvoices({ invoice }));
        QVERIFY(ledger.links().record(LinkChange { invoice.id, bill, {}, {}, {} }));
    };
    linkIn(m_session->ledger());
    // Another process found the file damaged, and began a new one.
    QVERIFY(setLedgerAside(path, m_session->clock().now()));
    linkIn(**Ledger::open(path, m_session->clock()));
    QVERIFY(QCoro::waitFor(m_session->unlink(invoice.id, {}, {})));
    QVERIFY(!Ledger::open(path, m_session->clock()).value()->links().billOf(invoice.id)->isValid());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
