// SPDX-License-Identifier: Apache-2.0
// What people, and Xero itself, do to the books: pay, remove, batch, void. For the API, the verbs and the pages.
#pragma once

#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

/// A payment about to be made. `amount` in cents; with an empty `id` the world chooses one.
struct PaymentOrder {
    int bill = 0;
    int account = 0;
    qint64 amount = 0;
    qint64 bankAmount = -1; // -1: the same as amount
    QDate date;
    QString reference;
    QString id;
    QString type = u"ACCPAYPAYMENT"_s;
    QString rate = u"1.000000"_s;
    int batch = -1;
};

/// Makes a payment: the row, its history, and the bill's sums and UpdatedDateUTC. Returns the payment's index.
int payBill(World &world, Tenant &tenant, const PaymentOrder &order);

/// Removes a payment as Xero does: the row stays, DELETED and with a newer stamp; the bill is open again
/// (docs/sandbox.md, Xero 16).
void removePayment(World &world, Tenant &tenant, int payment);

/// Settles several bills with one transfer; every order becomes a member of one PAYBATCH. Returns the batch's index.
int payBatch(World &world, Tenant &tenant, QList<PaymentOrder> orders, const QString &reference);

/// Deletes a batch; a knob decides whether its members follow (docs/sandbox.md, Xero 18).
void removeBatch(World &world, Tenant &tenant, int batch);

/// A check voided on a later date: the payment stays, AmountPaid drops by its amount.
void reversePayment(World &world, Tenant &tenant, int payment);

/// Sets the reconciled flag; a knob decides whether that changes UpdatedDateUTC.
void reconcile(World &world, Tenant &tenant, int payment, bool reconciled);

/// Renews a payment's UpdatedDateUTC without changing anything else.
void touchPayment(World &world, Tenant &tenant, int payment);

/// Adds a bill and fills in a missing id, date stamp and sums. Returns its index.
int addBill(World &world, Tenant &tenant, Bill bill);

} // namespace tieout::sandbox
