// SPDX-License-Identifier: Apache-2.0
// What the signed-in person may do, decided in one place (rule 8).
#pragma once

#include <QString>

#include <optional>

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

enum class Action {
    SyncOnDemand, ///< Admin on ERP Integrations, or accounting approver
    SyncScheduled, ///< the same rights, read again at the start of the run
    ChangeSettings ///< Admin on ERP Integrations
};

struct Permission {
    bool allowed = false;
    QString reason; ///< why not, one sentence; empty when allowed

    bool operator==(const Permission &) const = default;
};

/// The one decision that the window, the command line and the scheduler ask.
[[nodiscard]] Permission permissionFor(Action action, const Rights &rights);
/// Seeing payment lines needs Read Only or more on the project's Commitments tool.
[[nodiscard]] Permission mayReadLines(AccessLevel commitments);

} // namespace tieout
