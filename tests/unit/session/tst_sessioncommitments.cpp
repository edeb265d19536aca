// SPDX-License-Identifier: Apache-2.0
// Commitments of an open profile with the sandbox for its services: who may see lines and files, and where copies go.
#include "app/session/demo.h"
#include "core/ledger/overviewrepository.h"
#include "tests/support/comparing.h"

#include <QCoroTask>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class SessionCommitmentsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { setLevel("Admin"); }
    void theListNamesEveryCommitment();
    void linesByTheRightOfNow();
    void aFileIsKeptWhereNobodyElseReads();
    void programsStayClosed();
    void savingReplacesNothingUnasked();

private:
    QJsonObject play(const QJsonObject &command) const;
    void setLevel(const char *level) const;
    [[nodiscard]] IssuedLines read() const;
    [[nodiscard]] Attachment attached(const QString &name) const;

    DemoCompany m_demo;
    std::unique_ptr<Session> m_session;
    PaymentRow m_payment; ///< with its line
};

QJsonObject SessionCommitmentsTest::play(const QJsonObject &command) const
{
    const auto played = m_demo.sandbox->play(command);
    if (!played)
        qWarning("%s", qPrintable(played.error().detail));
    return played.value_or(QJsonObject());
}

void SessionCommitmentsTest::setLevel(const char *level) const
{
    play({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"commitments"_s }, { u"level"_s, QLatin1String(level) },
        { u"commitmentId"_s, m_payment.record.placement.commitment.toString() } });
}

IssuedLines SessionCommitmentsTest::read() const
{
    const Placement &place = m_payment.record.placement;
    const auto lines = QCoro::waitFor(m_session->commitments().readLines(place.project, place.commitment, {}));
    return lines.value_or(IssuedLines());
}

/// Somebody attaches the file to the line.
Attachment SessionCommitmentsTest::attached(const QString &name) const
{
    play({ { u"verb"_s, u"attach-file"_s }, { u"lineId"_s, m_payment.record.line.toString() }, { u"filename"_s, name },
        { u"content"_s, u"%PDF-1.7 waiver"_s } });
    for (const IssuedLine &line : read().lines) {
        for (const Attachment &file : line.line.attachments) {
            if (file.fileName == name)
                return file;
        }
    }
    return {};
}

void SessionCommitmentsTest::initTestCase()
{
    auto demo = DemoCompany::open();
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().detail));
    m_demo = std::move(*demo);
    auto session = Session::open(DemoCompany::sessionOptions());
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    m_session = std::move(*session);
    const Done prepared = QCoro::waitFor(prepareDemo(m_session.get(), m_demo.sandbox.get(), {}));
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().detail));
    const auto report = QCoro::waitFor(m_session->runs().run({}, {}));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    PaymentFilter synced;
    synced.state = PaymentState::Synced;
    const auto rows = m_session->ledger().overview().payments(synced);
    QVERIFY(rows && !rows->isEmpty());
    m_payment = rows->first();
}

void SessionCommitmentsTest::cleanupTestCase()
{
    m_session.reset();
    m_demo.home.reset();
    m_demo.sandbox.reset();
}

void SessionCommitmentsTest::theListNamesEveryCommitment()
{
    const auto rows = m_session->commitments().all();
    QVERIFY(rows);
    qint64 paid = 0;
    qint64 issued = 0;
    for (const CommitmentRow &row : *rows) {
        for (const Money &sum : row.paid)
            paid += sum.minor();
        for (const Money &sum : row.issued)
            issued += sum.minor();
    }
    const auto tieOut = m_session->ledger().overview().tieOut();
    QVERIFY(tieOut);
    QCOMPARE(tieOut->size(), 1);
    QCOMPARE(paid, tieOut->first().paidInXero.minor());
    QCOMPARE(issued, tieOut->first().issuedInProcore.minor());
    QVERIFY(issued > 0);
}

void SessionCommitmentsTest::linesByTheRightOfNow()
{
    const IssuedLines all = read();
    QVERIFY(all.isRead && !all.problem && !all.lines.isEmpty());
    setLevel("None");
    const IssuedLines none = read();
    QVERIFY(!none.isRead);
    QVERIFY(none.problem);
    QCOMPARE(none.problem->kind, ErrorKind::Forbidden);
    QVERIFY(none.lines.isEmpty());
    QVERIFY(!none.readAt);
    setLevel("Read Only");
    QVERIFY(read().isRead);
}

void SessionCommitmentsTest::aFileIsKeptWhereNobodyElseReads()
{
    const Attachment file = attached(u"../Lien waiver.pdf"_s);
    QVERIFY(file.id > 0);
    const ProjectId project = m_payment.record.placement.project;
    const auto path = QCoro::waitFor(m_session->commitments().open(project, file, {}));
    QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
    const QFileInfo info(*path);
    QCOMPARE(info.fileName(), u"Lien waiver.pdf"_s);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(info.dir().path() + u"/.."_s).permissions() & others));
    QVERIFY(!(info.permissions() & (others | QFileDevice::WriteOwner | QFileDevice::ExeOwner)));
    QFile copy(*path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF-1.7 waiver"));
    const auto second = QCoro::waitFor(m_session->commitments().open(project, file, {}));
    QVERIFY(second && *second != *path);
    setLevel("None");
    const auto refused = QCoro::waitFor(m_session->commitments().open(project, file, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
}

void SessionCommitmentsTest::programsStayClosed()
{
    const Attachment file = attached(u"invoice.pdf.desktop"_s);
    const auto refused = QCoro::waitFor(m_session->commitments().open(m_payment.record.placement.project, file, {}));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"invoice.pdf.desktop"_s));
}

void SessionCommitmentsTest::savingReplacesNothingUnasked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"waiver.pdf"_s);
    const Attachment file = attached(u"waiver.pdf"_s);
    const auto save = [&](const QString &to, bool mayReplace) {
        return QCoro::waitFor(
            m_session->commitments().save(m_payment.record.placement.project, file, CopyTarget { to, mayReplace }, {}));
    };
    const auto content = [&path] {
        QFile saved(path);
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    };
    QVERIFY(save(path, false));
    QCOMPARE(content(), QByteArray("%PDF-1.7 waiver"));
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("mine") == 4);
    changed.close();
    const auto refused = save(path, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QCOMPARE(content(), QByteArray("mine"));
    setLevel("None"); // a download that fails leaves what is there
    QVERIFY(!save(path, true));
    QCOMPARE(content(), QByteArray("mine"));
    setLevel("Admin");
    QVERIFY(save(path, true));
    QCOMPARE(content(), QByteArray("%PDF-1.7 waiver"));
    QVERIFY(!save(folder.path(), true));
    QVERIFY(!save(folder.filePath(u"gone/waiver.pdf"_s), false));
}

QTEST_GUILESS_MAIN(SessionCommitmentsTest)
#include "tst_sessioncommitments.moc"
