// SPDX-License-Identifier: Apache-2.0
// Which subcontractor invoice belongs to which bill, who linked them, and which might belong together (rule 1).
#pragma once

#include "core/base/enumwords.h"
#include "core/model/bill.h"
#include "core/model/commitment.h"

#include <QStringList>

namespace tieout {

using namespace Qt::StringLiterals;

/// An invoice that is linked to a bill, or that a person unlinked from all bills.
struct LinkRow {
    Invoice invoice;
    QString projectName;
    QString commitmentNumber;
    BillId bill; ///< invalid: a person said "none"
    QString billNumber;
    QString billVendor;
    bool byHand = false; ///< else Procore's origin_id says so
    QString person; ///< the person, for a link by hand; otherwise, or if unknown, empty
    QString note;
    std::optional<Instant> madeAt; ///< of a link made by hand

    bool operator==(const LinkRow &) const = default;
};

/// A person's change: links an invoice, or unlinks it from its bill.
struct LinkChange {
    InvoiceId invoice;
    BillId bill; ///< invalid: linked to none
    BillId before; ///< invalid: was linked to none
    QString person;
    QString note;

    bool operator==(const LinkChange &) const = default;
};

/// A bill as named in payments: all that is known of a bill without a link.
struct SeenBill {
    BillId id;
    QString number;
    QString vendorName;
    Instant paidAt {}; ///< when its newest payment changed

    bool operator==(const SeenBill &) const = default;
};

/// The evidence for a pair.
enum class LinkClue { BillNumber, Vendor, Amount, Date };
inline constexpr EnumWords<LinkClue> kClueWords {
    { LinkClue::BillNumber, "bill-number" },
    { LinkClue::Vendor, "vendor" },
    { LinkClue::Amount, "amount" },
    { LinkClue::Date, "date" },
};
[[nodiscard]] inline QString toString(LinkClue clue)
{
    return kClueWords.of(clue);
}

struct LinkReason {
    LinkClue clue = LinkClue::BillNumber;
    int points = 0;
    QString text; ///< a sentence; translated

    bool operator==(const LinkReason &) const = default;
};

/// A guess that is shown and never acted on (rule 1).
struct LinkSuggestion {
    Invoice invoice;
    Bill bill;
    int score = 0; ///< 0 to 100
    QList<LinkReason> reasons; ///< strongest first; their points make the score
    bool isTie = false; ///< another bill fits this invoice as well, or another invoice this bill

    bool operator==(const LinkSuggestion &) const = default;
};

/// The result of changing a link by hand.
struct LinkOutcome {
    Invoice invoice;
    BillId bill; ///< invalid: not linked to any bill now
    bool changed = false; ///< false: it was like this before
    int waiting = 0; ///< payments that wait to be written because of the link
};

/// Suggested links, and what they cost.
struct SuggestedLinks {
    QList<LinkSuggestion> suggestions;
    int billsNotRead = 0; ///< bills left for the next suggestions to read
    qint64 xeroCalls = 0;
};

} // namespace tieout
