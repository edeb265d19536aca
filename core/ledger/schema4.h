// SPDX-License-Identifier: Apache-2.0
// Version 4 of the ledger: the lines that a payment's state is about are values of their own. Before, they stood only
// among the texts for its sentence.
#pragma once

namespace tieout {

inline constexpr const char *kSchema4[] = {
    // "12,13", as lines_shown.
    "ALTER TABLE payments ADD COLUMN standing_lines TEXT NOT NULL DEFAULT ''",
    // The first text was "12, 13", or words where no line was left.
    "UPDATE payments SET standing_lines = replace(json_extract(args, '$[0]'), ' ', '') WHERE reason IN "
    "('two-lines-one-origin', 'possible-duplicate', 'replaced-line-changed', 'removed-line-stands', "
    "'other-sync-suspected') AND json_valid(args) AND json_extract(args, '$[0]') NOT GLOB '*[^0-9, ]*'",
    // What Xero showed when it was left; its sentence never named it, and nothing read it.
    "UPDATE payments SET args = '[]' WHERE reason = 'left-by-decision'",
};

} // namespace tieout
