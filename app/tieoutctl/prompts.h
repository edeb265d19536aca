// SPDX-License-Identifier: Apache-2.0
// Asking for a client id and a client secret: at the terminal, or from standard input. Never from arguments, which
// other people of the computer can see.
#pragma once

#include "core/oauth/oauthprofile.h"

namespace tieout::cli {

/// At a terminal each is asked for, the secret without echo. Otherwise lines are read from standard input: the id, then
/// for Procore the secret; where one is stored already a silent input is not waited for. What was left empty is empty.
[[nodiscard]] ClientCredentials askForClient(Service service, bool hasStored);
/// One line from the terminal or standard input, empty at its end.
[[nodiscard]] QString askForLine(const QString &question);

} // namespace tieout::cli
