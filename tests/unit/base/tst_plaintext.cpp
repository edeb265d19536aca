// SPDX-License-Identifier: Apache-2.0
#include "core/base/plaintext.h"

#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class PlainTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatATerminalObeysIsReplaced();
    void whatPeopleWriteStays();
};

void PlainTextTest::whatATerminalObeysIsReplaced()
{
    const QString dangerous = QString(QChar(0x1b)) + u"[31mno"_s + QChar(0x202e) + u"X"_s + QChar(7);
    const QString shown = plainText(dangerous);
    QCOMPARE(shown.size(), dangerous.size());
    for (const char16_t code : { u'\x1b', u'\u202e', u'\a' })
        QVERIFY(!shown.contains(QChar(code)));
    QVERIFY(shown.contains(u"[31mno"_s));
}

void PlainTextTest::whatPeopleWriteStays()
{
    const QString text = u"Muñoz & Söhne, 12.50 €\nשלום"_s;
    QCOMPARE(plainText(text), text);
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
