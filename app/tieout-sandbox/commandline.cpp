// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/commandline.h"

#include "app/tieout-sandbox/tls/authority.h"
#include "core/about/buildorigin.h"

#include <QCommandLineParser>

#include <limits>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct NumberOption {
    const char *name;
    const char *about;
    qint64 fallback;
    qint64 most;
};

QList<NumberOption> numberOptions(const BuilderOptions &defaults)
{
    constexpr qint64 kMany = 10'000'000;
    constexpr qint64 kPorts = 65535;
    return { { "seed", "same seed and sizes, same data", defaults.seed, std::numeric_limits<quint32>::max() },
        { "projects", "number of projects", defaults.projects, kMany },
        { "commitments", "number of commitments", defaults.commitments, kMany },
        { "invoices", "number of synced subcontractor invoices", defaults.invoices, kMany },
        { "payments", "number of planned payments", defaults.payments, kMany },
        { "preexisting", "number of payments made before anybody looked", defaults.preexisting, kMany },
        { "xero-port", "port of Xero, 0: any free one", 0, kPorts },
        { "procore-port", "port of Procore, 0: any free one", 0, kPorts },
        { "procore-login-port", "port of Procore's sign-in, 0: any free one", 0, kPorts },
        { "control-port", "port of the control address, 0: any free one", 0, kPorts } };
}

struct TextOption {
    const char *name;
    const char *value;
    const char *about;
    const char *fallback;
};

constexpr TextOption kTextOptions[] = {
    { "country", "CODE", "country of the organisation", "US" },
    { "limits", "real|off", "the vendors' rate limits, or none", "real" },
    { "state", "FILE", "load the state from FILE at the start, save it there at the end", "" },
    { "knob", "NAME=VALUE", "set a switch (docs/sandbox.md, Knobs); may be repeated", "" },
    { "redirect-uri", "URI", "register one more redirect address; may be repeated", "" },
};

std::optional<QString> readNumbers(
    const QCommandLineParser &parser, const BuilderOptions &defaults, QMap<QString, qint64> &into)
{
    for (const NumberOption &option : numberOptions(defaults)) {
        const QString name = QString::fromLatin1(option.name);
        into.insert(name, option.fallback);
        if (!parser.isSet(name))
            continue;
        bool ok = false;
        const qint64 number = parser.value(name).toLongLong(&ok);
        if (!ok || number < 0 || number > option.most)
            return u"--%1 needs a whole number from 0 to %2."_s.arg(name).arg(option.most);
        into.insert(name, number);
    }
    return std::nullopt;
}

SandboxOptions fromNumbers(const QMap<QString, qint64> &numbers)
{
    const auto number = [&](const char *name) { return numbers.value(QString::fromLatin1(name)); };
    SandboxOptions options;
    options.builder.seed = static_cast<quint32>(number("seed"));
    options.builder.projects = static_cast<int>(number("projects"));
    options.builder.commitments = static_cast<int>(number("commitments"));
    options.builder.invoices = static_cast<int>(number("invoices"));
    options.builder.payments = static_cast<int>(number("payments"));
    options.builder.preexisting = static_cast<int>(number("preexisting"));
    options.xeroPort = static_cast<quint16>(number("xero-port"));
    options.procorePort = static_cast<quint16>(number("procore-port"));
    options.procoreLoginPort = static_cast<quint16>(number("procore-login-port"));
    options.controlPort = static_cast<quint16>(number("control-port"));
    return options;
}

} // namespace

QString programDescription()
{
    return u"Both services on loopback, for trying Tieout without accounts and for tests. Prints one JSON "
           "line with all addresses and serves until it is ended."_s;
}

QList<QCommandLineOption> programOptions()
{
    QList<QCommandLineOption> options {
        { { u"h"_s, u"help"_s }, u"Show this text."_s },
        { u"version"_s, u"Show the version, the commit and the libraries."_s },
        { u"demo"_s, u"The demo company instead of a built one."_s },
        { u"tls"_s, u"Both services speak https; the line names the CA file that clients trust."_s },
    };
    for (const NumberOption &option : numberOptions(BuilderOptions())) {
        const QString about = u"%1 (default: %2)."_s.arg(QString::fromLatin1(option.about)).arg(option.fallback);
        options.append({ QString::fromLatin1(option.name), about, u"N"_s });
    }
    for (const TextOption &option : kTextOptions) {
        const QString fallback = QString::fromLatin1(option.fallback);
        const QString about =
            u"%1 (default: %2)."_s.arg(QString::fromLatin1(option.about), fallback.isEmpty() ? u"none"_s : fallback);
        options.append({ QString::fromLatin1(option.name), about, QString::fromLatin1(option.value) });
    }
    return options;
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    const BuilderOptions defaults;
    QCommandLineParser parser;
    parser.setApplicationDescription(programDescription());
    parser.addOptions(programOptions());
    if (!parser.parse(arguments))
        return WrongUsage { parser.errorText() };
    if (parser.isSet(u"help"_s))
        return ShowText { parser.helpText() };
    if (parser.isSet(u"version"_s))
        return ShowText { versionText(
            u"tieout-sandbox"_s, { { u"Qt"_s, QLatin1String(qVersion()) }, { u"OpenSSL"_s, openSslVersion() } }) };
    if (!parser.positionalArguments().isEmpty())
        return WrongUsage { u"\"%1\" is not an option."_s.arg(parser.positionalArguments().first()) };
    QMap<QString, qint64> numbers;
    if (const std::optional<QString> problem = readNumbers(parser, defaults, numbers))
        return WrongUsage { *problem };
    SandboxOptions options = fromNumbers(numbers);
    const QString limits = parser.isSet(u"limits"_s) ? parser.value(u"limits"_s) : u"real"_s;
    if (limits != QLatin1String("real") && limits != QLatin1String("off"))
        return WrongUsage { u"--limits is real or off."_s };
    options.realLimits = limits == QLatin1String("real");
    if (parser.isSet(u"country"_s))
        options.builder.country = parser.value(u"country"_s).toUpper();
    if (options.builder.country.size() != 2)
        return WrongUsage { u"--country needs a code of two letters, such as US."_s };
    for (const QString &knob : parser.values(u"knob"_s)) {
        if (const std::optional<QString> problem = readKnob(knob, options.knobs))
            return WrongUsage { *problem };
    }
    options.demo = parser.isSet(u"demo"_s);
    options.tls = parser.isSet(u"tls"_s);
    options.stateFile = parser.value(u"state"_s);
    options.moreRedirectUris = parser.values(u"redirect-uri"_s);
    return options;
}

} // namespace tieout::sandbox
