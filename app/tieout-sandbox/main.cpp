// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/commandline.h"

#include "core/platform/standardstreams.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int g_signalPipe[2];

void onSignal(int)
{
    // Only write() is safe here; the event loop does the rest.
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_signalPipe[0], &byte, 1);
}

void quitOnSignals(QCoreApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_signalPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool write(FILE *stream, const QByteArray &text)
{
    return std::fputs(text.constData(), stream) >= 0 && std::fflush(stream) == 0;
}

/// 1 for an answer that nobody got.
int say(FILE *stream, const QString &text, int code)
{
    return write(stream, text.toLocal8Bit()) || code != 0 ? code : 1;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tieout::sandbox;
    tieout::openStandardStreams();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tieout-sandbox"_s);
    const CommandLine command = parseCommandLine(QCoreApplication::arguments());
    if (const auto *wrong = std::get_if<WrongUsage>(&command))
        return say(stderr, wrong->sentence + u" See --help.\n"_s, 2);
    if (const auto *show = std::get_if<ShowText>(&command))
        return say(stdout, show->text, 0);
    SandboxServer server;
    if (const std::optional<QString> problem = server.start(std::get<SandboxOptions>(command)))
        return say(stderr, *problem + QLatin1Char('\n'), 1);
    quitOnSignals(app);
    if (!write(stdout, server.endpointsJson() + '\n'))
        return say(stderr, u"The endpoints could not be written to standard output.\n"_s, 1);
    const int code = QCoreApplication::exec();
    if (const std::optional<QString> problem = server.sandbox().saveState())
        return say(stderr, *problem + QLatin1Char('\n'), 1);
    return code;
}
