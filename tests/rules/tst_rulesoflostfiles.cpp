// SPDX-License-Identifier: Apache-2.0
// Rule 12: what became of files that Procore lost is never left to chance: put back, or left to people, who are told.
#include "core/sync/line/attachmentstore.h"
#include "tests/rules/editacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kLostOnes { u"invoice.pdf"_s, u"waiver.pdf"_s };

/// Procore replaces the line's attachments, and refuses files for good from the second one on.
void refusePutBack(BooksFixture &books)
{
    books.procore.replacesAttachments = true;
    const auto seen = std::make_shared<int>(0);
    books.procore.failsBefore = [seen](const QString &name) -> std::optional<Error> {
        const bool isPutBack = name == QLatin1String("attach") && ++*seen > 1;
        return isPutBack ? std::optional(Error(ErrorKind::Rejected, u"File is too large"_s)) : std::nullopt;
    };
}

/// The payment of a line that lost both files, with an open intent.
PaymentId withLostFiles(BooksFixture &books)
{
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    breakWrite(books, 1, true);
    [[maybe_unused]] const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
    mend(books);
    return payment;
}

AttachmentStore storeOf(const BooksFixture &books)
{
    return AttachmentStore(books.folder.filePath(u"attachments"_s));
}

/// What was left to people, by content.
QList<QByteArray> leftToPeople(const BooksFixture &books, PaymentId payment)
{
    QList<QByteArray> contents;
    const QDir folder(books.folder.filePath(u"attachments/lost/"_s + payment.toString()));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

const QList<QByteArray> kBoth { "old one", "old two" };

} // namespace

class RulesOfLostFilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule12_noCopyGoesWithAnIntent();
    void rule12_twoLinesKeepTheCopies();
    void rule12_aDeletedLineLeavesTheCopies();
    void rule12_whatIsRefusedForGoodIsTold();
    void rule14_whatIsRefusedForGoodStopsNoVoid();
    void rule12_aRenamedFileIsNotSentForEver_data();
    void rule12_aRenamedFileIsNotSentForEver();
    void rule12_aCopyThatCannotBeRead();
    void rule12_oneCopyGoneIsNotAll();
    void rule12_filesOfOthersAreNotLost();
    void rule11_anEditProvesNoOldAmount();
    void rule12_whatProcoreDoesNotSay();
    void rule12_copiesThatNobodyKnowsStay();
};

void RulesOfLostFilesTest::rule12_noCopyGoesWithAnIntent()
{
    BooksFixture books;
    const PaymentId a = prepared(books);
    const PaymentId b = issued(books, u"30.00"_s);
    books.procore.attach(books.procore.lines.last(), u"b.pdf"_s, "old b");
    books.procore.replacesAttachments = true;
    for (const PaymentId payment : { a, b }) {
        breakWrite(books, 1, true);
        QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) }));
        mend(books);
    }
    QCOMPARE(openIntents(books), 2);
    const auto isDead = std::make_shared<bool>(false);
    books.procore.failsBefore = [isDead](const QString &name) -> std::optional<Error> {
        *isDead = *isDead || name == QLatin1String("attach");
        return *isDead ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    books.syncScheduled();
    QCOMPARE(openIntents(books), 2);
    QCOMPARE(storeOf(books).payments().size(), 2);
    mend(books);
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(hanging(books, 2), QStringList({ u"b.pdf=old b"_s, u"check.png=new content"_s }));
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
}

void RulesOfLostFilesTest::rule12_twoLinesKeepTheCopies()
{
    BooksFixture books;
    const PaymentId payment = withLostFiles(books);
    PaymentLine twin = books.procore.lines.first();
    twin.id = LineId(twin.id.value() + 1000);
    twin.attachments.clear();
    books.procore.lines.append(twin);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::TwoLinesOneOrigin);
    QCOMPARE(storeOf(books).payments().size(), 1);
    QCOMPARE(openIntents(books), 1);
    books.procore.lines.removeLast(); // by Procore's support
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QVERIFY(!keepsCopies(books));
}

void RulesOfLostFilesTest::rule12_aDeletedLineLeavesTheCopies()
{
    BooksFixture books;
    const PaymentId payment = withLostFiles(books);
    books.procore.lines.removeFirst();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::DeletedInProcore);
    QCOMPARE(leftToPeople(books, payment), kBoth);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfLostFilesTest::rule12_whatIsRefusedForGoodIsTold()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    refusePutBack(books);
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) }));
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::AttachmentsLost);
    QCOMPARE(books.stateOf(payment), PaymentState::Attention);
    QCOMPARE(openIntents(books), 0);
    const QString sentence = books.record(payment).standing.sentence();
    for (const QString &told : kLostOnes + QStringList { u"attachments/lost/"_s, u"too large"_s })
        QVERIFY2(sentence.contains(told), qPrintable(sentence));
    QCOMPARE(leftToPeople(books, payment), kBoth);
    // Nothing more is sent, and it is reported until somebody says that it was dealt with.
    books.procore.log.clear();
    books.syncScheduled();
    issued(books, u"20.00"_s);
    QCOMPARE(books.procore.log.count(u"attach"_s), 0);
    QCOMPARE(books.reasonOf(payment), Reason::AttachmentsLost);
    books.resolve(payment, Decision::Retry);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(leftToPeople(books, payment), kBoth);
}

