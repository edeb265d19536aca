// SPDX-License-Identifier: Apache-2.0
// What becomes of the texts of a payment line: docs/sandbox.md, Procore 18.
#include "tests/unit/sandbox/worldprobe.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

class ProcoreTextsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void procore18_texts();
};

void ProcoreTextsTest::procore18_texts()
{
    Probe probe;
    const auto notes = [&probe](const QString &text) {
        return Probe::json(probe.createLine({ { u"notes"_s, text } })).object().value(u"notes"_s).toString();
    };
    const QString sent = u" Re\u0301f  & \U0001F389 79 "_s;
    QCOMPARE(notes(sent), sent);
    QVERIFY(probe.knob(u"procore.text-emoji"_s, u"drop"_s));
    QCOMPARE(notes(sent), u" Re\u0301f  &  79 "_s);
    QVERIFY(probe.knob(u"procore.text-spaces"_s, u"trim"_s));
    QCOMPARE(notes(sent), u"Re\u0301f  &  79"_s);
    QVERIFY(probe.knob(u"procore.text-spaces"_s, u"fold"_s));
    QCOMPARE(notes(sent), u"Re\u0301f & 79"_s);
    QVERIFY(probe.knob(u"procore.text-accents"_s, u"compose"_s));
    QCOMPARE(notes(sent), u"R\u00e9f & 79"_s);
    QVERIFY(probe.knob(u"procore.text-accents"_s, u"decompose"_s));
    QCOMPARE(notes(u"R\u00e9f"_s), u"Re\u0301f"_s);
    QVERIFY(probe.knob(u"procore.text-entities"_s, u"escape"_s));
    QCOMPARE(notes(u"a & <b>"_s), u"a &amp; &lt;b&gt;"_s);
    QVERIFY(probe.knob(u"procore.text-length"_s, u"3"_s));
    QCOMPARE(notes(u"abcdef"_s), u"abc"_s);
}

QTEST_GUILESS_MAIN(ProcoreTextsTest)
#include "tst_procoretexts.moc"
