// SPDX-License-Identifier: Apache-2.0
// Rule 12: users change the payment number and the attachments of a synced line; nothing is lost on the way, and no run
// overwrites what they chose.
#include "core/ledger/factrepository.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/runrepository.h"
#include "core/sync/attachmentstore.h"
#include "core/sync/lineedit.h"
#include "core/sync/origindata.h"
#include "core/sync/runlock.h"
#include "tests/support/comparing.h"
#include "tests/unit/sync/changeacts.h"

#include <QCoroTask>
#include <QDir>

using namespace tieout;
using namespace tieout::test;

namespace {

using Lock = FakeProcore::Lock;

AttachmentFile fileNamed(const QString &name, const QByteArray &content = "new content")
{
    AttachmentFile file;
    file.fileName = name;
    file.content = content;
    return file;
}

Result<LineReport> number(BooksFixture &books, PaymentId payment, qint64 wanted)
{
    return QCoro::waitFor(books.engine->changeLineNumber(payment, wanted, books.settings, books.stop.get_token()));
}

Result<LineReport> attach(BooksFixture &books, PaymentId payment, const QList<AttachmentFile> &files)
{
    return QCoro::waitFor(books.engine->attachToLine(payment, files, books.settings, books.stop.get_token()));
}

/// Name and content of all that hangs on the line, sorted.
QStringList hanging(const BooksFixture &books, qsizetype line = 0)
{
    QStringList texts;
    for (const Attachment &attachment : books.procore.lines.at(line).attachments)
        texts.append(
            attachment.fileName + QLatin1Char('=') + QString::fromUtf8(books.procore.contents.value(attachment.id)));
    texts.sort();
    return texts;
}

const QStringList kBefore { QStringLiteral("invoice.pdf=old one"), QStringLiteral("waiver.pdf=old two") };
const QStringList kAfter { QStringLiteral("check.png=new content"), QStringLiteral("invoice.pdf=old one"),
    QStringLiteral("waiver.pdf=old two") };

/// A payment of 500.00 with its line, number 1, and two files on it; another line has number 2.
PaymentId prepared(BooksFixture &books)
{
    books.setUp();
    const PaymentId payment = issued(books);
    issued(books, QStringLiteral("10.00"));
    books.procore.attach(books.procore.lines.first(), QStringLiteral("invoice.pdf"), "old one");
    books.procore.attach(books.procore.lines.first(), QStringLiteral("waiver.pdf"), "old two");
    return payment;
}

qsizetype openIntents(BooksFixture &books)
{
    return books.ledger->journal().openIntents()->size();
}

bool keepsCopies(const BooksFixture &books)
{
    return QDir(books.folder.filePath(QStringLiteral("attachments"))).exists();
}

QString refusalOf(const Result<LineReport> &report)
{
    return report || report.error().kind != ErrorKind::Configuration ? QString() : report.error().detail;
}

/// The n-th write from now on breaks down before it arrives, or the first from there on that is done loses its answer;
/// nothing works any more then: as when the program is killed.
void breakWrite(BooksFixture &books, int n, bool done)
{
    const auto seen = std::make_shared<int>(0);
    const auto isDead = std::make_shared<bool>(false);
    const auto isWrite = [](const QString &name) {
        return name == QLatin1String("update") || name == QLatin1String("attach");
    };
    books.procore.failsBefore = [=](const QString &name) -> std::optional<Error> {
        if (isWrite(name) && ++*seen == n && !done)
            *isDead = true;
        return *isDead ? std::optional(lost()) : std::nullopt;
    };
    books.procore.failsAfter = [=](const QString &name) -> std::optional<Error> {
        if (isWrite(name) && *seen >= n)
            *isDead = true;
        return *isDead ? std::optional(lost()) : std::nullopt;
    };
}

} // namespace

