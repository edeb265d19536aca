// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class PkceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void challengeIsThatOfTheStandard();
    void pairsAreFreshAndWellFormed();
    void comparesWholeTexts();
};

void PkceTest::challengeIsThatOfTheStandard()
{
    // RFC 7636, appendix B
    QCOMPARE(pkceChallengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void PkceTest::pairsAreFreshAndWellFormed()
{
    const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const PkcePair pair = makePkcePair();
        QVERIFY(form.match(QString::fromLatin1(pair.verifier)).hasMatch());
        QVERIFY(form.match(QString::fromLatin1(pair.challenge)).hasMatch());
        QCOMPARE(pair.challenge, pkceChallengeFor(pair.verifier));
        seen.insert(pair.verifier);
    }
    QCOMPARE(seen.size(), 200);
}

void PkceTest::comparesWholeTexts()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("", "a"));
}

QTEST_GUILESS_MAIN(PkceTest)
#include "tst_pkce.moc"