void RulesOfLostFilesTest::rule14_whatIsRefusedForGoodStopsNoVoid()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    refusePutBack(books);
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) }));
    books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::AttachmentsLost);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lines.first().amount.isZero());
    QCOMPARE(leftToPeople(books, payment), kBoth);
}

void RulesOfLostFilesTest::rule12_aRenamedFileIsNotSentForEver_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("appends") << false;
    QTest::newRow("replaces") << true;
}

void RulesOfLostFilesTest::rule12_aRenamedFileIsNotSentForEver()
{
    QFETCH(bool, replaces);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = replaces;
    books.procore.namesFiles = [](const QString &name) { return u"x-"_s + name; };
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
    QVERIFY(report && report->problem);
    QVERIFY2(report->problem->detail.contains(u"x-check.png"_s), qPrintable(report->problem->detail));
    QCOMPARE(openIntents(books), 0);
    QCOMPARE(books.reasonOf(payment), replaces ? Reason::AttachmentsLost : Reason::Proved);
    QCOMPARE(leftToPeople(books, payment), replaces ? kBoth : QList<QByteArray>());
    books.procore.log.clear();
    books.syncScheduled();
    QCOMPARE(books.procore.log.count(u"attach"_s), 0);
}

void RulesOfLostFilesTest::rule12_aCopyThatCannotBeRead()
{
    BooksFixture books;
    const PaymentId payment = withLostFiles(books);
    // A folder in the file's place exists and cannot be read, whatever the user's rights.
    const QString path = books.folder.filePath(u"attachments/%1/0"_s.arg(payment.toString()));
    const QString aside = path + u"-aside"_s;
    QVERIFY(QFile::rename(path, aside) && QDir().mkpath(path));
    books.syncScheduled();
    QCOMPARE(openIntents(books), 1);
    QCOMPARE(books.stateOf(payment), PaymentState::Waiting);
    QVERIFY(hanging(books).contains(u"waiver.pdf=old two"_s)); // the other one is back
    QVERIFY(QDir().rmdir(path) && QFile::rename(aside, path));
    books.syncScheduled();
    QCOMPARE(hanging(books).count(u"invoice.pdf=old one"_s), 1);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfLostFilesTest::rule12_oneCopyGoneIsNotAll()
{
    BooksFixture books;
    const PaymentId payment = withLostFiles(books);
    QVERIFY(QFile::remove(books.folder.filePath(u"attachments/%1/0"_s.arg(payment.toString()))));
    books.procore.replacesAttachments = false;
    books.syncScheduled();
    QVERIFY(hanging(books).contains(u"waiver.pdf=old two"_s));
    QCOMPARE(books.reasonOf(payment), Reason::AttachmentsLost);
    QVERIFY(books.record(payment).standing.args.value(0) == QLatin1String("invoice.pdf"));
    QCOMPARE(openIntents(books), 0);
}

void RulesOfLostFilesTest::rule12_filesOfOthersAreNotLost()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    books.procore.failsBefore = [&books, isDone = std::make_shared<bool>(false)](const QString &name) {
        if (name == QLatin1String("content") && !std::exchange(*isDone, true)) // while we download
            books.procore.attach(books.procore.lines.first(), u"ann.pdf"_s, "Ann's");
        return std::optional<Error>();
    };
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
    QVERIFY(report && report->problem);
    QVERIFY2(report->problem->detail.contains(u"ann.pdf"_s), qPrintable(report->problem->detail));
    QCOMPARE(hanging(books), QStringList(u"ann.pdf=Ann's"_s) + kBefore);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) })->changed);
    QCOMPARE(hanging(books), QStringList(u"ann.pdf=Ann's"_s) + kAfter);
}

void RulesOfLostFilesTest::rule11_anEditProvesNoOldAmount()
{
    BooksFixture books;
    const PaymentId payment = withLostFiles(books);
    books.xero.touch(payment, [](Payment &changed) { changed.amount = usd(u"400.00"_s); });
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedAfterIssue);
}

void RulesOfLostFilesTest::rule12_whatProcoreDoesNotSay()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.writes.clear();
    books.procore.lines.first().showsAttachments = false;
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Malformed);
    QVERIFY(books.procore.writes.isEmpty());
    books.procore.lines.first().showsAttachments = true;
    books.procore.lines.first().attachments.first().fileName.clear();
    QVERIFY(refusalOf(attach(books, payment, { fileNamed(u"check.png"_s) })).contains(u"no name"_s));
    QVERIFY(books.procore.writes.isEmpty());
}

void RulesOfLostFilesTest::rule12_copiesThatNobodyKnowsStay()
{
    BooksFixture books;
    const PaymentId payment = withLostFiles(books);
    books.loseLedger();
    books.setUp();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QVERIFY(refusalOf(attach(books, payment, { fileNamed(u"b.txt"_s, "b") })).contains(payment.toString()));
    QCOMPARE(storeOf(books).payments().size(), 1);
}

QTEST_GUILESS_MAIN(RulesOfLostFilesTest)
#include "tst_rulesoflostfiles.moc"