class TestRulesOfEdits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule12_aNumberIsChanged_data();
    void rule12_aNumberIsChanged();
    void rule12_aNumberThatCannotBe();
    void rule12_aRunLeavesTheNumberAlone();
    void rule12_anInterruptedNumberIsFinished_data();
    void rule12_anInterruptedNumberIsFinished();
    void rule12_aNumberSomebodyChangedMeanwhileStays();
    void rule12_aNumberTakenMeanwhileIsNotUsedTwice();
    void rule12_filesAreAdded_data();
    void rule12_filesAreAdded();
    void rule12_anInterruptedAttachLosesNothing_data();
    void rule12_anInterruptedAttachLosesNothing();
    void rule12_aLostAnswerIsNotSentAgainBlindly();
    void rule12_whatCannotBePutBackIsNotRisked();
    void rule12_copiesStayUntilTheFilesAreBack();
    void rule12_filesThatCannotBeAttached();
    void rule12_refusalsLeaveThePaymentGreen_data();
    void rule12_refusalsLeaveThePaymentGreen();
    void rule12_onlySyncedLines();
    void rule12_aVoidedLineToo();
    void rule12_aRemovalMeanwhileLosesNoFile();
    void rule8_whoMay();
    void rule24_notDuringARun();
    void whatHangsThere();
};

void TestRulesOfEdits::rule12_aNumberIsChanged_data()
{
    QTest::addColumn<Lock>("lock");
    QTest::addColumn<ErrorKind>("answer");
    QTest::addColumn<int>("writes");
    QTest::newRow("the lock lets numbers through") << Lock::Support << ErrorKind::Rejected << 1;
    QTest::newRow("refused with 422") << Lock::Spec << ErrorKind::Rejected << 4;
    QTest::newRow("refused with 409") << Lock::Spec << ErrorKind::Conflict << 4;
    QTest::newRow("refused with 403") << Lock::Spec << ErrorKind::Forbidden << 4;
}

void TestRulesOfEdits::rule12_aNumberIsChanged()
{
    QFETCH(Lock, lock);
    QFETCH(ErrorKind, answer);
    QFETCH(int, writes);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lock = lock;
    books.procore.lockAnswer = answer;
    const PaymentLine before = books.procore.lines.first();
    books.procore.writes.clear();
    books.procore.log.clear();
    const auto report = number(books, payment, 77);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(!report->problem);
    QVERIFY(report->changed);
    QCOMPARE(report->line.paymentNumber.value_or(0), 77);
    QCOMPARE(books.procore.writes.size(), writes);
    QVERIFY(books.procore.log.indexOf(QStringLiteral("lines")) < books.procore.log.indexOf(QStringLiteral("update")));
    PaymentLine expected = before;
    expected.paymentNumber = 77;
    QVERIFY(books.procore.lines.first() == expected);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).issued->paymentNumber.value_or(0), 77);
    QCOMPARE(openIntents(books), 0);
    const auto events = books.ledger->runs().eventsOf(payment);
    QVERIFY(events);
    QVERIFY(std::any_of(events->begin(), events->end(),
        [](const PaymentEvent &event) { return event.text == QLatin1String("Payment number 77 instead of 1."); }));
    // The same again asks for nothing.
    books.procore.writes.clear();
    const auto again = number(books, payment, 77);
    QVERIFY(again && !again->changed && !again->problem);
    QVERIFY(books.procore.writes.isEmpty());
}

void TestRulesOfEdits::rule12_aNumberThatCannotBe()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.writes.clear();
    for (const qint64 wrong : { qint64(0), qint64(-3), kLargestPaymentNumber + 1 })
        QVERIFY2(refusalOf(number(books, payment, wrong)).contains(QStringLiteral("whole number")), "a wrong number");
    const QString taken = refusalOf(number(books, payment, 2));
    QVERIFY2(taken.contains(books.procore.lines.at(1).id.toString()) && taken.contains(QStringLiteral("10.00")),
        qPrintable(taken));
    QVERIFY(refusalOf(number(books, PaymentId(QUuid::createUuid()), 9)).contains(QStringLiteral("does not know")));
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TestRulesOfEdits::rule12_aRunLeavesTheNumberAlone()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    QVERIFY(number(books, payment, 77));
    QVERIFY(attach(books, payment, { fileNamed(QStringLiteral("check.png")) })->changed);
    const PaymentId third = issued(books, QStringLiteral("20.00")); // a run that writes on the commitment
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 77);
    QCOMPARE(books.procore.lineNaming(third)->paymentNumber.value_or(0), 78);
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    // Somebody changes the amount: restoring it leaves the number alone, too.
    books.procore.lines.first().amount = usd(QStringLiteral("1.00"));
    issued(books, QStringLiteral("30.00"));
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 77);
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TestRulesOfEdits::rule12_anInterruptedNumberIsFinished_data()
{
    addBreakdowns(4); // number, unlock, change, lock
}

