// SPDX-License-Identifier: Apache-2.0
// One window with twelve invoices, on a facade without an engine.
#pragma once

#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/widgets/datatable.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

struct SampleWindow {
    PromptLog log;
    FakeSyncFacade facade;
    std::unique_ptr<MainWindow> window;

    SampleWindow()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        fillSample(facade, 12);
        window = std::make_unique<MainWindow>(facade, std::make_unique<ScriptedPrompts>(log));
        window->resize(1400, 900);
        window->show();
        window->activateWindow();
    }
    template <typename T> T *part(const char *name) const { return window->findChild<T *>(QString::fromLatin1(name)); }
    QPushButton *syncButton() const { return part<QPushButton>("syncButton"); }
    DataTable *invoices() const { return part<DataTable>("invoicesTable"); }
    DataTable *payments() const { return part<DataTable>("paymentsTable"); }
    void selectInvoice(const InvoiceId &id) const
    {
        QString number;
        for (const InvoiceRow &row : facade.invoices) {
            if (row.invoice.id == id)
                number = row.invoice.invoiceNumber;
        }
        const QAbstractItemModel *model = invoices()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, InvoiceTableModel::InvoiceNumber).data().toString() == number)
                invoices()->chooseRow(row);
        }
    }
    [[nodiscard]] const PaymentRow &paymentWith(Reason reason) const
    {
        for (const PaymentRow &row : facade.payments) {
            if (row.record.standing.reason == reason)
                return row;
        }
        qFatal("no such payment in the sample");
    }
};

} // namespace tieout::test
