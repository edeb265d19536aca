// SPDX-License-Identifier: Apache-2.0
// The output of --json. Each document has a schema in docs/schemas; amounts are text, moments are UTC.
#pragma once

#include "app/tieoutctl/exitcode.h"
#include "core/about/buildorigin.h"
#include "core/facade/appstatus.h"
#include "core/facade/profilerequests.h"
#include "core/ledger/ledger.h"
#include "core/model/bill.h"
#include "core/model/runproblem.h"
#include "core/ports/paymentsource.h"
#include "core/settings/profilesettings.h"
#include "core/sync/syncrequest.h"

#include <QMap>

namespace tieout::cli {

/// Every document ends with a line break.
[[nodiscard]] QByteArray errorJson(const Error &error, ExitCode code);
[[nodiscard]] QByteArray runReportJson(const RunReport &report);
/// `resolve`: the payment as it is now, the other decisions it offers, and the run that carried this one out.
[[nodiscard]] QByteArray resolveJson(const ResolveReport &report, Decision decision);
[[nodiscard]] QByteArray supportRequestJson(const PaymentRow &row, const QString &text);
[[nodiscard]] QByteArray paymentsJson(const QList<PaymentRow> &payments);
[[nodiscard]] QByteArray invoicesJson(const QList<InvoiceRow> &invoices);
[[nodiscard]] QByteArray historyJson(const QList<RunRow> &runs);
[[nodiscard]] QByteArray runJson(
    const RunRow &run, const QList<RunProblem> &problems, const QList<PaymentEvent> &events);
[[nodiscard]] QByteArray statusJson(const AppStatus &status);
/// The lock that was given up; null when there was none.
[[nodiscard]] QByteArray unlockJson(const std::optional<LockHolder> &given);
[[nodiscard]] QByteArray setupJson(const ProfileSettings &settings, const SetupReport &report);
/// `sync --scheduled` when nothing is due.
[[nodiscard]] QByteArray notDueJson(std::optional<Instant> nextRun);
/// A file that was written.
[[nodiscard]] QByteArray exportJson(const QString &what, const QString &format, const QString &file, qint64 rows);
/// `--version`: program, commit, libraries.
[[nodiscard]] QByteArray versionJson(const QList<LibraryVersion> &libraries);
/// A flat object of texts, for settings and small answers.
[[nodiscard]] QByteArray textsJson(const QMap<QString, QString> &texts);

[[nodiscard]] QByteArray profilesJson(const QList<ProfileChoice> &profiles);
/// A connection that was just made or ended, with what can be chosen now.
[[nodiscard]] QByteArray organisationsJson(const QList<Connection> &organisations);
[[nodiscard]] QByteArray companiesJson(const QList<Company> &companies);
[[nodiscard]] QByteArray disconnectedJson(Service service);
/// The demo's runs, and whether it ended as it should.
[[nodiscard]] QByteArray demoJson(const QList<RunReport> &runs, bool tiesOut);

} // namespace tieout::cli
