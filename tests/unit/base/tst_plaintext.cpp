// SPDX-License-Identifier: Apache-2.0
#include "core/base/plaintext.h"

#include <QtTest/QtTest>

using namespace tieout;

class TestPlainText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatATerminalObeysIsReplaced()
    {
        const QString dangerous =
            QString(QChar(0x1b)) + QStringLiteral("[31mno") + QChar(0x202e) + QStringLiteral("X") + QChar(7);
        const QString shown = plainText(dangerous);
        QCOMPARE(shown.size(), dangerous.size());
        for (const char16_t code : { u'\x1b', u'\u202e', u'\a' })
            QVERIFY(!shown.contains(QChar(code)));
        QVERIFY(shown.contains(QStringLiteral("[31mno")));
    }

    void whatPeopleWriteStays()
    {
        const QString text = QStringLiteral("Muñoz & Söhne, 12.50 €\nשלום");
        QCOMPARE(plainText(text), text);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
