// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include <QSet>

using namespace tieout;
using namespace Qt::StringLiterals;

class ErrorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsComplete();
    void lostWritesAreReadBackFirst();
    void sentencesNameTheService();
};

void ErrorTest::everyKindIsComplete()
{
    QSet<QString> names;
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Busy); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        const QString name = toString(kind);
        QVERIFY(!name.isEmpty());
        Error error(kind, u"The detail."_s);
        error.service = Service::Xero;
        // What is wrong with the request is a complete message.
        if (error.kind == ErrorKind::Configuration)
            QCOMPARE(sentenceFor(error), u"The detail."_s);
        else
            QVERIFY(sentenceFor(error).endsWith(u". The detail."_s));
        QVERIFY(sentenceFor(Error(kind, {})).endsWith(QLatin1Char('.')));
        QVERIFY(nextStepFor(error).endsWith(QLatin1Char('.')));
        names.insert(name);
        sentences.insert(sentenceFor(error));
    }
    // Our own refusal needs no "Tieout refused the change" before it.
    const Error ours(Cause::RefusedHere, u"The detail."_s);
    QCOMPARE(sentenceFor(ours), u"The detail."_s);
    // It may come after many writes, and our own share is not a service's limit.
    QVERIFY(!nextStepFor(ours).contains(u"changed"_s));
    const Error later(Cause::LeftForLater, u"The detail."_s);
    QCOMPARE(sentenceFor(later), u"The detail."_s);
    QVERIFY(nextStepFor(later).startsWith(u"Nothing to do"_s));
    QCOMPARE(names.size(), static_cast<int>(ErrorKind::Busy) + 1);
    QCOMPARE(sentences.size(), names.size());
}

void ErrorTest::lostWritesAreReadBackFirst()
{
    QVERIFY(adviceFor(Error(ErrorKind::UnknownOutcome, {})) == Advice::ReadBackFirst);
    QVERIFY(adviceFor(Error(ErrorKind::Conflict, {})) == Advice::ReadBackFirst);
    QVERIFY(adviceFor(Error(ErrorKind::Offline, {})) == Advice::RetryLater);
    QVERIFY(adviceFor(Error(ErrorKind::Rejected, {})) == Advice::AskTheUser);
    QVERIFY(adviceFor(Error(ErrorKind::SignInNeeded, {})) == Advice::StopTheRun);
}

void ErrorTest::sentencesNameTheService()
{
    Error error(ErrorKind::Offline, {});
    error.service = Service::Procore;
    QVERIFY(sentenceFor(error).startsWith(u"Procore"_s));
    QCOMPARE(toString(Service::Xero), u"xero"_s);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
