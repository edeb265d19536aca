// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/commandline.h"

#include <QTest>

using namespace tieout;
using namespace tieout::cli;

class CommandLineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsGiven();
    void takesOptionsInBothForms();
    void keepsTheOrderOfRepeatedOptions();
    void takesWordsAfterTwoDashesAsTheyAre();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void answersHelpBeforeAnythingElse();
    void helpNamesEveryCommandAndOption();
    void helpOffersNothingElse();
    void knowsTheFormOfTheAnswer();
};

void CommandLineTest::readsWhatIsGiven()
{
    const auto read = parseCommandLine({ QStringLiteral("--profile"), QStringLiteral("north"), QStringLiteral("sync"),
        QStringLiteral("--dry-run"), QStringLiteral("--json") });
    QVERIFY(read);
    QCOMPARE(read->command, QStringLiteral("sync"));
    QCOMPARE(read->profile, QStringLiteral("north"));
    QVERIFY(read->isJson);
    QVERIFY(read->has("dry-run"));
    QVERIFY(!read->has("scheduled"));

    const auto added = parseCommandLine({ QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("south"),
        QStringLiteral("--endpoints"), QStringLiteral("file.json") });
    QVERIFY(added);
    QCOMPARE(added->command, QStringLiteral("profile add"));
    QCOMPARE(added->arguments, QStringList { QStringLiteral("south") });
    QCOMPARE(added->value("endpoints"), QStringLiteral("file.json"));
    QCOMPARE(added->profile, QStringLiteral("default"));
}

void CommandLineTest::takesOptionsInBothForms()
{
    const auto read = parseCommandLine({ QStringLiteral("sync"), QStringLiteral("--allow-voids=7") });
    QVERIFY(read);
    QCOMPARE(read->value("allow-voids"), QStringLiteral("7"));
    // The value may look like anything but another option.
    const auto negative =
        parseCommandLine({ QStringLiteral("sync"), QStringLiteral("--allow-voids"), QStringLiteral("-1") });
    QVERIFY(negative);
    QCOMPARE(negative->value("allow-voids"), QStringLiteral("-1"));
}

void CommandLineTest::keepsTheOrderOfRepeatedOptions()
{
    const auto read = parseCommandLine({ QStringLiteral("sync"), QStringLiteral("--project"), QStringLiteral("3"),
        QStringLiteral("--project"), QStringLiteral("1"), QStringLiteral("--project=2") });
    QVERIFY(read);
    const QStringList expected { QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("2") };
    QCOMPARE(read->values("project"), expected);
}

void CommandLineTest::takesWordsAfterTwoDashesAsTheyAre()
{
    const auto read = parseCommandLine({ QStringLiteral("settings"), QStringLiteral("set"),
        QStringLiteral("procore.erp-tool"), QStringLiteral("--"), QStringLiteral("--json") });
    QVERIFY(read);
    QCOMPARE(read->arguments.value(1), QStringLiteral("--json"));
    QVERIFY(!read->isJson);
}

void CommandLineTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *line, const char *words) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(words);
    };
    add("", "No command");
    add("--json", "No command");
    add("frobnicate", "\"frobnicate\"");
    add("Sync", "\"Sync\"");
    add("profile", "needs one of: add, list, remove");
    add("profile rename a", "\"profile rename\"");
    add("settings", "get, set");
    add("profile add", "needs NAME");
    add("profile add a b", "\"b\"");
    add("profile list a", "\"a\"");
    add("connect", "needs SERVICE");
    add("connect quickbooks", "xero, procore");
    add("sync now", "\"now\"");
    add("sync --fast", "no option --fast");
    add("sync --company 5", "no option --company");
    add("--dry-run sync", "no option --dry-run before a command");
    add("sync -n", "\"-n\"");
    add("sync --dry-run --dry-run", "given twice");
    add("sync --dry-run=yes", "takes no value");
    add("sync --project", "needs a value");
    add("sync --project --json", "needs a value");
    add("sync --project=", "needs a value");
    add("--profile", "needs a value");
    add("--profile a --profile b status", "given twice");
    add("status --json --json", "given twice");
    add("--=x status", "no option");
    add("settings set key", "needs VALUE");
    add("history 1 2", "\"2\"");
    // What belongs to a later edition is not there at all.
    add("export --what payments", "\"export\"");
}

void CommandLineTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto read = parseCommandLine(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::Configuration);
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
    QVERIFY2(read.error().detail.endsWith(QLatin1Char('.')), qPrintable(read.error().detail));
}

void CommandLineTest::answersHelpBeforeAnythingElse()
{
    const auto general = parseCommandLine({ QStringLiteral("--help") });
    QVERIFY(general && general->wantsHelp);
    QCOMPARE(general->helpTopic, QString());
    const auto group = parseCommandLine({ QStringLiteral("profile"), QStringLiteral("--help") });
    QVERIFY(group && group->wantsHelp);
    QCOMPARE(group->helpTopic, QStringLiteral("profile"));
    const auto command = parseCommandLine({ QStringLiteral("connect"), QStringLiteral("-h") });
    QVERIFY(command && command->wantsHelp);
    QCOMPARE(command->helpTopic, QStringLiteral("connect"));
    const auto version = parseCommandLine({ QStringLiteral("--version") });
    QVERIFY(version && version->wantsVersion);
}

void CommandLineTest::helpNamesEveryCommandAndOption()
{
    const QString overview = helpText({});
    for (const CommandSpec &command : commands()) {
        QVERIFY2(overview.contains(command.name), qPrintable(command.name));
        const QString help = helpText(command.name);
        QVERIFY2(help.contains(command.summary), qPrintable(help));
        for (const OptionSpec &option : command.options)
            QVERIFY2(help.contains(QStringLiteral("--") + option.name), qPrintable(option.name));
    }
    for (const OptionSpec &option : globalOptions())
        QVERIFY(overview.contains(QStringLiteral("--") + option.name));
    QVERIFY(helpText(QStringLiteral("profile")).contains(QStringLiteral("profile remove")));
}

void CommandLineTest::helpOffersNothingElse()
{
    const QString overview = helpText({});
    QVERIFY(!overview.contains(QStringLiteral("export")));
}

void CommandLineTest::knowsTheFormOfTheAnswer()
{
    QVERIFY(asksForJson({ QStringLiteral("nonsense"), QStringLiteral("--json") }));
    QVERIFY(!asksForJson({ QStringLiteral("settings"), QStringLiteral("--"), QStringLiteral("--json") }));
    QVERIFY(!asksForJson({}));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
