// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/commandline.h"

#include "core/platform/standardstreams.h"
#include "core/platform/stoprequests.h"
#include "core/platform/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// 1 for an answer that nobody got.
int say(FILE *stream, const QString &text, int code)
{
    return tieout::writeText(stream, text.toStdString()) || code != 0 ? code : 1;
}

/// From any thread.
void quit()
{
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tieout::sandbox;
    tieout::openStandardStreams();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tieout-sandbox"_s);
    const CommandLine command = parseCommandLine(QCoreApplication::arguments());
    if (const auto *wrong = std::get_if<WrongUsage>(&command))
        return say(stderr, wrong->sentence + u" See --help.\n"_s, 2);
    if (const auto *show = std::get_if<ShowText>(&command))
        return say(stdout, show->text, 0);
    SandboxServer server;
    if (const std::optional<QString> problem = server.start(std::get<SandboxOptions>(command)))
        return say(stderr, *problem + QLatin1Char('\n'), 1);
    const tieout::StopRequests stops(tieout::StopPolicy::Each, quit);
    if (!tieout::writeText(stdout, server.endpointsJson().toStdString() + '\n'))
        return say(stderr, u"The endpoints could not be written to standard output.\n"_s, 1);
    const int code = QCoreApplication::exec();
    if (const std::optional<QString> problem = server.sandbox().saveState())
        return say(stderr, *problem + QLatin1Char('\n'), 1);
    return code;
}
