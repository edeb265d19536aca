// SPDX-License-Identifier: Apache-2.0
// What the signed-in person may do, decided by one table (rule 8). docs/rights.md is printed from it.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace tieout {

/// A person's level on one Procore tool.
enum class AccessLevel {
    Unknown, ///< could not be read: no run, with the reason
    None,
    ReadOnly,
    Standard,
    Admin
};
/// Procore prints "Read Only" and "Read-only": compared without case, spaces, hyphens and underscores.
[[nodiscard]] AccessLevel accessLevelFromName(const QString &name);
[[nodiscard]] QString toString(AccessLevel level);

/// What was read about the signed-in person.
struct Rights {
    AccessLevel erpIntegrations = AccessLevel::Unknown; ///< company tool
    std::optional<bool> accountingApprover; ///< erp_integrated_accountant; nothing when it could not be read
    QString personName;

    bool operator==(const Rights &) const = default;
};

/// Actions that need a right. All others need none, such as signing in and out and removing a profile from this
/// computer.
enum class Privilege {
    SyncOnDemand, ///< Admin on ERP Integrations, or accounting approver
    SyncScheduled, ///< the same rights, read again at the start of the run
    ChangeSettings, ///< Admin on ERP Integrations
    ChangeLinks, ///< the same: a link overrides what Procore says about an invoice, for everybody and permanently
    ReadLines, ///< Read Only on the project's Commitments tool
    EditLines, ///< number and attachments of a synced line (rule 12): the rights of a run
    DecidePayments ///< what the next run does with a payment that needs a person: the rights of a run
};

/// The places from which an action can be requested. The answer never depends on the place; a door that is not listed
/// does not offer the action.
enum class Door { Window, CommandLine, Scheduler, Engine };

/// What the table says for one level and one approver flag.
enum class Ruling : char {
    Allowed = 'A',
    Refused = 'R',
    Unreadable = '?' ///< refused, because the deciding right could not be read
};

/// One privilege of the table.
struct RightsRow {
    Privilege privilege;
    const char *name; ///< for the documents: "Sync payments on demand"
    const char *tool; ///< the tool whose level decides: "ERP Integrations"
    /// By AccessLevel; each text has a Ruling for an accounting approver, for other people, and for an unread flag.
    const char *rulings[5];
    /// By Door: the function that checks there; empty if the action is not offered.
    const char *askedAt[4];
};
[[nodiscard]] std::span<const RightsRow> rightsTable();
[[nodiscard]] Ruling rulingFor(Privilege privilege, AccessLevel level, std::optional<bool> accountingApprover);

struct Permission {
    bool allowed = false;
    QString reason; ///< why not, one sentence; empty when allowed
    bool isUnreadable = false; ///< refused, because what decides could not be read

    bool operator==(const Permission &) const = default;
};

/// The one decision for the window, the command line, the scheduler and the engine. For ReadLines, where another tool
/// decides, use mayReadLines().
[[nodiscard]] Permission permissionFor(Privilege privilege, const Rights &rights);
/// Seeing payment lines needs Read Only or more on the project's Commitments tool.
[[nodiscard]] Permission mayReadLines(AccessLevel commitments);

} // namespace tieout
