// SPDX-License-Identifier: Apache-2.0
#include "core/base/commandtext.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class CommandTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheProfile_data();
    void namesTheProfile();
};

void CommandTextTest::namesTheProfile_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("named");
    QTest::newRow("a command") << u"Sign in: tieoutctl connect xero."_s
                               << u"Sign in: tieoutctl --profile north connect xero."_s;
    QTest::newRow("two of them") << u"tieoutctl links --suggest, tieoutctl link."_s
                                 << u"tieoutctl --profile north links --suggest, tieoutctl --profile north link."_s;
    QTest::newRow("with an option") << u"tieoutctl --json payments lists them"_s
                                    << u"tieoutctl --profile north --json payments lists them"_s;
    for (const char *alone : { "tieoutctl profile add north", "See tieoutctl --help.",
             "tieoutctl [--profile NAME] sync", "tieoutctl", "the lock of tieoutctl (process 7)", "Sync again." })
        QTest::newRow(alone) << QString::fromLatin1(alone) << QString::fromLatin1(alone);
}

void CommandTextTest::namesTheProfile()
{
    QFETCH(QString, sentence);
    QFETCH(QString, named);
    QCOMPARE(withProfile(sentence, u"north"_s), named);
    QCOMPARE(withProfile(sentence, QString()), sentence);
}

QTEST_GUILESS_MAIN(CommandTextTest)
#include "tst_commandtext.moc"
