// SPDX-License-Identifier: Apache-2.0
// A subcontractor's claim as a bill in Xero's books, and what else of those books matters.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

namespace tieout {

struct Bill {
    BillId id;
    QString number; ///< not unique among bills (api facts, Xero 2.2)
    QString vendorName;
    QString status; ///< DRAFT, SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED, or something newer
    bool isAccountsPayable = true;
    QDate date;
    Money total;
    Money tax; ///< non-zero: marked, since Procore's own sync leaves tax out (rule 7)
    Money amountDue;
    Money amountPaid; ///< sum of payments that are not removed
    Money amountCredited; ///< credit notes, pre- and overpayments: never payment lines
    Instant updatedAt {};

    bool operator==(const Bill &) const = default;
};

enum class AccountKind { Bank, CreditCard, PayPal, Other };

/// An account a payment can be made from.
struct Account {
    AccountId id;
    QString code; ///< may be empty
    QString name;
    AccountKind kind = AccountKind::Other;
    Currency currency; ///< unknown when Xero leaves it empty
    bool isArchived = false; ///< nothing new is paid from it: archived, or Xero lets it take no payments

    bool operator==(const Account &) const = default;
};

/// A company's books in Xero.
struct Organisation {
    OrganisationId id;
    QString name;
    QString countryCode; ///< "US": the one supported edition (rule 6)
    Currency baseCurrency;
    QString timeZone; ///< IANA id, empty when Xero's name is unknown to us
    QString shortCode; ///< for deep links; starts with "!"
    bool isDemoCompany = false;

    bool operator==(const Organisation &) const = default;
};

} // namespace tieout
