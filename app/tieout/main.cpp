// SPDX-License-Identifier: Apache-2.0
#include "app/session/demo.h"
#include "app/session/filesizesignal.h"
#include "app/session/translation.h"
#include "app/tieout/enginefacade.h"
#include "core/base/logging.h"
#include "core/base/standardstreams.h"
#include "core/base/tr.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

namespace {

using namespace tieout;
using namespace Qt::StringLiterals;

/// What the window needs, in order of creation.
struct Stage {
    DemoCompany demo; ///< empty without --demo
    std::unique_ptr<EngineFacade> facade;
};

Result<Stage> build(bool isDemo, const QString &profile)
{
    Stage stage;
    SessionOptions options;
    options.profile = profile;
    if (isDemo) {
        auto demo = DemoCompany::open();
        if (!demo)
            return failed(demo.error());
        stage.demo = std::move(*demo);
        options = DemoCompany::sessionOptions();
    }
    stage.facade = std::make_unique<EngineFacade>(std::move(options), stage.demo.sandbox.get());
    return stage;
}

} // namespace

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
    installTranslation();

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
    auto stage = build(parser.isSet(demo), parser.value(profile));
    if (!stage) {
        std::fprintf(
            stderr, "%s\n%s\n", qPrintable(sentenceFor(stage.error())), qPrintable(nextStepFor(stage.error())));
        return 1;
    }
    MainWindow window(*stage->facade);
    window.show();
    return QApplication::exec();
}