void TestRulesOfEdits::rule12_anInterruptedNumberIsFinished()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    if (update == 1 && done)
        books.procore.lock = Lock::Support; // else the first is refused and nothing is done
    breakWrite(books, update, done);
    const auto report = number(books, payment, 77);
    QVERIFY(report);
    QVERIFY(!report->changed);
    QCOMPARE(report->problem->kind, ErrorKind::UnknownOutcome);
    QVERIFY(books.record(payment).hasOpenIntent);
    mend(books);
    QVERIFY(refusalOf(number(books, payment, 78)).contains(QStringLiteral("not known yet")));
    books.syncScheduled();
    const PaymentLine &line = books.procore.lines.first();
    QCOMPARE(line.paymentNumber.value_or(0), 77);
    QCOMPARE(line.originId, originIdFor(payment));
    QVERIFY(!isChangeUnderWay(line));
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).issued->paymentNumber.value_or(0), 77);
    QCOMPARE(openIntents(books), 0);
    QCOMPARE(hanging(books), kBefore);
}

void TestRulesOfEdits::rule12_aNumberSomebodyChangedMeanwhileStays()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    breakWrite(books, 1, false);
    QVERIFY(number(books, payment, 77));
    books.procore.lines.first().paymentNumber = 50; // in Procore's own window
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 50);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
}

void TestRulesOfEdits::rule12_aNumberTakenMeanwhileIsNotUsedTwice()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    breakWrite(books, 1, false);
    QVERIFY(number(books, payment, 77));
    books.procore.lines[1].paymentNumber = 77;
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 1);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
}

void TestRulesOfEdits::rule12_filesAreAdded_data()
{
    QTest::addColumn<Lock>("lock");
    QTest::addColumn<bool>("replaces");
    for (const bool replaces : { false, true }) {
        QTest::addRow("%s, the lock allows it", replaces ? "replaces" : "appends") << Lock::Spec << replaces;
        QTest::addRow("%s, the lock refuses it", replaces ? "replaces" : "appends") << Lock::Strict << replaces;
    }
}

void TestRulesOfEdits::rule12_filesAreAdded()
{
    QFETCH(Lock, lock);
    QFETCH(bool, replaces);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lock = lock;
    books.procore.replacesAttachments = replaces;
    const auto report =
        attach(books, payment, { fileNamed(QStringLiteral("check.png")), fileNamed(QStringLiteral("b.txt"), "b") });
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY2(!report->problem, report->problem ? qPrintable(report->problem->detail) : "");
    QVERIFY(report->changed);
    QCOMPARE(hanging(books), QStringList(QStringLiteral("b.txt=b")) + kAfter);
    QCOMPARE(report->line.attachments.size(), 4);
    const PaymentLine &line = books.procore.lines.first();
    QCOMPARE(line.originId, originIdFor(payment));
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
    books.syncScheduled();
    QCOMPARE(hanging(books), QStringList(QStringLiteral("b.txt=b")) + kAfter);
}

void TestRulesOfEdits::rule12_anInterruptedAttachLosesNothing_data()
{
    QTest::addColumn<Lock>("lock");
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<int>("write");
    QTest::addColumn<bool>("done");
    for (const Lock lock : { Lock::Spec, Lock::Strict }) {
        for (const bool replaces : { false, true }) {
            // attach, put back; with the lock: attach (refused), unlock, attach, put back, lock
            const int writes = (replaces ? 2 : 1) + (lock == Lock::Strict ? 3 : 0);
            for (int write = 1; write <= writes; ++write) {
                for (const bool done : { false, true })
                    QTest::addRow("%s, %s, write %d %s", lock == Lock::Strict ? "locked" : "open",
                        replaces ? "replaces" : "appends", write, done ? "done, answer lost" : "never arrived")
                        << lock << replaces << write << done;
            }
        }
    }
}

