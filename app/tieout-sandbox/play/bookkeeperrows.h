// SPDX-License-Identifier: Apache-2.0
// What the bookkeeper works with: the rows that are there to act on, and plausible dates, amounts and references.
#pragma once

#include "app/tieout-sandbox/play/playbook.h"

namespace tieout::sandbox {

QString isoDate(QDate date);

/// Indexes of the bills, not the sales invoices, that fit.
QList<int> billsThat(const World &world, bool (*fits)(const Bill &));
bool isOpen(const Bill &bill);
/// Bills of subcontractors four times out of five; the rest of the books goes on too.
QList<int> openBills(const World &world, Random &dice);
/// Payments that may be removed one by one: members of a batch may not, and a check that was taken back on a later date
/// stays what it is.
QList<int> singlePayments(const World &world);
QList<int> livingBatches(const World &world);

/// Some working day after the bill came in, whatever today is.
QDate paymentDay(const Bill &bill, Random &dice);
/// A part of an amount, never nothing.
qint64 share(qint64 cents, Random &dice);
/// Check numbers as people write them, and words that are none.
QString reference(const QString &account, Random &dice);
/// The account that the next payment is made from.
QString account(const World &world, Random &dice);

} // namespace tieout::sandbox
