// SPDX-License-Identifier: Apache-2.0
// Reads a client id and a client secret from the terminal or standard input. Never from arguments, which other users of
// the computer can see.
#pragma once

#include "core/oauth/oauthprofile.h"

namespace tieout::cli {

/// At a terminal it asks for each, for the secret without echo. Otherwise it reads lines from standard input: the id,
/// then for Procore the secret; if one is stored already, it does not wait for silent input. A value left empty is
/// empty.
[[nodiscard]] ClientCredentials askForClient(Service service, bool hasStored);
/// One line from the terminal or standard input; empty at its end.
[[nodiscard]] QString askForLine(const QString &question);

} // namespace tieout::cli
