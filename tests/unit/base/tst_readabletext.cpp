// SPDX-License-Identifier: Apache-2.0
#include "core/base/readabletext.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class ReadableTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatReadsTheSame_data();
    void whatReadsTheSame();
    void whereTextsDiffer_data();
    void whereTextsDiffer();
    void onlyEntitiesAreUndone();
};

void ReadableTextTest::whatReadsTheSame_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const QString &sent, const QString &shown, bool isSame) {
        QTest::newRow(name) << sent << shown << isSame;
    };
    row("trimmed", u" REF-79 "_s, u"REF-79"_s, true);
    row("folded", u"Paid  by\tAnn\n\nand Ben"_s, u"Paid by Ann and Ben"_s, true);
    row("a space that does not break", u"12\u00a0000"_s, u"12 000"_s, true);
    row("accents composed", u"Re\u0301f-79"_s, u"R\u00e9f-79"_s, true);
    row("accents taken apart", u"R\u00e9f-79"_s, u"Re\u0301f-79"_s, true);
    row("escaped", u"Smith & \"Sons\" <LLC> 'x'"_s, u"Smith &amp; &quot;Sons&quot; &lt;LLC&gt; &#39;x&#x27;"_s, true);
    row("escaped twice", u"Smith & Sons"_s, u"Smith &amp;amp; Sons"_s, true);
    row("an escaped letter", u"R\u00e9f"_s, u"R&#233;f"_s, true);
    row("another letter", u"REF-79"_s, u"REF-78"_s, false);
    row("capitals", u"REF-79"_s, u"ref-79"_s, false);
    row("an accent lost", u"R\u00e9f"_s, u"Ref"_s, false);
    row("cut", u"Paid in Xero from Checking."_s, u"Paid in Xero"_s, false);
    row("an emoji lost", u"Paid \U0001F389 in full"_s, u"Paid in full"_s, false);
    row("wide digits", u"79"_s, u"\uff17\uff19"_s, false);
    row("no entity", u"&bogus; & co;"_s, u"& co;"_s, false);
}

void ReadableTextTest::whatReadsTheSame()
{
    QFETCH(QString, sent);
    QFETCH(QString, shown);
    QTEST(readsTheSame(sent, shown), "isSame");
    QTEST(readsTheSame(shown, sent), "isSame");
}

void ReadableTextTest::whereTextsDiffer_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<TextsApart>("apart");
    const auto row = [](const char *name, const QString &sent, const QString &shown, const TextsApart &apart) {
        QTest::newRow(name) << sent << shown << apart;
    };
    row("plain to see", u"4471"_s, u"4472"_s, { u"4471"_s, u"4472"_s });
    row("nothing there", u"4471"_s, QString(), { u"4471"_s, QString() });
    row("cut", u"Paid in Xero from Checking."_s, u"Paid in Xero fr"_s,
        { u"Paid in Xero from Checking."_s, u"Paid in Xero fr (without its last 12 characters)"_s });
    row("cut by one", u"4471"_s, u"447"_s, { u"4471"_s, u"447 (without its last character)"_s });
    row("longer", u"4471"_s, u"4471 %1"_s, { u"4471"_s, u"4471 %1 (with 3 more characters at its end)"_s });
    row("longer by one", u"447"_s, u"4471"_s, { u"447"_s, u"4471 (with one more character at its end)"_s });
    row("letters that look alike", u"\u0421HK 7"_s, u"CHK 7"_s,
        { u"\u0421HK 7 (character 1: U+0421)"_s, u"CHK 7 (character 1: U+0043)"_s });
    row("an emoji lost", u"Paid \U0001F389 ok"_s, u"Paid ok"_s,
        { u"Paid \U0001F389 ok (character 6: U+1F389)"_s, u"Paid ok (character 6: U+006F)"_s });
    row("far inside", u"Paid in Xero from Checking. Reference: ACH 77121"_s,
        u"Paid in Xero from Checking. Reference: ACH 77721"_s,
        { u"Paid in Xero from Checking. Reference: ACH 77121"_s,
            u"Paid in Xero from Checking. Reference: ACH 77721 (different from character 46 on)"_s });
}

void ReadableTextTest::whereTextsDiffer()
{
    QFETCH(QString, sent);
    QFETCH(QString, shown);
    QFETCH(const TextsApart, apart);
    const TextsApart found = textsApart(sent, shown);
    QCOMPARE(found.expected, apart.expected);
    QCOMPARE(found.found, apart.found);
}

void ReadableTextTest::onlyEntitiesAreUndone()
{
    QCOMPARE(withoutEntities(u" &lt;a&gt; &#0; &#xd800; &#1114112; &copy; & x "_s),
        u" <a> &#0; &#xd800; &#1114112; &copy; & x "_s);
    QCOMPARE(withoutEntities(u"{&quot;app&quot;:&quot;Tieout&quot;}"_s), u"{\"app\":\"Tieout\"}"_s);
}

QTEST_GUILESS_MAIN(ReadableTextTest)
#include "tst_readabletext.moc"