void TestRulesOfEdits::rule12_anInterruptedAttachLosesNothing()
{
    QFETCH(Lock, lock);
    QFETCH(bool, replaces);
    QFETCH(int, write);
    QFETCH(bool, done);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lock = lock;
    books.procore.replacesAttachments = replaces;
    breakWrite(books, write, done);
    const auto report = attach(books, payment, { fileNamed(QStringLiteral("check.png")) });
    QVERIFY(report);
    QVERIFY(!report->changed);
    QCOMPARE(report->problem->kind, ErrorKind::UnknownOutcome);
    QVERIFY(keepsCopies(books));
    mend(books);
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    const PaymentLine &line = books.procore.lines.first();
    QCOMPARE(line.originId, originIdFor(payment));
    QVERIFY(!isChangeUnderWay(line));
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
}

void TestRulesOfEdits::rule12_aLostAnswerIsNotSentAgainBlindly()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.failsAfter = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("attach") ? std::optional(lost()) : std::nullopt;
    };
    books.procore.writes.clear();
    const auto report = attach(books, payment, { fileNamed(QStringLiteral("check.png")) });
    QVERIFY(report && report->changed); // the look found it there
    QCOMPARE(books.procore.writes.size(), 1);
    QCOMPARE(hanging(books), kAfter);
    // One that did not arrive is not sent again by the same run: it may still be on its way.
    books.procore.failsAfter = {};
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("attach") ? std::optional(lost()) : std::nullopt;
    };
    books.procore.log.clear();
    const auto open = attach(books, payment, { fileNamed(QStringLiteral("b.txt"), "b") });
    QVERIFY(open && open->problem);
    QCOMPARE(open->problem->kind, ErrorKind::UnknownOutcome);
    QCOMPARE(books.procore.log.count(QStringLiteral("attach")), 1);
    // It arrives late: the next run finds it and sends nothing.
    books.procore.attach(books.procore.lines.first(), QStringLiteral("b.txt"), "b");
    mend(books);
    books.procore.log.clear();
    books.syncScheduled();
    QCOMPARE(books.procore.log.count(QStringLiteral("attach")), 0);
    QCOMPARE(hanging(books), QStringList(QStringLiteral("b.txt=b")) + kAfter);
    QCOMPARE(openIntents(books), 0);
}

void TestRulesOfEdits::rule12_whatCannotBePutBackIsNotRisked()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    books.procore.contents.remove(books.procore.lines.first().attachments.last().id);
    books.procore.writes.clear();
    const auto report = attach(books, payment, { fileNamed(QStringLiteral("check.png")) });
    QVERIFY(!report);
    QVERIFY2(report.error().detail.contains(QStringLiteral("waiver.pdf")), qPrintable(report.error().detail));
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(books.procore.lines.first().attachments.size(), 2);
}

void TestRulesOfEdits::rule12_copiesStayUntilTheFilesAreBack()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    const auto seen = std::make_shared<int>(0);
    books.procore.failsBefore = [seen](const QString &name) -> std::optional<Error> {
        const bool isPutBack = name == QLatin1String("attach") && ++*seen > 1;
        return isPutBack ? std::optional(Error(ErrorKind::Rejected, QStringLiteral("422"))) : std::nullopt;
    };
    const auto report = attach(books, payment, { fileNamed(QStringLiteral("check.png")) });
    QVERIFY(report && report->problem);
    QCOMPARE(hanging(books), QStringList(QStringLiteral("check.png=new content")));
    for (int run = 0; run < 2; ++run) { // refused again and again
        books.syncScheduled();
        QVERIFY(books.record(payment).hasOpenIntent);
        QCOMPARE(books.stateOf(payment), PaymentState::Waiting);
        QVERIFY(keepsCopies(books));
    }
    mend(books);
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QVERIFY(!keepsCopies(books));
}

