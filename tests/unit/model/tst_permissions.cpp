// SPDX-License-Identifier: Apache-2.0
// Rule 8: the rights for each action, for every cell of the table; and the table as printed into the documents.
#include "core/model/permissions.h"
#include "tests/support/rightsdocument.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

constexpr Privilege kPrivileges[] { Privilege::SyncOnDemand, Privilege::SyncScheduled, Privilege::ChangeSettings,
    Privilege::ChangeLinks, Privilege::ReadLines, Privilege::DecidePayments, Privilege::EditLines };
constexpr AccessLevel kLevels[] { AccessLevel::Unknown, AccessLevel::None, AccessLevel::ReadOnly, AccessLevel::Standard,
    AccessLevel::Admin };
const std::optional<bool> kApprover[] { true, false, std::nullopt };

Rights rights(AccessLevel erp, std::optional<bool> approver)
{
    Rights result;
    result.erpIntegrations = erp;
    result.accountingApprover = approver;
    return result;
}

/// Rule 8 in other words than the table's: rights known to suffice allow the action; otherwise the unreadable one is
/// named.
Ruling ruleEight(Privilege privilege, AccessLevel level, std::optional<bool> approver)
{
    const bool isSync = privilege == Privilege::SyncOnDemand || privilege == Privilege::SyncScheduled
        || privilege == Privilege::DecidePayments || privilege == Privilege::EditLines;
    const AccessLevel needed = privilege == Privilege::ReadLines ? AccessLevel::ReadOnly : AccessLevel::Admin;
    if (level >= needed || (isSync && approver.value_or(false)))
        return Ruling::Allowed;
    return level == AccessLevel::Unknown || (isSync && !approver) ? Ruling::Unreadable : Ruling::Refused;
}

} // namespace

class PermissionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCellOfTheTable();
    void everyPrivilegeHasOneRowAndADoor();
    void onlyAdminsAndApproversSync();
    void onlyAdminsChangeSettingsAndLinks();
    void whatCannotBeReadIsNoRight();
    void aRefusalAlwaysSaysWhy();
    void readingLinesNeedsReadOnly();
    void levelsAreReadInEverySpelling();
    void theDocumentIsWhatTheTablePrints();
    void theFunctionsThatAskAreThere();
};

void PermissionsTest::everyCellOfTheTable()
{
    for (const Privilege privilege : kPrivileges) {
        for (const AccessLevel level : kLevels) {
            for (const std::optional<bool> &approver : kApprover)
                QVERIFY(rulingFor(privilege, level, approver) == ruleEight(privilege, level, approver));
        }
    }
}

void PermissionsTest::everyPrivilegeHasOneRowAndADoor()
{
    QCOMPARE(rightsTable().size(), std::size(kPrivileges));
    QSet<int> seen;
    for (const RightsRow &row : rightsTable()) {
        seen.insert(static_cast<int>(row.privilege));
        for (const char *rulings : row.rulings)
            QCOMPARE(qstrlen(rulings), size_t(3));
        const bool isOffered =
            std::any_of(std::begin(row.askedAt), std::end(row.askedAt), [](const char *place) { return *place != 0; });
        QVERIFY2(isOffered, row.name);
    }
    QCOMPARE(seen.size(), qsizetype(std::size(kPrivileges)));
}

void PermissionsTest::onlyAdminsAndApproversSync()
{
    for (const Privilege privilege : { Privilege::SyncOnDemand, Privilege::SyncScheduled, Privilege::DecidePayments }) {
        for (const AccessLevel level : { AccessLevel::None, AccessLevel::ReadOnly, AccessLevel::Standard }) {
            QVERIFY(!permissionFor(privilege, rights(level, false)).allowed);
            QVERIFY(permissionFor(privilege, rights(level, true)).allowed);
        }
        QVERIFY(permissionFor(privilege, rights(AccessLevel::Admin, false)).allowed);
        QVERIFY(permissionFor(privilege, rights(AccessLevel::Admin, std::nullopt)).allowed);
        QVERIFY(permissionFor(privilege, rights(AccessLevel::Unknown, true)).allowed);
    }
}

