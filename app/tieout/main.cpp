// SPDX-License-Identifier: Apache-2.0
#include "app/session/filesizesignal.h"
#include "app/session/languagechoice.h"
#include "app/session/translation.h"
#include "app/tieout/profilestage.h"
#include "core/base/logging.h"
#include "core/base/standardstreams.h"
#include "core/base/tr.h"
#include "core/settings/profilehome.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

using namespace tieout;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    openStandardStreams();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tieout"_s);
    QApplication::setApplicationDisplayName(u"Tieout"_s);
    QApplication::setApplicationVersion(QStringLiteral(TIEOUT_VERSION));
    QApplication::setDesktopFileName(u"tieout"_s);
    installRedactingLog();
    ignoreFileSizeSignal();
    QLocale::setDefault(installLanguage(readLanguageChoice(languageChoicePath())));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Brings Xero bill payments, each exactly once, into Procore's Payments Issued."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, Tr::tr("Open the demo company; needs no account and no keychain."));
    const QCommandLineOption profile(u"profile"_s, Tr::tr("Open this profile."), u"NAME"_s, defaultProfileName());
    parser.addOptions({ demo, profile });
    parser.process(app);
    if (!parser.positionalArguments().isEmpty()) {
        std::fputs(qPrintable(Tr::tr("tieout takes no arguments besides its options; see tieout --help.\n")), stderr);
        return 2;
    }
    const QString name = parser.isSet(demo) ? QString() : parser.value(profile);
    if (const Done valid = ProfileHome::checkName(name); !parser.isSet(demo) && !valid) {
        std::fprintf(stderr, "%s\n", qPrintable(valid.error().detail));
        return 2;
    }
    if (!name.isEmpty() && ProfileStage::isShownElsewhere(name))
        return 0;
    ProfileStage stage;
    if (const Done shown = stage.show(name); !shown) {
        std::fprintf(
            stderr, "%s\n%s\n", qPrintable(sentenceFor(shown.error())), qPrintable(nextStepFor(shown.error())));
        return 1;
    }
    return QApplication::exec();
}