void TestRulesOfEdits::rule12_filesThatCannotBeAttached()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.writes.clear();
    const auto refused = [&](const QList<AttachmentFile> &files) { return refusalOf(attach(books, payment, files)); };
    QVERIFY(refused({}).contains(QStringLiteral("No file")));
    QVERIFY(refused({ fileNamed(QStringLiteral("a.txt"), "") }).contains(QStringLiteral("empty")));
    QVERIFY(refused({ fileNamed(QStringLiteral("invoice.pdf")) }).contains(QStringLiteral("two attachments")));
    const AttachmentFile a = fileNamed(QStringLiteral("a.txt"));
    QVERIFY(refused({ a, a }).contains(QStringLiteral("two attachments")));
    for (const QString &name : { QStringLiteral("a\nb"), QStringLiteral("a\x1b[2J"), QStringLiteral("../a"),
             QStringLiteral("a\u202Egpj.exe") })
        QVERIFY2(refused({ fileNamed(name) }).contains(QStringLiteral("character")), qPrintable(name));
    QVERIFY(refused({ fileNamed(QString(300, QLatin1Char('x'))) }).contains(QStringLiteral("longer")));
    QVERIFY(refused({ fileNamed(QStringLiteral("big"), QByteArray(kLargestAttachment + 1, 'x')) })
                .contains(QStringLiteral("one attachment")));
    const QByteArray big(kLargestAttachment, 'x');
    QVERIFY(refused({ fileNamed(QStringLiteral("1"), big), fileNamed(QStringLiteral("2"), big),
                        fileNamed(QStringLiteral("3"), big) })
                .contains(QStringLiteral("come to")));
    QVERIFY(books.procore.writes.isEmpty());
    // Where the copies cannot be kept nothing is sent.
    QFile inTheWay(books.folder.filePath(QStringLiteral("attachments")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto unkept = attach(books, payment, { a });
    QVERIFY(!unkept);
    QCOMPARE(unkept.error().kind, ErrorKind::Storage);
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(hanging(books), kBefore);
}

void TestRulesOfEdits::rule12_refusalsLeaveThePaymentGreen_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : { ErrorKind::Rejected, ErrorKind::Conflict, ErrorKind::Forbidden, ErrorKind::NotFound,
             ErrorKind::RateLimited, ErrorKind::Offline })
        QTest::newRow(qPrintable(toString(kind))) << kind;
}

void TestRulesOfEdits::rule12_refusalsLeaveThePaymentGreen()
{
    QFETCH(ErrorKind, kind);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    const PaymentLine before = books.procore.lines.first();
    books.procore.failsBefore = [kind](const QString &name) -> std::optional<Error> {
        const bool isWrite = name == QLatin1String("update") || name == QLatin1String("attach");
        return isWrite ? std::optional(Error(kind, QStringLiteral("as Procore says"))) : std::nullopt;
    };
    const auto numbered = number(books, payment, 77);
    const auto attached = attach(books, payment, { fileNamed(QStringLiteral("check.png")) });
    for (const Result<LineReport> &report : { numbered, attached }) {
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->changed);
        QCOMPARE(report->problem->kind, kind);
        QVERIFY(report->problem->detail.contains(QStringLiteral("as Procore says")));
    }
    QVERIFY(books.procore.lines.first() == before);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
}

void TestRulesOfEdits::rule12_onlySyncedLines()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    // Not what was proved, and nobody has noticed yet.
    books.procore.lines.first().amount = usd(QStringLiteral("1.00"));
    QVERIFY(refusalOf(number(books, payment, 77)).contains(QStringLiteral("amount")));
    issued(books, QStringLiteral("20.00"));
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QVERIFY(refusalOf(number(books, payment, 77)).contains(QStringLiteral("synced")));
    const PaymentId waiting = books.xero.pay(books.bill, QStringLiteral("40.00"));
    QVERIFY(!number(books, waiting, 77));
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 1);
    // Gone.
    BooksFixture others;
    const PaymentId deleted = prepared(others);
    others.procore.lines.removeFirst();
    QVERIFY(refusalOf(number(others, deleted, 77)).contains(QStringLiteral("not on its commitment")));
}

void TestRulesOfEdits::rule12_aVoidedLineToo()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    const auto numbered = number(books, payment, 77);
    QVERIFY(numbered && numbered->changed);
    breakWrite(books, 3, true);
    QVERIFY(number(books, payment, 78));
    mend(books);
    books.syncScheduled();
    const PaymentLine &line = books.procore.lines.first();
    QCOMPARE(line.paymentNumber.value_or(0), 78);
    QVERIFY(line.amount.isZero());
    QCOMPARE(line.originId, originIdFor(payment));
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(attach(books, payment, { fileNamed(QStringLiteral("check.png")) })->changed);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void TestRulesOfEdits::rule12_aRemovalMeanwhileLosesNoFile()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    breakWrite(books, 1, true); // replaced, and nobody put anything back
    QVERIFY(attach(books, payment, { fileNamed(QStringLiteral("check.png")) }));
    mend(books);
    books.xero.remove(payment);
    books.syncScheduled();
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lines.first().amount.isZero());
    QCOMPARE(openIntents(books), 0);
}

