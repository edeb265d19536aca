// SPDX-License-Identifier: Apache-2.0
// One row of Payments Issued, as read and as written.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tieout {

enum class PaymentMethod { Check, CreditCard, Electronic };
/// "check", "credit_card", "electronic": Procore's own words, used in files and JSON too.
[[nodiscard]] QString toString(PaymentMethod method);
[[nodiscard]] std::optional<PaymentMethod> paymentMethodFromString(const QString &text);

struct Attachment {
    qint64 id = 0;
    QString fileName;
    QString url;

    bool operator==(const Attachment &) const = default;
};

/// A line as Procore shows it. Method and invoice date can be written but never read back (api facts, Procore 1.3).
struct PaymentLine {
    LineId id;
    ProjectId project;
    CommitmentId commitment;
    InvoiceId invoice; ///< invalid when the line belongs to no invoice
    Money amount; ///< Procore sends no currency with a line: the commitment's
    QDate date; ///< null when Procore silently stored a bad date as nothing
    QString invoiceNumber;
    QString checkNumber;
    std::optional<qint64> paymentNumber; ///< users may change it
    QString notes;
    QString originId; ///< non-empty = synced and locked
    QString originData;
    QString status;
    QList<Attachment> attachments;
    bool showsAttachments = true; ///< false: the answer did not mention them, so we do not know
    std::optional<Instant> updatedAt;

    bool operator==(const PaymentLine &) const = default;
};

/// Everything a run writes into a line.
struct LineDraft {
    ProjectId project;
    CommitmentId commitment;
    InvoiceId invoice;
    Money amount;
    QDate date;
    QString invoiceNumber;
    QDate invoiceDate; ///< null: not sent
    QString checkNumber; ///< empty: none
    PaymentMethod method = PaymentMethod::Check;
    QString notes;
    std::optional<qint64> paymentNumber;
    QString originId;
    QString originData;

    bool operator==(const LineDraft &) const = default;
};

/// A change of an existing line: only the fields that are set are sent. An empty text clears (origin_id: unlocks).
struct LineChange {
    std::optional<Money> amount;
    std::optional<QDate> date;
    std::optional<QString> invoiceNumber;
    std::optional<QString> checkNumber;
    std::optional<QString> notes;
    std::optional<InvoiceId> invoice;
    std::optional<qint64> paymentNumber;
    std::optional<PaymentMethod> method;
    std::optional<QDate> invoiceDate;
    std::optional<QString> originId;
    std::optional<QString> originData;

    bool operator==(const LineChange &) const = default;
};

} // namespace tieout
