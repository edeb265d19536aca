// SPDX-License-Identifier: Apache-2.0
// Which notices of the desktop a person wants, on this computer.
#pragma once

namespace tieout {

/// Kept with the window's layout, not with the profile: they belong to the desk, and need no right in Procore.
struct NoticeChoices {
    bool failures = true; ///< a sync failed, or a payment needs a mend
    bool needsYou = true; ///< payments wait for a decision
    bool signedOut = true; ///< no sync runs until somebody signs in
    bool monthEnd = true; ///< before a month's end: payments that have been waiting for more than two days
    bool trayIcon = false; ///< an icon in the system's tray; never the only way to anything

    [[nodiscard]] static NoticeChoices read();
    void write() const;
    bool operator==(const NoticeChoices &) const = default;
};

} // namespace tieout
