// SPDX-License-Identifier: Apache-2.0
// A ledger with two invoices, and short functions to ask it for open work.
#pragma once

#include "tests/unit/ledger/ledgerworld.h"

namespace tieout::test {

class OpenWorkCase : public QObject {
protected:
    void begin()
    {
        world = std::make_unique<LedgerWorld>();
        knowInvoices({ invoice(1, 7, 1), invoice(2, 8, 2) });
    }

    PaymentRepository &payments() { return world->ledger->payments(); }
    ProjectRepository &book() { return world->ledger->projects(); }

    QList<int> open(const Scope &scope = {})
    {
        const auto work = payments().openWork(scope);
        if (!work) {
            qWarning("%s", qPrintable(work.error().detail));
            return { -1 };
        }
        QList<int> numbers;
        for (const PaymentRecord &record : *work)
            numbers << static_cast<int>(record.payment.id.value().data1);
        return numbers;
    }
    PaymentRecord record(int number) { return payments().find(paymentId(number)).value().value(); }
    void know(const QList<Payment> &list) { DONE(payments().recordChanges(list, PaymentAge::New)); }
    void knowInvoices(const QList<Invoice> &list) { DONE(book().recordInvoices(list)); }
    void settle(const QList<Settlement> &list) { DONE(payments().settle(list, RunId(1))); }

    std::unique_ptr<LedgerWorld> world;
};

} // namespace tieout::test
