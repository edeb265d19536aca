// SPDX-License-Identifier: Apache-2.0
// Which subcontractor invoice belongs to which bill, who said so, and what might belong together (rule 1).
#pragma once

#include "core/base/enumwords.h"
#include "core/model/bill.h"
#include "core/model/commitment.h"

#include <QStringList>

namespace tieout {

using namespace Qt::StringLiterals;

/// An invoice that is linked to a bill, or of which a person said that it is linked to none.
struct LinkRow {
    Invoice invoice;
    QString projectName;
    QString commitmentNumber;
    BillId bill; ///< invalid: a person said "none"
    QString billNumber;
    QString billVendor;
    bool byHand = false; ///< else Procore's origin_id says so
    QString person; ///< who made it by hand; empty when not by hand or not known
    QString note;
    std::optional<Instant> madeAt; ///< of a link made by hand

    bool operator==(const LinkRow &) const = default;
};

/// A person links an invoice, or takes it from its bill.
struct LinkChange {
    InvoiceId invoice;
    BillId bill; ///< invalid: linked to none
    BillId before; ///< invalid: was linked to none
    QString person;
    QString note;

    bool operator==(const LinkChange &) const = default;
};

/// A bill as payments name it: all that is known of one that is linked to nothing.
struct SeenBill {
    BillId id;
    QString number;
    QString vendorName;
    Instant paidAt {}; ///< when its newest payment changed

    bool operator==(const SeenBill &) const = default;
};

/// What speaks for a pair.
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

} // namespace tieout
