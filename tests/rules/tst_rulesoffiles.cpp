// SPDX-License-Identifier: Apache-2.0
// Rule 12: users attach files to a synced line; whatever was attached before is not lost on the way.
#include "core/sync/line/editrules.h"
#include "core/sync/line/linemark.h"
#include "tests/rules/editacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfFilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule12_filesAreAdded_data();
    void rule12_filesAreAdded();
    void rule12_anInterruptedAttachLosesNothing_data();
    void rule12_anInterruptedAttachLosesNothing();
    void rule12_aLostAnswerIsNotSentAgainBlindly();
    void rule12_whatCannotBePutBackIsNotRisked();
    void rule12_copiesStayUntilTheFilesAreBack();
    void rule12_filesThatCannotBeAttached();
    void rule12_aRemovalMeanwhileLosesNoFile();
    void whatHangsThere();
};

void RulesOfFilesTest::rule12_filesAreAdded_data()
{
    QTest::addColumn<Lock>("lock");
    QTest::addColumn<bool>("replaces");
    for (const bool replaces : { false, true }) {
        QTest::addRow("%s, the lock allows it", replaces ? "replaces" : "appends") << Lock::Spec << replaces;
        QTest::addRow("%s, the lock refuses it", replaces ? "replaces" : "appends") << Lock::Strict << replaces;
    }
}

void RulesOfFilesTest::rule12_filesAreAdded()
{
    QFETCH(Lock, lock);
    QFETCH(bool, replaces);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lock = lock;
    books.procore.replacesAttachments = replaces;
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s), fileNamed(u"b.txt"_s, "b") });
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY2(!report->problem, report->problem ? qPrintable(report->problem->detail) : "");
    QVERIFY(report->changed);
    QCOMPARE(hanging(books), QStringList(u"b.txt=b"_s) + kAfter);
    QCOMPARE(report->line.attachments.size(), 4);
    const PaymentLine &line = books.procore.lines.first();
    QCOMPARE(line.originId, originIdFor(payment));
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
    books.syncScheduled();
    QCOMPARE(hanging(books), QStringList(u"b.txt=b"_s) + kAfter);
}

void RulesOfFilesTest::rule12_anInterruptedAttachLosesNothing_data()
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

void RulesOfFilesTest::rule12_anInterruptedAttachLosesNothing()
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
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
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

void RulesOfFilesTest::rule12_aLostAnswerIsNotSentAgainBlindly()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.failsAfter = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("attach") ? std::optional(lost()) : std::nullopt;
    };
    books.procore.writes.clear();
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
    QVERIFY(report && report->changed); // the read-back found it there
    QCOMPARE(books.procore.writes.size(), 1);
    QCOMPARE(hanging(books), kAfter);
    // One that did not arrive is not sent again by the same run: it may still be on its way.
    books.procore.failsAfter = {};
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("attach") ? std::optional(lost()) : std::nullopt;
    };
    books.procore.log.clear();
    const auto open = attach(books, payment, { fileNamed(u"b.txt"_s, "b") });
    QVERIFY(open && open->problem);
    QCOMPARE(open->problem->kind, ErrorKind::UnknownOutcome);
    QCOMPARE(books.procore.log.count(u"attach"_s), 1);
    // It arrives late: the next run finds it and sends nothing.
    books.procore.attach(books.procore.lines.first(), u"b.txt"_s, "b");
    mend(books);
    books.procore.log.clear();
    books.syncScheduled();
    QCOMPARE(books.procore.log.count(u"attach"_s), 0);
    QCOMPARE(hanging(books), QStringList(u"b.txt=b"_s) + kAfter);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfFilesTest::rule12_whatCannotBePutBackIsNotRisked()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    books.procore.contents.remove(books.procore.lines.first().attachments.last().id);
    books.procore.writes.clear();
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
    QVERIFY(!report);
    QVERIFY2(report.error().detail.contains(u"waiver.pdf"_s), qPrintable(report.error().detail));
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(books.procore.lines.first().attachments.size(), 2);
}

void RulesOfFilesTest::rule12_copiesStayUntilTheFilesAreBack()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    const auto seen = std::make_shared<int>(0);
    books.procore.failsBefore = [seen](const QString &name) -> std::optional<Error> {
        const bool isPutBack = name == QLatin1String("attach") && ++*seen > 1;
        return isPutBack ? std::optional(Error(ErrorKind::Rejected, u"422"_s)) : std::nullopt;
    };
    const auto report = attach(books, payment, { fileNamed(u"check.png"_s) });
    QVERIFY(report && report->problem);
    QCOMPARE(hanging(books), QStringList(u"check.png=new content"_s));
    QVERIFY(books.record(payment).hasOpenIntent);
    QCOMPARE(books.stateOf(payment), PaymentState::Waiting);
    QVERIFY(keepsCopies(books));
    mend(books);
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QVERIFY(!keepsCopies(books));
}

