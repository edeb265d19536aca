// SPDX-License-Identifier: Apache-2.0
// What the contract must ask the system itself.
#pragma once

#include <string>

namespace tieout::test {

/// Whether nobody but the owner may look into the folder (UTF-8), and so into what is in it.
[[nodiscard]] bool isOwnersOnly(const std::string &path);
/// Whether a request to stop reaches StopRequests. On Unix that needs Qt's event loop; there the tests of the programs
/// ask it (tst_cli_streams, tst_sandboxprogram), and this is always true.
[[nodiscard]] bool hearsStopRequests();

} // namespace tieout::test
