// SPDX-License-Identifier: Apache-2.0
// One keychain operation in a process of its own, so that a test can choose the bus and the home folder it sees:
//   keychainprobe [--no-prompts] [--service-ms N] [--person-ms N] [--thread] state | read KEY | write KEY VALUE |
//   remove KEY
// --thread: on a second thread, as in the window. Prints what came out as one line: ready, absent, locked, value V,
// none, done, or error KIND: DETAIL.
#include "core/secrets/keychainsecretstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroTask>
#include <QThread>

#include <cstdio>
#include <memory>

using namespace tieout;

namespace {

QString lineFor(const Error &error)
{
    return QStringLiteral("error %1: %2").arg(toString(error.kind), error.detail);
}

QString lineFor(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready:
        return QStringLiteral("ready");
    case KeychainState::Absent:
        return QStringLiteral("absent");
    case KeychainState::Locked:
        break;
    }
    return QStringLiteral("locked");
}

QString run(KeychainSecretStore &store, const QStringList &words)
{
    const QString operation = words.value(0);
    const SecretKey key(QStringLiteral("probe"), QStringLiteral("xero"), words.value(1));
    if (operation == QLatin1String("state")) {
        const auto state = QCoro::waitFor(store.state({}));
        return state ? lineFor(*state) : lineFor(state.error());
    }
    if (operation == QLatin1String("read")) {
        const auto value = QCoro::waitFor(store.read(key, {}));
        if (!value)
            return lineFor(value.error());
        return *value ? QStringLiteral("value ") + QString::fromUtf8(**value) : QStringLiteral("none");
    }
    Done done = failed(Error(ErrorKind::Configuration, QStringLiteral("unknown operation")));
    if (operation == QLatin1String("write"))
        done = QCoro::waitFor(store.write(key, words.value(2).toUtf8(), {}));
    if (operation == QLatin1String("remove"))
        done = QCoro::waitFor(store.remove(key, {}));
    return done ? QStringLiteral("done") : lineFor(done.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption quiet(QStringLiteral("no-prompts"));
    const QCommandLineOption service(QStringLiteral("service-ms"), {}, QStringLiteral("ms"), QStringLiteral("5000"));
    const QCommandLineOption person(QStringLiteral("person-ms"), {}, QStringLiteral("ms"), QStringLiteral("5000"));
    const QCommandLineOption threaded(QStringLiteral("thread"));
    parser.addOptions({ quiet, service, person, threaded });
    parser.addPositionalArgument(QStringLiteral("operation"), {});
    parser.process(application);
    KeychainPatience patience;
    patience.service = std::chrono::milliseconds(parser.value(service).toInt());
    patience.person = std::chrono::milliseconds(parser.value(person).toInt());
    const bool allowed = !parser.isSet(quiet);
    const QStringList words = parser.positionalArguments();
    QString line;
    const auto work = [&line, patience, allowed, words] {
        KeychainSecretStore store(patience);
        store.setPromptsAllowed(allowed);
        line = run(store, words);
    };
    if (parser.isSet(threaded)) {
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        thread->wait();
    } else {
        work();
    }
    std::printf("%s\n", qUtf8Printable(line));
    return 0;
}
