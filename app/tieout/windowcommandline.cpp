// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/windowcommandline.h"

#include "app/session/profiles.h"
#include "core/about/libraryversions.h"
#include "core/base/tr.h"
#include "core/settings/profilehome.h"

#include <QCommandLineParser>

namespace tieout {

using namespace Qt::StringLiterals;

QString windowDescription()
{
    return Tr::tr("Brings Xero bill payments, each exactly once, into Procore's Payments Issued.");
}

QList<QCommandLineOption> windowOptions()
{
    return {
        { u"demo"_s, Tr::tr("Open the demo company; needs no account and no keychain.") },
        { u"profile"_s, Tr::tr("Open this profile."), u"NAME"_s, defaultProfileName() },
        { { u"h"_s, u"help"_s }, Tr::tr("Show this text.") },
        { { u"v"_s, u"version"_s }, Tr::tr("Show the version, the commit and the libraries.") },
    };
}

WindowCommandLine parseWindowCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(windowDescription());
    parser.addOptions(windowOptions());
    WindowCommandLine line;
    if (!parser.parse(arguments)) {
        line.problem = parser.errorText() + QLatin1Char('\n');
        return line;
    }
    if (parser.isSet(u"help"_s)) {
        line.answer = parser.helpText();
    } else if (parser.isSet(u"version"_s)) {
        line.answer = versionText(u"tieout"_s, libraryVersions());
    } else if (!parser.positionalArguments().isEmpty()) {
        line.problem = Tr::tr("tieout takes no arguments besides its options; see tieout --help.\n");
    } else if (!parser.isSet(u"demo"_s)) {
        line.profile = parser.value(u"profile"_s);
        if (const Done valid = ProfileHome::checkName(line.profile); !valid)
            line.problem = valid.error().detail + QLatin1Char('\n');
    }
    return line;
}

} // namespace tieout
