// SPDX-License-Identifier: Apache-2.0
// Reads the values of arguments. Pure; errors are Configuration with a sentence that says what is wrong.
#pragma once

#include "app/tieoutctl/commandline.h"
#include "core/ports/paymentsource.h"
#include "core/settings/profilesettings.h"
#include "core/sync/syncrequest.h"

namespace tieout::cli {

[[nodiscard]] Service serviceFrom(const QString &word);
/// A positive whole number.
[[nodiscard]] Result<qint64> idFrom(const QString &text, const QString &what);
[[nodiscard]] Result<SyncRequest> syncRequestFrom(const Invocation &invocation);
/// "all", or ids separated by commas. Empty = all.
[[nodiscard]] Result<QList<ProjectId>> projectsFrom(const QString &text);

/// The connection with this id or name; an error lists the available ones.
[[nodiscard]] Result<Connection> chooseOrganisation(const QList<Connection> &organisations, const QString &idOrName);
[[nodiscard]] Result<Company> chooseCompany(const QList<Company> &companies, const QString &id);

} // namespace tieout::cli
