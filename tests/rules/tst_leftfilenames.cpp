// SPDX-License-Identifier: Apache-2.0
// Copies of attachments that are left to people have names that every disk takes, Windows' too.
#include "core/sync/line/attachmentstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class LeftFileNamesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesFitEveryDisk_data();
    void namesFitEveryDisk();
};

void LeftFileNamesTest::namesFitEveryDisk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("left");
    QTest::newRow("as it is") << u"Lien waiver (Nov).pdf"_s << u"0 Lien waiver (Nov).pdf"_s;
    QTest::newRow("signs") << u"10:30 a/b\\c?*.pdf"_s << u"0 10_30 a_b_c__.pdf"_s;
    QTest::newRow("ends with dots and blanks") << u"waiver.. . "_s << u"0 waiver"_s;
    QTest::newRow("a device") << u"CON.pdf"_s << u"0 CON.pdf"_s;
    QTest::newRow("nothing but dots") << u"..."_s << u"0"_s;
}

void LeftFileNamesTest::namesFitEveryDisk()
{
    QFETCH(QString, name);
    QFETCH(QString, left);
    const QTemporaryDir folder;
    const AttachmentStore store(folder.filePath(u"attachments"_s));
    const PaymentId payment(QUuid::createUuid());
    QVERIFY(store.keep(payment, { "content" }));
    KeptFile file;
    file.fileName = name;
    const auto given = store.giveToPeople(payment, { file });
    QVERIFY(given);
    QCOMPARE(QDir(*given).entryList(QDir::Files), QStringList(left));
}

QTEST_GUILESS_MAIN(LeftFileNamesTest)
#include "tst_leftfilenames.moc"
