// SPDX-License-Identifier: Apache-2.0
// A builder's books for the window: believable names, cents that do not round, every state.
#pragma once

#include "tests/support/fakesyncfacade.h"

namespace tieout {

[[nodiscard]] Money dollars(const char *text);

/// One payment on an invoice; `number` makes its ids.
[[nodiscard]] PaymentRow samplePayment(int number, const InvoiceRow &invoice, const Money &amount, Standing standing);
[[nodiscard]] InvoiceRow sampleInvoice(int number);

/// A signed-in, set-up company that may do everything.
[[nodiscard]] AppStatus sampleStatus();
[[nodiscard]] ProfileSettings sampleSettings();
[[nodiscard]] QList<Account> sampleAccounts();

/// Fills a facade with so many invoices, their payments in all states, and figures that follow from them.
void fillSample(FakeSyncFacade &facade, int invoices);
/// The same payment, proved in Procore under a number.
[[nodiscard]] PaymentRow proved(PaymentRow row, qint64 paymentNumber);

} // namespace tieout
