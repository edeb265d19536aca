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
using namespace Qt::StringLiterals;

namespace {

QString lineFor(const Error &error)
{
    return u"error %1: %2"_s.arg(toString(error.kind), error.detail);
}

QString lineFor(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready:
        return u"ready"_s;
    case KeychainState::Absent:
        return u"absent"_s;
    case KeychainState::Locked:
        break;
    }
    return u"locked"_s;
}

QString run(KeychainSecretStore &store, const QStringList &words)
{
    const QString operation = words.value(0);
    const SecretKey key(u"probe"_s, u"xero"_s, words.value(1));
    if (operation == QLatin1String("state")) {
        const auto state = QCoro::waitFor(store.state({}));
        return state ? lineFor(*state) : lineFor(state.error());
    }
    if (operation == QLatin1String("read")) {
        const auto value = QCoro::waitFor(store.read(key, {}));
        if (!value)
            return lineFor(value.error());
        return *value ? u"value "_s + QString::fromUtf8(**value) : u"none"_s;
    }
    Done done = failed(Error(ErrorKind::Configuration, u"unknown operation"_s));
    if (operation == QLatin1String("write"))
        done = QCoro::waitFor(store.write(key, words.value(2).toUtf8(), {}));
    if (operation == QLatin1String("remove"))
        done = QCoro::waitFor(store.remove(key, {}));
    return done ? u"done"_s : lineFor(done.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption quiet(u"no-prompts"_s);
    const QCommandLineOption service(u"service-ms"_s, {}, u"ms"_s, u"5000"_s);
    const QCommandLineOption person(u"person-ms"_s, {}, u"ms"_s, u"5000"_s);
    const QCommandLineOption threaded(u"thread"_s);
    parser.addOptions({ quiet, service, person, threaded });
    parser.addPositionalArgument(u"operation"_s, {});
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
