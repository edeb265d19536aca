// SPDX-License-Identifier: Apache-2.0
#include "app/session/languagechoice.h"
#include "app/session/translation.h"
#include "app/tieout/profilestage.h"
#include "app/tieout/windowcommandline.h"
#include "core/about/buildorigin.h"
#include "core/base/logging.h"
#include "core/platform/filesizesignal.h"
#include "core/platform/standardstreams.h"
#include "core/platform/terminal.h"
#include "ui/style/indicatorstyle.h"

#include <QApplication>

#include <cstdio>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"tieout"_s);
    QCoreApplication::setApplicationVersion(programVersion());
    QLocale::setDefault(installLanguage(readLanguageChoice(languageChoicePath())));
}

/// Help and version need no screen; Qt's own options, which only QApplication knows, make no difference to them.
QString answerWithoutScreen(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    nameProgram();
    return parseWindowCommandLine(QCoreApplication::arguments()).answer;
}

int print(FILE *stream, const QString &text, int code)
{
    if (writeText(stream, text.toStdString()))
        return code;
    std::perror("tieout");
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    if (argc > 1) { // otherwise nobody asks for anything, and the languages are read once
        if (const QString answer = answerWithoutScreen(argc, argv); !answer.isEmpty())
            return print(stdout, answer, 0);
    }
    QApplication app(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Tieout"_s);
    // A Flatpak's desktop entry is named by the app's id; its portals know no other name.
    QApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"tieout"_s));
    IndicatorStyle::install();
    installRedactingLog();
    ignoreFileSizeSignal();

    const WindowCommandLine line = parseWindowCommandLine(QCoreApplication::arguments());
    if (!line.answer.isEmpty())
        return print(stdout, line.answer, 0);
    if (!line.problem.isEmpty())
        return print(stderr, line.problem, 2);
    if (!line.profile.isEmpty() && ProfileStage::isShownElsewhere(line.profile))
        return 0;
    ProfileStage stage;
    if (const Done shown = stage.show(line.profile); !shown) {
        tell((sentenceFor(shown.error()) + QLatin1Char('\n') + nextStepFor(shown.error())).toStdString() + '\n');
        return 1;
    }
    return QApplication::exec();
}
