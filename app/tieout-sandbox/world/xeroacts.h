// SPDX-License-Identifier: Apache-2.0
// What people and Xero itself do to the books: pay, remove, batch, void. Used by the API, the verbs and the pages.
#pragma once

#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

/// A payment about to be made. `amount` in cents; `id` empty lets the world choose one.
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

/// Makes a payment: row, history, sums and UpdatedDateUTC of the bill. The index of the new payment.
int payBill(World &world, Tenant &tenant, const PaymentOrder &order);

/// Removes a payment the way Xero does: the row stays, DELETED and bumped; the bill is open again
/// (docs/sandbox.md, Xero 16).
void removePayment(World &world, Tenant &tenant, int payment);

/// Several bills settled by one transfer; every order becomes a member of one PAYBATCH. The index of the batch.
int payBatch(World &world, Tenant &tenant, QList<PaymentOrder> orders, const QString &reference);

/// Deletes a batch; whether its members follow is a knob (docs/sandbox.md, Xero 18).
void removeBatch(World &world, Tenant &tenant, int batch);

/// A check voided on a later date: the payment stays, AmountPaid drops by its amount.
void reversePayment(World &world, Tenant &tenant, int payment);

/// Sets the reconciled flag; whether that moves UpdatedDateUTC is a knob.
void reconcile(World &world, Tenant &tenant, int payment, bool reconciled);

/// Moves UpdatedDateUTC of a payment without changing anything else.
void touchPayment(World &world, Tenant &tenant, int payment);

/// Adds a bill and gives it an id, a date stamp and its sums when they are missing. Its index.
int addBill(World &world, Tenant &tenant, Bill bill);

} // namespace tieout::sandbox