void PermissionsTest::onlyAdminsChangeSettingsAndLinks()
{
    for (const Privilege privilege : { Privilege::ChangeSettings, Privilege::ChangeLinks }) {
        for (const AccessLevel level : kLevels) {
            for (const std::optional<bool> &approver : kApprover)
                QCOMPARE(permissionFor(privilege, rights(level, approver)).allowed, level == AccessLevel::Admin);
        }
    }
}

void PermissionsTest::whatCannotBeReadIsNoRight()
{
    const Permission unknown = permissionFor(Privilege::SyncOnDemand, rights(AccessLevel::Unknown, false));
    QVERIFY(!unknown.allowed);
    QVERIFY(unknown.reason.contains(u"did not say"_s));
    const Permission half = permissionFor(Privilege::SyncScheduled, rights(AccessLevel::Standard, std::nullopt));
    QVERIFY(!half.allowed);
    QVERIFY(half.reason.contains(u"did not say"_s));
    QVERIFY(!permissionFor(Privilege::SyncOnDemand, Rights()).allowed);
    QVERIFY(!permissionFor(Privilege::ChangeLinks, Rights()).allowed);
}

void PermissionsTest::aRefusalAlwaysSaysWhy()
{
    for (const Privilege privilege : kPrivileges) {
        for (const AccessLevel level : kLevels) {
            for (const std::optional<bool> &approver : kApprover) {
                const Permission permission = permissionFor(privilege, rights(level, approver));
                QCOMPARE(permission.reason.isEmpty(), permission.allowed);
            }
        }
    }
}

void PermissionsTest::readingLinesNeedsReadOnly()
{
    QVERIFY(!mayReadLines(AccessLevel::Unknown).allowed);
    QVERIFY(!mayReadLines(AccessLevel::None).allowed);
    QVERIFY(!mayReadLines(AccessLevel::None).reason.isEmpty());
    for (const AccessLevel level : { AccessLevel::ReadOnly, AccessLevel::Standard, AccessLevel::Admin })
        QVERIFY(mayReadLines(level).allowed);
}

void PermissionsTest::levelsAreReadInEverySpelling()
{
    for (const char *text : { "Read Only", "Read-only", "read_only", "READONLY" })
        QVERIFY(accessLevelFromName(QLatin1String(text)) == AccessLevel::ReadOnly);
    QVERIFY(accessLevelFromName(u"Admin"_s) == AccessLevel::Admin);
    QVERIFY(accessLevelFromName(u"standard"_s) == AccessLevel::Standard);
    QVERIFY(accessLevelFromName(u"none"_s) == AccessLevel::None);
    QVERIFY(accessLevelFromName(u"Administrator of everything"_s) == AccessLevel::Unknown);
    QVERIFY(accessLevelFromName(QString()) == AccessLevel::Unknown);
}

void PermissionsTest::theDocumentIsWhatTheTablePrints()
{
    QFile file(qEnvironmentVariable("TIEOUT_SOURCE") + u"/docs/rights.md"_s);
    const QString printed = test::rightsDocument();
    if (qEnvironmentVariableIsSet("TIEOUT_PRINT_RIGHTS")) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(printed.toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == printed,
        "docs/rights.md is not what the table says: run this test with TIEOUT_PRINT_RIGHTS=1 and look at the change");
}

/// A place named in the document exists and mentions its privilege, or asks by another name for it.
void PermissionsTest::theFunctionsThatAskAreThere()
{
    const QStringList sources { u"app/session/sessionstatus.cpp"_s, u"app/session/sessionsetup.cpp"_s,
        u"app/session/sessionlinks.cpp"_s, u"core/sync/run/runsession.cpp"_s, u"core/sync/decisions.cpp"_s,
        u"core/sync/syncengine.cpp"_s, u"core/sync/showlines.cpp"_s, u"core/sync/discover/casegatherer.cpp"_s };
    QString text;
    for (const QString &source : sources) {
        QFile file(qEnvironmentVariable("TIEOUT_SOURCE") + QLatin1Char('/') + source);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(source));
        text += QString::fromUtf8(file.readAll());
    }
    for (const RightsRow &row : rightsTable()) {
        for (const char *place : row.askedAt)
            QVERIFY2(*place == 0 || text.contains(QLatin1String(place) + QLatin1Char('(')), place);
    }
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
