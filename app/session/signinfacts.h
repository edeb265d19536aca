// SPDX-License-Identifier: Apache-2.0
// What calls showed of a sign-in, kept for the next process: that a token is in the keychain does not mean that the
// service still takes it.
#pragma once

#include "app/session/services.h"
#include "core/ledger/ledger.h"

namespace tieout {

/// Takes what the channels heard since the last time into the ledger. Storage.
[[nodiscard]] Done keepSignInVerdicts(Ledger &ledger, Services &services, Instant now);
/// SignInNeeded when the service refused the stored sign-in and no call showed otherwise since. Storage.
[[nodiscard]] Result<std::optional<Error>> refusedSignIn(Ledger &ledger, Service service);

} // namespace tieout
