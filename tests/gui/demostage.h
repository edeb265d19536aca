// SPDX-License-Identifier: Apache-2.0
// The demo as `tieout --demo` composes it: the real window on the real engine and the sandbox.
#pragma once

#include "app/session/demo.h"
#include "app/tieout/enginefacade.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tieout::test {

using namespace Qt::StringLiterals;

struct DemoStage {
    std::unique_ptr<DemoSandbox> sandbox;
    std::unique_ptr<DemoHome> home;
    std::unique_ptr<EngineFacade> facade;
    PromptLog log;
    std::unique_ptr<MainWindow> window;
    QList<InvoiceRow> invoices; ///< as the window last received them
    QList<PaymentRow> payments;

    [[nodiscard]] QList<PaymentRow> in(PaymentState state) const
    {
        QList<PaymentRow> found = payments;
        found.removeIf([state](const PaymentRow &row) { return row.record.standing.state() != state; });
        return found;
    }
    [[nodiscard]] PaymentRow payment(PaymentId id) const
    {
        for (const PaymentRow &row : payments) {
            if (row.record.payment.id == id)
                return row;
        }
        return {};
    }
    template <typename T> T *part(const QString &name) const { return window->findChild<T *>(name); }
    template <typename T> T *part(const char *name) const { return part<T>(QString::fromLatin1(name)); }
    /// A label with this text can be seen.
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    /// Ready to sync: signed in, set up, with payments that wait. Check QTest::currentTestFailed() afterwards.
    void open()
    {
        auto started = DemoSandbox::start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        sandbox = std::move(*started);
        auto made = DemoHome::make(*sandbox);
        QVERIFY(made);
        home = std::move(*made);
        facade = std::make_unique<EngineFacade>(DemoCompany::sessionOptions(), sandbox.get());
        QObject::connect(facade.get(), &SyncFacade::invoicesChanged, facade.get(),
            [this](const QList<InvoiceRow> &rows) { invoices = rows; });
        QObject::connect(facade.get(), &SyncFacade::paymentsChanged, facade.get(),
            [this](const QList<PaymentRow> &rows) { payments = rows; });
        window = std::make_unique<MainWindow>(*facade, std::make_unique<ScriptedPrompts>(log));
        window->resize(1280, 800);
        window->show();
        auto *sync = part<QPushButton>(u"syncButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sync->isEnabled() && !in(PaymentState::Waiting).isEmpty(), 60000);
    }
};

} // namespace tieout::test
