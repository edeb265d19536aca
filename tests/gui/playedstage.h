// SPDX-License-Identifier: Apache-2.0
// The demo's window, and short ways to what people do on the other side and in it.
#pragma once

#include "core/model/recordtexts.h"
#include "tests/gui/demostage.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/models/paymenttablemodel.h"

#include <QSignalSpy>

namespace tieout::test {

struct PlayedStage : DemoStage {
    QSet<InvoiceId> used; ///< each bill is paid once

    QJsonObject play(const QString &verb, QJsonObject words) const
    {
        words.insert(u"verb"_s, verb);
        const auto answer = sandbox->play(words);
        if (!answer)
            qWarning().noquote() << verb << answer.error().detail;
        return answer.value_or(QJsonObject());
    }
    /// A bill that nobody paid, with its invoice; each once.
    InvoiceRow nextUnpaid()
    {
        for (const InvoiceRow &row : std::as_const(invoices)) {
            const bool isFree = row.bill.isValid() && row.payments == 0 && row.paid.isZero() && row.amount
                && row.amount->minor() > 100'000;
            if (isFree && !used.contains(row.invoice.id)) {
                used.insert(row.invoice.id);
                return row;
            }
        }
        qFatal("no more unpaid bills in the demo");
    }
    [[nodiscard]] PaymentId pay(const InvoiceRow &invoice, const QString &amount) const
    {
        const QJsonObject paid =
            play(u"pay-bill"_s, { { u"billId"_s, invoice.bill.toString() }, { u"amount"_s, amount } });
        return PaymentId(QUuid::fromString(paid.value(u"paymentId"_s).toString()));
    }
    void sync() const
    {
        waitUntilIdle();
        QSignalSpy ended(facade.get(), &SyncFacade::runFinished);
        QTest::mouseClick(part<QPushButton>("syncButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    }
    /// A sync can begin.
    void waitUntilIdle() const
    {
        auto *button = part<QPushButton>("syncButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled() && button->text().contains(u"Invoices"_s), 60000);
    }
    void select(PaymentId payment) const
    {
        const PaymentRow row = this->payment(payment);
        const auto choose = [](QTableView *table, int column, const QString &text) {
            for (int i = 0; i < table->model()->rowCount(); ++i) {
                if (table->model()->index(i, column).data().toString() == text)
                    return table->selectRow(i);
            }
        };
        choose(part<QTableView>("invoicesTable"), InvoiceTableModel::InvoiceNumber, row.invoiceNumber);
        choose(part<QTableView>("paymentsTable"), PaymentTableModel::Message, sentenceOf(row.record));
        QVERIFY2(shows(sentenceOf(row.record)), qPrintable(sentenceOf(row.record)));
    }
    void expect(PaymentId payment, Reason reason) const
    {
        const auto now = [this, payment] { return toString(this->payment(payment).record.standing.reason); };
        QTRY_COMPARE_WITH_TIMEOUT(now(), toString(reason), 60000);
        waitUntilIdle();
    }
};

} // namespace tieout::test
