// SPDX-License-Identifier: Apache-2.0
#include "core/platform/keychainlimit.h"

#include "core/platform/windows/api.h"

#include <wincred.h>

namespace tieout {

std::optional<std::size_t> longestKeychainEntry()
{
    return CRED_MAX_CREDENTIAL_BLOB_SIZE; // 2,560, of the Credential Manager
}

} // namespace tieout
