// SPDX-License-Identifier: Apache-2.0
// The settings file, the settings by name, and the method of an account.
#include "core/settings/settingskeys.h"
#include "core/settings/settingsstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class SettingsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder;

    QString path() { return folder->filePath(u"settings.json"_s); }
    QByteArray bytes();
    void write(const QByteArray &content);
    static QString account() { return u"13918178-849a-4823-9a31-57b7eac713d7"_s; }
    static ProfileSettings full();

private Q_SLOTS:
    void init();
    void cleanup();
    void defaultsWithoutAFile();
    void everythingSurvives();
    void onlyTheOwnerReadsIt();
    void unknownKeysAreKept();
    void badFilesAreRefusedWithAPathAndLeftAlone_data();
    void badFilesAreRefusedWithAPathAndLeftAlone();
    void anUnwritableFolderIsAStorageError();
    void everyKeyCanBeReadAndWrittenBack();
    void badValuesSayWhatIsAllowed_data();
    void badValuesSayWhatIsAllowed();
    void projectsByName();
    void methodOfAnAccount();
};

QByteArray SettingsTest::bytes()
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsTest::write(const QByteArray &content)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ProfileSettings SettingsTest::full()
{
    ProfileSettings settings;
    settings.organisation = OrganisationId(guidFromText(u"{AAAAAAAA-849A-4823-9A31-57B7EAC713D7}"_s));
    settings.organisationName = u"Söhne \"& Co\""_s;
    settings.company = CompanyId(9'007'199'254'740'993);
    settings.companyName = u"Builder"_s;
    settings.allProjects = false;
    settings.projects = { ProjectId(9'007'199'254'740'995), ProjectId(2) };
    settings.schedule.frequency = Frequency::Every4Hours;
    settings.schedule.timeOfDay = QTime(23, 59);
    settings.schedule.workingDaysOnly = true;
    settings.schedule.timeZone = "America/Chicago";
    settings.schedule.catchUpAfterWaking = false;
    settings.setUpAt = instantFromMs(1'795'000'000'123);
    settings.methods.insert(account(), PaymentMethod::Electronic);
    settings.voidPolicy = VoidPolicy::AskMe;
    settings.otherSyncOffSince = instantFromMs(1'760'000'000'456);
    settings.allowOtherEditions = true;
    settings.erpToolName = u"Accounting"_s;
    return settings;
}

void SettingsTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
}

void SettingsTest::cleanup()
{
    folder.reset();
}

void SettingsTest::defaultsWithoutAFile()
{
    QCOMPARE(SettingsStore(path()).load().value(), ProfileSettings());
    QVERIFY(!QFile::exists(path()));
}

void SettingsTest::everythingSurvives()
{
    const SettingsStore store(path());
    QVERIFY(store.save(full()));
    QCOMPARE(store.load().value(), full());
    QVERIFY(store.save(ProfileSettings()));
    QCOMPARE(store.load().value(), ProfileSettings());
}

void SettingsTest::onlyTheOwnerReadsIt()
{
    QVERIFY(SettingsStore(path()).save(full()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFileInfo(path()).permissions() & others) == QFileDevice::Permissions());
    QCOMPARE(QDir(folder->path()).entryList(QDir::Files).size(), 1);
}

void SettingsTest::unknownKeysAreKept()
{
    write(QByteArray("{'version': 1, 'later': {'a': [1, 2.5, null]}, 'schedule': {'frequency': '2h', 'jitter': 5}}")
              .replace('\'', '"'));
    const SettingsStore store(path());
    ProfileSettings settings = store.load().value();
    QVERIFY(settings.schedule.frequency == Frequency::Every2Hours);
    settings.schedule.frequency = Frequency::Daily;
    QVERIFY(store.save(settings));
    const QJsonObject root = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(root[u"later"_s].toObject()[u"a"_s].toArray().size(), 3);
    QCOMPARE(root[u"schedule"_s].toObject()[u"jitter"_s].toInt(), 5);
    QCOMPARE(root[u"schedule"_s].toObject()[u"frequency"_s].toString(), u"daily"_s);
}

void SettingsTest::badFilesAreRefusedWithAPathAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *content, const char *word) {
        QTest::newRow(name) << QByteArray(content).replace('\'', '"') << QString::fromLatin1(word);
    };
    row("newer", "{'version': 2, 'schedule': 'words of tomorrow'}", "newer version");
    row("no version", "{}", "/version");
    row("version as text", "{'version': '1'}", "/version");
    row("an array", "[]", "object");
    row("HTML", "<html></html>", "");
    row("cut", "{'version': 1, 'sched", "");
    row("empty", "", "");
    row("wrong type", "{'version': 1, 'schedule': {'workingDaysOnly': 'yes'}}", "/schedule/workingDaysOnly");
    row("unknown frequency", "{'version': 1, 'schedule': {'frequency': '3h'}}", "/schedule/frequency");
    row("no time", "{'version': 1, 'schedule': {'time': '25:00'}}", "/schedule/time");
    row("no moment", "{'version': 1, 'schedule': {'setUpAt': 'soon'}}", "/schedule/setUpAt");
    row("no account", "{'version': 1, 'methods': {'cash': 'check'}}", "/methods/cash");
    row("no method", "{'version': 1, 'methods': {'13918178-849a-4823-9a31-57b7eac713d7': 'cash'}}",
        "/methods/13918178-849a-4823-9a31-57b7eac713d7");
    row("project", "{'version': 1, 'projects': {'all': false, 'ids': [1, 'x']}}", "/projects/ids/1");
    row("void", "{'version': 1, 'changes': {'void': 'delete'}}", "/changes/void");
    row("organisation", "{'version': 1, 'organisation': {'id': '42'}}", "/organisation/id");
    row("tool", "{'version': 1, 'rights': {'erpToolName': '  '}}", "/rights/erpToolName");
}