void RulesOfFilesTest::rule12_filesThatCannotBeAttached()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.writes.clear();
    const auto refused = [&](const QList<AttachmentFile> &files) { return refusalOf(attach(books, payment, files)); };
    QVERIFY(refused({}).contains(u"No file"_s));
    QVERIFY(refused({ fileNamed(u"a.txt"_s, "") }).contains(u"empty"_s));
    QVERIFY(refused({ fileNamed(u"invoice.pdf"_s) }).contains(u"two attachments"_s));
    const AttachmentFile a = fileNamed(u"a.txt"_s);
    QVERIFY(refused({ a, a }).contains(u"two attachments"_s));
    for (const QString &name :
        { u"a\nb"_s, u"a\x1b[2J"_s, u"../a"_s, u"a\u202Egpj.exe"_s, u"a\"b"_s, u"a%22b"_s, u"a;b"_s })
        QVERIFY2(refused({ fileNamed(name) }).contains(u"character"_s), qPrintable(name));
    QVERIFY(refused({ fileNamed(QString(300, QLatin1Char('x'))) }).contains(u"longer"_s));
    QVERIFY(refused({ fileNamed(u"big"_s, QByteArray(kLargestAttachment + 1, 'x')) })
                .contains(u"an attachment may have at most"_s));
    const QByteArray big(kLargestAttachment, 'x');
    QVERIFY(refused({ fileNamed(u"1"_s, big), fileNamed(u"2"_s, big), fileNamed(u"3"_s, big) }).contains(u"come to"_s));
    QVERIFY(books.procore.writes.isEmpty());
    // Where the copies cannot be kept nothing is sent.
    QFile inTheWay(books.folder.filePath(u"attachments"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto unkept = attach(books, payment, { a });
    QVERIFY(!unkept);
    QCOMPARE(unkept.error().kind, ErrorKind::Storage);
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(hanging(books), kBefore);
}

void RulesOfFilesTest::rule12_aRemovalMeanwhileLosesNoFile()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    breakWrite(books, 1, true); // replaced, and nobody put anything back
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) }));
    mend(books);
    books.xero.remove(payment);
    books.syncScheduled();
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lines.first().amount.isZero());
    QCOMPARE(openIntents(books), 0);
}

void RulesOfFilesTest::whatHangsThere()
{
    const auto kept = [](int place, qint64 id, const QString &name) {
        KeptFile file;
        file.place = place;
        file.attachment = id;
        file.fileName = name;
        return file;
    };
    const auto on = [](qint64 id, const QString &name) { return Attachment { id, name, {} }; };
    const KeptFile old = kept(0, 5, u"a"_s);
    const KeptFile twin = kept(1, 6, u"a"_s);
    const KeptFile fresh = kept(2, 0, u"b"_s);
    const QList<KeptFile> all { old, twin, fresh };
    QCOMPARE(filesToSend(all, { on(5, u"a"_s), on(6, u"a"_s) }), QList<KeptFile> { fresh });
    QVERIFY(filesToSend(all, { on(5, u"x"_s), on(6, u"a"_s), on(9, u"b"_s) })
                .isEmpty()); // somebody renamed one: its id is there
    QCOMPARE(filesToSend(all, { on(9, u"b"_s) }), all); // replaced
    // One of the twins is lost, the other is not its copy; the new one is there.
    QCOMPARE(filesToSend(all, { on(5, u"a"_s), on(9, u"b"_s) }), QList<KeptFile> { twin });
    QVERIFY(hasLostFile(all, { on(5, u"a"_s), on(9, u"b"_s) }));
    // A file that nobody knows may be any of them under another name, or somebody else's.
    QVERIFY(filesToSend(all, { on(6, u"a"_s), on(9, u"a_1"_s) }).isEmpty());
    const QList<Attachment> renamed { on(5, u"a"_s), on(6, u"a"_s), on(9, u"b_1"_s) };
    QVERIFY(filesToSend(all, renamed).isEmpty());
    QCOMPARE(missingFiles(all, renamed), QList<KeptFile> { fresh });
    QVERIFY(!hasLostFile(all, renamed));
}

QTEST_GUILESS_MAIN(RulesOfFilesTest)
#include "tst_rulesoffiles.moc"
