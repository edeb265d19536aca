// SPDX-License-Identifier: Apache-2.0
// What the bookkeeper works with: the rows to act on, and plausible dates, amounts and references.
#pragma once

#include "app/tieout-sandbox/play/playbook.h"

namespace tieout::sandbox {

QString isoDate(QDate date);

/// Indexes of the matching bills; never of sales invoices.
QList<int> billsThat(const World &world, bool (*fits)(const Bill &));
bool isOpen(const Bill &bill);
/// Subcontractors' bills four times out of five; the other bookkeeping goes on too.
QList<int> openBills(const World &world, Random &dice);
/// Payments that may be removed one by one. Members of a batch may not, and neither may a check that was voided on a
/// later date.
QList<int> singlePayments(const World &world);
QList<int> livingBatches(const World &world);

/// Some working day after the bill arrived, whatever the current date.
QDate paymentDay(const Bill &bill, Random &dice);
/// A part of an amount, never zero.
qint64 share(qint64 cents, Random &dice);
/// Check numbers as people write them, and words that are not check numbers.
QString reference(const QString &account, Random &dice);
/// The account that the next payment is made from.
QString account(const World &world, Random &dice);

} // namespace tieout::sandbox
