// SPDX-License-Identifier: Apache-2.0
#include "app/session/languagechoice.h"
#include "app/session/profiles.h"
#include "app/session/translation.h"
#include "app/tieoutctl/application.h"
#include "app/tieoutctl/interrupt.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/nextstep.h"
#include "app/tieoutctl/run.h"
#include "core/platform/filesizesignal.h"

#include "core/about/libraryversions.h"
#include "core/base/logging.h"
#include "core/platform/standardstreams.h"

using namespace Qt::StringLiterals;

namespace {

void answerAboutItself(tieout::cli::Console *console, const tieout::cli::Invocation &invocation)
{
    if (invocation.wantsHelp) {
        const QString text = tieout::cli::helpText(invocation.helpTopic);
        console->answer(tieout::cli::textsJson({ { u"help"_s, text } }), text);
    } else {
        const auto libraries = tieout::libraryVersions();
        console->answer(tieout::cli::versionJson(libraries), tieout::versionText(u"tieoutctl"_s, libraries));
    }
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tieout;
    using namespace tieout::cli;
    openStandardStreams();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tieout"_s);
    QCoreApplication::setApplicationVersion(programVersion());
    installRedactingLog();
    ignoreFileSizeSignal();
    QLocale::setDefault(installLanguage(readLanguageChoice(languageChoicePath())));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    Console console(asksForJson(arguments));
    const auto invocation = parseCommandLine(arguments);
    if (!invocation)
        return static_cast<int>(console.refuse(invocation.error().detail));
    if (invocation->wantsHelp || invocation->wantsVersion) {
        answerAboutItself(&console, *invocation);
        return static_cast<int>(console.isWhole() ? ExitCode::Done : ExitCode::Problems);
    }
    if (invocation->profile != defaultProfileName())
        nameProfileInCommands(invocation->profile);
    const Interrupt interrupt;
    Call call;
    call.invocation = *invocation;
    call.console = &console;
    call.stop = interrupt.token();
    const ExitCode code = QCoro::waitFor(runCommand(call));
    return static_cast<int>(code == ExitCode::Done && !console.isWhole() ? ExitCode::Problems : code);
}
