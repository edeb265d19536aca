// SPDX-License-Identifier: Apache-2.0
// What a verb receives and returns, and how it finds the rows that its command names.
#pragma once

#include "app/tieout-sandbox/world/world.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace tieout::sandbox {

/// One command in progress. A verb sets `error` instead of throwing, and puts the new ids into `result`.
struct Verb {
    const QJsonObject &command;
    World &world;
    QJsonObject result;
    QString error;

    bool fail(const QString &message);
    QString text(const char *key, const QString &fallback = {}) const;
    bool flag(const char *key, bool fallback) const;
    QDate date(const char *key) const; ///< today when absent
    /// Amounts are text. Returns cents: `fallback` when absent, nothing when unreadable.
    std::optional<qint64> cents(const char *key, qint64 fallback);

    /// Each returns -1 and sets `error` when the command names no such row.
    int bill(); ///< billId, or invoiceNumber (the last bill with it)
    int payment(); ///< paymentId
    int batch(); ///< batchId
    int account(); ///< account, "checking" when absent
    int requisition(); ///< requisitionId, or invoiceNumber
    int commitment(); ///< commitmentId, or the one of requisition()
    int project(); ///< projectId, or the one of commitment()
    int line(); ///< lineId, or a synced line's originId / paymentId
    qint64 id(const char *key) const; ///< -1 when absent
};

/// Carries out one command on the world; returns the new ids, or {"error": sentence}.
QJsonObject act(const QJsonObject &command, World &world);

using VerbFunction = std::function<void(Verb &)>;

QHash<QString, VerbFunction> xeroVerbs();
QHash<QString, VerbFunction> billVerbs();
QHash<QString, VerbFunction> lineVerbs();
QHash<QString, VerbFunction> procoreVerbs();
QHash<QString, VerbFunction> worldVerbs();
QHash<QString, VerbFunction> erpVerbs();

} // namespace tieout::sandbox
