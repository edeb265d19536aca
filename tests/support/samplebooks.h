// SPDX-License-Identifier: Apache-2.0
// A builder's books for the window: believable names, amounts with odd cents, every state.
#pragma once

#include "tests/support/fakesyncfacade.h"

namespace tieout {

[[nodiscard]] Money dollars(const char *text);

/// One payment on an invoice; its ids come from `number`.
[[nodiscard]] PaymentRow samplePayment(int number, const InvoiceRow &invoice, const Money &amount, Standing standing);
[[nodiscard]] InvoiceRow sampleInvoice(int number);

/// A company that is signed in and set up, with all rights.
[[nodiscard]] AppStatus sampleStatus();
[[nodiscard]] ProfileSettings sampleSettings();
[[nodiscard]] QList<Account> sampleAccounts();

/// Fills a facade with this many invoices, their payments in all states, and matching figures.
void fillSample(FakeSyncFacade &facade, int invoices);
/// The same payment, proved in Procore with this payment number.
[[nodiscard]] PaymentRow proved(PaymentRow row, qint64 paymentNumber);

} // namespace tieout
