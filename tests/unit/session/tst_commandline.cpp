// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/commandline.h"

#include <QTest>

using namespace tieout;
using namespace tieout::cli;
using namespace Qt::StringLiterals;

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
    const auto read = parseCommandLine({ u"--profile"_s, u"north"_s, u"sync"_s, u"--dry-run"_s, u"--json"_s });
    QVERIFY(read);
    QCOMPARE(read->command, u"sync"_s);
    QCOMPARE(read->profile, u"north"_s);
    QVERIFY(read->isJson);
    QVERIFY(read->has("dry-run"));
    QVERIFY(!read->has("scheduled"));

    const auto added = parseCommandLine({ u"profile"_s, u"add"_s, u"south"_s, u"--endpoints"_s, u"file.json"_s });
    QVERIFY(added);
    QCOMPARE(added->command, u"profile add"_s);
    QCOMPARE(added->arguments, QStringList { u"south"_s });
    QCOMPARE(added->value("endpoints"), u"file.json"_s);
    QCOMPARE(added->profile, u"default"_s);
}

void CommandLineTest::takesOptionsInBothForms()
{
    const auto read = parseCommandLine({ u"sync"_s, u"--allow-voids=7"_s });
    QVERIFY(read);
    QCOMPARE(read->value("allow-voids"), u"7"_s);
    // The value may look like anything except another option.
    const auto negative = parseCommandLine({ u"sync"_s, u"--allow-voids"_s, u"-1"_s });
    QVERIFY(negative);
    QCOMPARE(negative->value("allow-voids"), u"-1"_s);
}

void CommandLineTest::keepsTheOrderOfRepeatedOptions()
{
    const auto read = parseCommandLine({ u"sync"_s, u"--project"_s, u"3"_s, u"--project"_s, u"1"_s, u"--project=2"_s });
    QVERIFY(read);
    const QStringList expected { u"3"_s, u"1"_s, u"2"_s };
    QCOMPARE(read->values("project"), expected);
}

void CommandLineTest::takesWordsAfterTwoDashesAsTheyAre()
{
    const auto read = parseCommandLine({ u"settings"_s, u"set"_s, u"procore.erp-tool"_s, u"--"_s, u"--json"_s });
    QVERIFY(read);
    QCOMPARE(read->arguments.value(1), u"--json"_s);
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
    add("profile", "needs one of: add, list, rename, remove");
    add("profile rename a", "needs NEWNAME");
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
    add("import --what payments", "\"import\"");
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
    const auto general = parseCommandLine({ u"--help"_s });
    QVERIFY(general && general->wantsHelp);
    QCOMPARE(general->helpTopic, QString());
    const auto group = parseCommandLine({ u"profile"_s, u"--help"_s });
    QVERIFY(group && group->wantsHelp);
    QCOMPARE(group->helpTopic, u"profile"_s);
    const auto command = parseCommandLine({ u"connect"_s, u"-h"_s });
    QVERIFY(command && command->wantsHelp);
    QCOMPARE(command->helpTopic, u"connect"_s);
    const auto version = parseCommandLine({ u"--version"_s });
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
            QVERIFY2(help.contains(u"--"_s + option.name), qPrintable(option.name));
    }
    for (const OptionSpec &option : globalOptions())
        QVERIFY(overview.contains(u"--"_s + option.name));
    QVERIFY(helpText(u"profile"_s).contains(u"profile remove"_s));
}

void CommandLineTest::helpOffersNothingElse()
{
    const QString overview = helpText({});
    QVERIFY(!overview.contains(u"delete"_s)); // Tieout deletes nothing (rule 18)
}

void CommandLineTest::knowsTheFormOfTheAnswer()
{
    QVERIFY(asksForJson({ u"nonsense"_s, u"--json"_s }));
    QVERIFY(!asksForJson({ u"settings"_s, u"--"_s, u"--json"_s }));
    QVERIFY(!asksForJson({}));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
