// SPDX-License-Identifier: Apache-2.0
#include "core/base/durationtext.h"

#include <QTest>

using namespace tieout;
using namespace std::chrono_literals;

class DurationTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysItAsPeopleDo_data();
    void saysItAsPeopleDo();
};

void DurationTextTest::saysItAsPeopleDo_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto add = [](std::chrono::seconds duration, const char *text) {
        QTest::newRow(text) << qint64(duration.count()) << QString::fromLatin1(text);
    };
    add(-5s, "0 seconds");
    add(1s, "1 second");
    add(89s, "89 seconds");
    add(90s, "2 minutes");
    add(12min, "12 minutes");
    add(12min + 1s, "13 minutes");
    add(90min, "2 hours");
    add(35h, "35 hours");
    add(48h, "2 days");
}

void DurationTextTest::saysItAsPeopleDo()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
}

QTEST_GUILESS_MAIN(DurationTextTest)
#include "tst_durationtext.moc"
