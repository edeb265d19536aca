// SPDX-License-Identifier: Apache-2.0
#include "app/session/programrun.h"

#include <QProcess>
#include <QTimer>

#include <utility>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Answers in one form, whatever the desktop speaks and wherever it is.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

void prepare(QProcess &process, const ProgramCall &call)
{
    process.setProcessEnvironment(plainEnvironment());
    process.setStandardInputFile(QProcess::nullDevice()); // it must not ask for anything
    process.setProgram(call.first());
    process.setArguments(call.mid(1));
}

ProgramAnswer answerOf(QProcess &process, bool isOutOfTime)
{
    ProgramAnswer answer;
    answer.end = process.error() == QProcess::FailedToStart ? ProgramEnd::NotStarted
        : isOutOfTime                                       ? ProgramEnd::TimedOut
        : process.exitStatus() == QProcess::CrashExit       ? ProgramEnd::Crashed
                                                            : ProgramEnd::Exited;
    if (answer.end == ProgramEnd::NotStarted)
        return answer;
    answer.exitCode = process.exitCode();
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

/// The programs of one call of runPrograms(); a child of its owner, and gone after the last answer.
class ProgramChain final : public QObject {
public:
    ProgramChain(QObject *owner, QList<ProgramCall> calls, std::chrono::milliseconds limit,
        std::function<void(const QList<ProgramAnswer> &)> take)
        : QObject(owner)
        , m_calls(std::move(calls))
        , m_take(std::move(take))
    {
        m_limit.setSingleShot(true);
        m_limit.setInterval(limit);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            m_isOutOfTime = true;
            m_process->kill();
        });
        next();
    }

private:
    void next()
    {
        const bool isStuck = !m_answers.isEmpty() && m_answers.last().end != ProgramEnd::Exited;
        if (isStuck || m_answers.size() == m_calls.size()) {
            deleteLater();
            std::exchange(m_take, {})(m_answers);
            return;
        }
        m_isOutOfTime = false;
        m_process = new QProcess(this);
        connect(m_process, &QProcess::finished, this, [this] { takeAnswer(); });
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) // finished() does not follow
                takeAnswer();
        });
        prepare(*m_process, m_calls.at(m_answers.size()));
        m_limit.start();
        // A moment later: a program that is not there says so before start() returns.
        QMetaObject::invokeMethod(
            m_process, [process = m_process] { process->start(); }, Qt::QueuedConnection);
    }
    void takeAnswer()
    {
        m_limit.stop();
        m_answers << answerOf(*m_process, m_isOutOfTime);
        m_process->deleteLater();
        next();
    }

    QList<ProgramCall> m_calls;
    std::function<void(const QList<ProgramAnswer> &)> m_take;
    QList<ProgramAnswer> m_answers;
    QTimer m_limit;
    QProcess *m_process = nullptr;
    bool m_isOutOfTime = false;
};

} // namespace

void runPrograms(QObject *owner, const QList<ProgramCall> &calls, std::chrono::milliseconds limit,
    std::function<void(const QList<ProgramAnswer> &)> take)
{
    new ProgramChain(owner, calls, limit, std::move(take));
}

QList<ProgramAnswer> runProgramsAndWait(const QList<ProgramCall> &calls, std::chrono::milliseconds limit)
{
    QList<ProgramAnswer> answers;
    for (const ProgramCall &call : calls) {
        QProcess process;
        prepare(process, call);
        process.start();
        if (process.waitForStarted(static_cast<int>(limit.count())))
            process.waitForFinished(static_cast<int>(limit.count()));
        const bool isOutOfTime = process.state() != QProcess::NotRunning;
        if (isOutOfTime) {
            process.kill();
            process.waitForFinished();
        }
        answers << answerOf(process, isOutOfTime);
        if (answers.last().end != ProgramEnd::Exited)
            break;
    }
    return answers;
}

} // namespace tieout
