// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/platform/sides.h"

#include <filesystem>

namespace tieout::test {

bool isOwnersOnly(const std::string &path)
{
    namespace fs = std::filesystem;
    const fs::perms foreign = fs::perms::group_all | fs::perms::others_all;
    return (fs::status(path).permissions() & foreign) == fs::perms::none;
}

bool hearsStopRequests()
{
    return true;
}

} // namespace tieout::test
