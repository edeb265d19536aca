// SPDX-License-Identifier: Apache-2.0
// Rule 12: copies of files that were kept for a change, when the program is killed before it sends anything.
#include "core/sync/line/attachmentstore.h"
#include "tests/rules/editacts.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

AttachmentStore storeOf(const BooksFixture &books)
{
    return AttachmentStore(books.folder.filePath(u"attachments"_s));
}

} // namespace

class RulesOfUnsentFilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule12_aKillBeforeTheJournalLeavesNothing();
    void rule12_unsentCopiesOfAnOpenChangeAreSent();
};

void RulesOfUnsentFilesTest::rule12_aKillBeforeTheJournalLeavesNothing()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    QVERIFY(storeOf(books).keep(payment, { "old one", "old two", "new content" }));
    QVERIFY(keepsCopies(books)); // the program is killed here
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) }));
    QCOMPARE(hanging(books), kAfter);
    QVERIFY(!keepsCopies(books));
    QVERIFY(storeOf(books).keep(payment, { "old one" }));
    books.sync();
    QVERIFY(!keepsCopies(books));
}

void RulesOfUnsentFilesTest::rule12_unsentCopiesOfAnOpenChangeAreSent()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.replacesAttachments = true;
    breakWrite(books, 1, true);
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) }));
    mend(books);
    // As if the program had been killed between the journal and the first sending.
    QVERIFY(QDir(books.folder.path()).mkpath(u"attachments/unsent"_s));
    QVERIFY(
        QDir(books.folder.filePath(u"attachments"_s)).rename(payment.toString(), u"unsent/"_s + payment.toString()));
    books.syncScheduled();
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
}

QTEST_GUILESS_MAIN(RulesOfUnsentFilesTest)
#include "tst_rulesofunsentfiles.moc"
