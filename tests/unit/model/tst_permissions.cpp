// SPDX-License-Identifier: Apache-2.0
// Rule 8: who may do what.
#include "core/model/permissions.h"

#include <QTest>

using namespace tieout;

namespace {

Rights rights(AccessLevel erp, std::optional<bool> approver)
{
    Rights result;
    result.erpIntegrations = erp;
    result.accountingApprover = approver;
    return result;
}

} // namespace

class PermissionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyAdminsAndApproversSync();
    void onlyAdminsChangeSettings();
    void whatCannotBeReadIsNoRight();
    void aRefusalAlwaysSaysWhy();
    void readingLinesNeedsReadOnly();
    void levelsAreReadInEverySpelling();
};

void PermissionsTest::onlyAdminsAndApproversSync()
{
    for (const Action action : { Action::SyncOnDemand, Action::SyncScheduled }) {
        for (const AccessLevel level : { AccessLevel::None, AccessLevel::ReadOnly, AccessLevel::Standard }) {
            QVERIFY(!permissionFor(action, rights(level, false)).allowed);
            QVERIFY(permissionFor(action, rights(level, true)).allowed);
        }
        QVERIFY(permissionFor(action, rights(AccessLevel::Admin, false)).allowed);
        QVERIFY(permissionFor(action, rights(AccessLevel::Admin, std::nullopt)).allowed);
        QVERIFY(permissionFor(action, rights(AccessLevel::Unknown, true)).allowed);
    }
}

void PermissionsTest::onlyAdminsChangeSettings()
{
    for (const AccessLevel level :
        { AccessLevel::Unknown, AccessLevel::None, AccessLevel::ReadOnly, AccessLevel::Standard }) {
        for (const std::optional<bool> approver : { std::optional(true), std::optional(false), std::optional<bool>() })
            QVERIFY(!permissionFor(Action::ChangeSettings, rights(level, approver)).allowed);
    }
    QVERIFY(permissionFor(Action::ChangeSettings, rights(AccessLevel::Admin, false)).allowed);
}

void PermissionsTest::whatCannotBeReadIsNoRight()
{
    const Permission unknown = permissionFor(Action::SyncOnDemand, rights(AccessLevel::Unknown, false));
    QVERIFY(!unknown.allowed);
    QVERIFY(unknown.reason.contains(QStringLiteral("did not say")));
    const Permission half = permissionFor(Action::SyncScheduled, rights(AccessLevel::Standard, std::nullopt));
    QVERIFY(!half.allowed);
    QVERIFY(half.reason.contains(QStringLiteral("did not say")));
    QVERIFY(!permissionFor(Action::SyncOnDemand, Rights()).allowed);
}

void PermissionsTest::aRefusalAlwaysSaysWhy()
{
    for (const Action action : { Action::SyncOnDemand, Action::SyncScheduled, Action::ChangeSettings }) {
        for (const AccessLevel level : { AccessLevel::Unknown, AccessLevel::None, AccessLevel::ReadOnly,
                 AccessLevel::Standard, AccessLevel::Admin }) {
            const Permission permission = permissionFor(action, rights(level, false));
            QCOMPARE(permission.reason.isEmpty(), permission.allowed);
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
    QVERIFY(accessLevelFromName(QStringLiteral("Admin")) == AccessLevel::Admin);
    QVERIFY(accessLevelFromName(QStringLiteral("standard")) == AccessLevel::Standard);
    QVERIFY(accessLevelFromName(QStringLiteral("none")) == AccessLevel::None);
    QVERIFY(accessLevelFromName(QStringLiteral("Administrator of everything")) == AccessLevel::Unknown);
    QVERIFY(accessLevelFromName(QString()) == AccessLevel::Unknown);
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
