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
/// The passphrase of a connection file, without echo at a terminal; else the next line of standard input.
[[nodiscard]] QByteArray askForPassphrase();
/// The same for a file to be written: at a terminal it is asked for twice. Configuration when the two differ, or it is
/// too short.
[[nodiscard]] Result<QByteArray> askForNewPassphrase();
/// One line from the terminal or standard input; empty at its end.
[[nodiscard]] QString askForLine(const QString &question);

} // namespace tieout::cli