void SettingsTest::badFilesAreRefusedWithAPathAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    write(content);
    const SettingsStore store(path());
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().kind == ErrorKind::Configuration);
    QVERIFY2(loaded.error().detail.contains(path()), qPrintable(loaded.error().detail));
    QVERIFY2(loaded.error().detail.contains(word), qPrintable(loaded.error().detail));
    QVERIFY(!store.save(full()));
    QCOMPARE(bytes(), content);
}

void SettingsTest::anUnwritableFolderIsAStorageError()
{
    const SettingsStore store(folder->filePath(u"nowhere/settings.json"_s));
    const auto done = store.save(full());
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Storage);
}

void SettingsTest::everyKeyCanBeReadAndWrittenBack()
{
    const ProfileSettings settings = full();
    const QList<SettingKey> keys = settingKeys();
    for (const SettingKey &key : keys) {
        const QString name = key.name.startsWith(QLatin1String("methods.")) ? u"methods."_s + account() : key.name;
        const auto value = settingValue(settings, name);
        QVERIFY2(value, qPrintable(name));
        QCOMPARE(withSetting(settings, name, *value).value(), settings);
        QVERIFY2(withSetting(ProfileSettings(), name, *value).value() != ProfileSettings(), qPrintable(name));
        QVERIFY(!key.help.isEmpty() && !key.values.isEmpty());
    }
}

void SettingsTest::badValuesSayWhatIsAllowed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(value);
    };
    row("schedule.frequency", "3h");
    row("schedule.time", "24:00");
    row("schedule.working-days-only", "perhaps");
    row("schedule.time-zone", "Mars/Olympus");
    row("schedule.catch-up", "");
    row("changes.void", "delete");
    row("changes.other-sync-off", "yesterday");
    row("projects", "1,,2");
    row("edition.allow-others", "1");
    row("rights.erp-tool-name", " ");
    row("methods.13918178-849a-4823-9a31-57b7eac713d7", "cash");
    row("methods.cash", "check");
    row("schedule", "daily");
    row("", "");
}

void SettingsTest::badValuesSayWhatIsAllowed()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto changed = withSetting(ProfileSettings(), key, value);
    QVERIFY(!changed);
    QVERIFY(changed.error().kind == ErrorKind::Configuration);
    QVERIFY(!changed.error().detail.isEmpty());
}

void SettingsTest::projectsByName()
{
    const ProfileSettings two = withSetting(ProfileSettings(), u"projects"_s, u"3, 4,3"_s).value();
    const QList<ProjectId> expected { ProjectId(3), ProjectId(4) };
    QCOMPARE(two.projects, expected);
    QVERIFY(!two.allProjects);
    QCOMPARE(withSetting(two, u"projects"_s, u"all"_s).value(), ProfileSettings());
}

void SettingsTest::methodOfAnAccount()
{
    Account value;
    value.id = AccountId(guidFromText(account()));
    const QMap<QString, PaymentMethod> none;
    value.kind = AccountKind::Bank;
    QVERIFY(methodFor(value, none) == PaymentMethod::Check);
    value.kind = AccountKind::CreditCard;
    QVERIFY(methodFor(value, none) == PaymentMethod::CreditCard);
    value.kind = AccountKind::PayPal;
    QVERIFY(!methodFor(value, none));
    value.kind = AccountKind::Other;
    QVERIFY(!methodFor(value, none));
    QVERIFY(methodFor(value, full().methods) == PaymentMethod::Electronic);
    value.kind = AccountKind::Bank;
    QVERIFY(methodFor(value, full().methods) == PaymentMethod::Electronic);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
