// SPDX-License-Identifier: Apache-2.0
// A bookkeeper and a project team work, the program syncs, and a simple model says what both books must look like then:
// whole runs over real sockets, compared as states, for many seeds.
// TIEOUT_PLAY_SEEDS=1-30 names the seeds, TIEOUT_PLAY_SEED=17 runs one and tells its story. With TIEOUT_LONG a range
// has seventy seeds more.
#include "tests/integration/playmodel/story.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class PlayModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void booksComeToWhatTheModelSays_data();
    void booksComeToWhatTheModelSays();
    void everyKindOfOutcomeOccurred();

private:
    bool m_isWhole = false; ///< enough seeds to expect everything
    QMap<QString, int> m_seen;
};

void PlayModelTest::booksComeToWhatTheModelSays_data()
{
    const int one = qEnvironmentVariableIntValue("TIEOUT_PLAY_SEED");
    const QStringList range = qEnvironmentVariable("TIEOUT_PLAY_SEEDS", u"1-200"_s).split(u'-');
    const int first = one > 0 ? one : range.first().toInt();
    const int more = qEnvironmentVariableIsSet("TIEOUT_LONG") ? 70 : 0;
    const int last = one > 0 ? one : range.last().toInt() + more;
    m_isWhole = last - first >= 90; // the long form
    QTest::addColumn<int>("seed");
    for (int seed = first; seed <= last; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void PlayModelTest::booksComeToWhatTheModelSays()
{
    QFETCH(int, seed);
    playmodel::Story story(seed);
    const QStringList wrong = story.play();
    const QMap<QString, int> seen = story.seen();
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        m_seen[it.key()] += it.value();
    if (!wrong.isEmpty() || qEnvironmentVariableIsSet("TIEOUT_PLAY_SEED")) {
        for (const QString &line : story.told())
            qInfo().noquote() << line;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

/// A story in which nothing happens proves nothing.
void PlayModelTest::everyKindOfOutcomeOccurred()
{
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        qInfo().noquote() << it.value() << it.key();
    if (!m_isWhole)
        return;
    for (const QString &outcome : { u"proved, issued"_s, u"proved, kept"_s, u"proved, taken over"_s,
             u"replaced, given away"_s, u"voided, voided"_s, u"removed-before-issued, no line"_s, u"refused, no line"_s,
             u"not-permitted, no line"_s, u"possible-duplicate, no line"_s, u"over-issue, no line"_s,
             u"changed-in-procore, kept"_s, u"deleted-in-procore, no line"_s, u"method-not-chosen, no line"_s,
             u"not-linked, no line"_s, u"money-taken-back, kept"_s, u"baseline-payment-removed, no line"_s })
        QVERIFY2(m_seen.contains(outcome), qPrintable(outcome));
}

int main(int argc, char **argv)
{
    // All seeds are one function to Qt Test, which gives it five minutes: too few on a busy machine.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    const QCoreApplication app(argc, argv);
    PlayModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_playmodel.moc"
