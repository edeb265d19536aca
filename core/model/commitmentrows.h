// SPDX-License-Identifier: Apache-2.0
// A commitment with its sums, and its Payments Issued, as the window shows them. Plain values.
#pragma once

#include "core/base/error.h"
#include "core/model/rows.h"

namespace tieout {

/// One amount per currency, in the order of the codes. Currencies are never added up.
using Sums = QList<Money>;

/// A commitment with the sums of its invoices' payments. The sums include only the sync's payments, not those before
/// the setup.
struct CommitmentRow {
    /// Where Procore's list of the project was never read: what the invoices say, and no contract sum.
    Commitment commitment;
    QString projectName;
    int invoices = 0; ///< subcontractor invoices on it, linked or not
    Sums paid; ///< authorised payments; with an ambiguous link, on each commitment that the bill's invoices are on
    Sums issued; ///< our lines as last read

    bool operator==(const CommitmentRow &) const = default;
};

/// Paid less issued, by currency; without the currencies in which both are equal.
[[nodiscard]] Sums differenceOf(const CommitmentRow &row);

/// Whose a payment line is (rule 10).
enum class LineOwner {
    Ours,
    Person, ///< typed by hand in Procore
    OtherProgram ///< has an origin, or origin data, that is not ours (rule 20)
};

/// One line of a commitment's Payments Issued.
struct IssuedLine {
    PaymentLine line;
    LineOwner owner = LineOwner::Person;
    std::optional<PaymentRow> payment; ///< of ours; nothing when the ledger does not know it
    QString billNumber; ///< in Xero, of the line's invoice; empty when that is linked to no bill
    bool isListed = true; ///< false: ours as the ledger knows it; Procore's list did not have it

    bool operator==(const IssuedLine &) const = default;
};

/// The lines of a commitment as of one moment.
struct IssuedLines {
    CommitmentId commitment;
    QList<IssuedLine> lines;
    bool isRead = false; ///< just now, from Procore; false: the last known of ours, from the ledger
    std::optional<Instant> readAt; ///< when; of the last known, when the newest of them was proved
    std::optional<Error> problem; ///< why Procore's list could not be read
    int noLongerGreen = 0; ///< payments that this look found changed in Procore (rule 20)
};

} // namespace tieout