void TestRulesOfEdits::rule8_whoMay()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.rights.erpIntegrations = AccessLevel::Standard;
    QVERIFY(books.ledger->facts().recordRights(books.procore.rights, books.clock.now()));
    const auto report = number(books, payment, 77);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Forbidden);
    QCOMPARE(attach(books, payment, { fileNamed(QStringLiteral("a")) }).error().kind, ErrorKind::Forbidden);
    books.procore.rights.erpIntegrations = AccessLevel::Admin; // given a minute ago
    QVERIFY(number(books, payment, 77)->changed);
    books.procore.levels.insert(ProjectId(7001), AccessLevel::None);
    QCOMPARE(number(books, payment, 78).error().kind, ErrorKind::Forbidden);
    const auto shown = QCoro::waitFor(books.engine->showLine(payment, books.settings, {}));
    QVERIFY(!shown);
    QCOMPARE(shown.error().kind, ErrorKind::Forbidden);
    books.procore.levels.insert(ProjectId(7001), AccessLevel::ReadOnly);
    const auto line = QCoro::waitFor(books.engine->showLine(payment, books.settings, {}));
    QVERIFY(line);
    QCOMPARE(line->line.paymentNumber.value_or(0), 77);
    QCOMPARE(line->line.attachments.size(), 2);
}

void TestRulesOfEdits::rule24_notDuringARun()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    const auto lock = RunLock::acquire(books.folder.filePath(QStringLiteral("run.lock")));
    QVERIFY(lock);
    QCOMPARE(number(books, payment, 77).error().kind, ErrorKind::Busy);
    QCOMPARE(attach(books, payment, { fileNamed(QStringLiteral("a")) }).error().kind, ErrorKind::Busy);
}

void TestRulesOfEdits::whatHangsThere()
{
    const auto kept = [](int place, qint64 id, const QString &name) {
        KeptFile file;
        file.place = place;
        file.attachment = id;
        file.fileName = name;
        return file;
    };
    const auto on = [](qint64 id, const QString &name) { return Attachment { id, name, {} }; };
    const KeptFile old = kept(0, 5, QStringLiteral("a"));
    const KeptFile twin = kept(1, 6, QStringLiteral("a"));
    const KeptFile fresh = kept(2, 0, QStringLiteral("b"));
    const QList<KeptFile> all { old, twin, fresh };
    QCOMPARE(filesToSend(all, { on(5, QStringLiteral("a")), on(6, QStringLiteral("a")) }), QList<KeptFile> { fresh });
    QVERIFY(filesToSend(all, { on(5, QStringLiteral("x")), on(6, QStringLiteral("a")), on(9, QStringLiteral("b")) })
                .isEmpty()); // somebody renamed one: its id is there
    QCOMPARE(filesToSend(all, { on(9, QStringLiteral("b")) }), all); // replaced
    // One of the twins is lost, the other is not its copy; the new one is there.
    QCOMPARE(filesToSend(all, { on(5, QStringLiteral("a")), on(9, QStringLiteral("b")) }), QList<KeptFile> { twin });
    QVERIFY(hasLostFile(all, { on(5, QStringLiteral("a")), on(9, QStringLiteral("b")) }));
    // A file that nobody knows may be the new one under another name.
    const QList<Attachment> renamed { on(5, QStringLiteral("a")), on(6, QStringLiteral("a")),
        on(9, QStringLiteral("b_1")) };
    QVERIFY(filesToSend(all, renamed).isEmpty());
    QCOMPARE(missingFiles(all, renamed), QList<KeptFile> { fresh });
    QVERIFY(!hasLostFile(all, renamed));
}

QTEST_GUILESS_MAIN(TestRulesOfEdits)
#include "tst_rulesofedits.moc"
