// SPDX-License-Identifier: Apache-2.0
// The Why pane in its states, for people to view.
#pragma once

#include "core/model/recordtexts.h"
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/why/supportdialog.h"

#include <QDockWidget>
#include <QPushButton>
#include <QTableView>

namespace tieout::test {

using namespace Qt::StringLiterals;

inline PaymentEvent sampleEvent(int hours, const QString &text, std::optional<RunTrigger> trigger)
{
    PaymentEvent event;
    event.at = SystemClock().now() - std::chrono::hours(hours);
    event.trigger = trigger;
    event.person = trigger ? u"Dana Whitfield"_s : QString();
    event.text = text;
    return event;
}

/// The Why pane with one payment in this state; `change` makes the rest of it.
template <typename Camera>
void takeWhy(const Camera &camera, const QString &name, const std::function<void(PaymentRow &)> &change,
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 24);
    PaymentRow &row = facade.payments[2];
    row = proved(row, 2);
    change(row);
    facade.events = { sampleEvent(30, u"Not in Procore yet."_s, RunTrigger::Scheduled),
        sampleEvent(29, u"In Procore, read back and equal."_s, RunTrigger::Scheduled),
        sampleEvent(2, u"Dana Whitfield decided to try again."_s, {}),
        sampleEvent(2, sentenceOf(row.record), RunTrigger::OnDemand) };
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.resize(camera.size());
    window.show();
    auto *invoices = window.findChild<QTableView *>(u"invoicesTable"_s);
    for (int i = 0; i < invoices->model()->rowCount(); ++i) {
        if (invoices->model()->index(i, InvoiceTableModel::InvoiceNumber).data() == row.invoiceNumber)
            invoices->selectRow(i);
    }
    window.addDockWidget(area, window.findChild<QDockWidget *>(u"whyDock"_s));
    camera.take(window, u"why-"_s + name);
    if (name == u"leave"_s) {
        window.findChild<QPushButton *>(u"leaveButton"_s)->click();
        camera.take(window, u"why-leaving"_s);
    }
    if (auto *support = window.findChild<QPushButton *>(u"supportRequestButton"_s); name == u"refused"_s) {
        SupportCase facts;
        facts.row = row;
        facts.companyName = u"Cascade Ridge Builders"_s;
        facts.commitmentUrl = QUrl(u"http://127.0.0.1/c"_s);
        facade.supportCase = facts;
        support->click();
        camera.take(*window.findChild<SupportDialog *>(), u"support"_s);
    }
}

template <typename Camera> void takeWhys(const Camera &camera)
{
    takeWhy(camera, u"green"_s, [](PaymentRow &) {});
    takeWhy(camera, u"failed"_s, [](PaymentRow &row) {
        row.record.issued.reset();
        row.record.line = {};
        row.record.standing = { Reason::TabClosedOrRefused, { u"Payments are not enabled for this commitment."_s } };
    });
    takeWhy(camera, u"differs"_s, [](PaymentRow &row) {
        row.record.standing = { Reason::ChangedInProcore, { u"check number"_s, u"10403"_s, u"10408"_s }, {}, true };
    });
    takeWhy(
        camera, u"right"_s,
        [](PaymentRow &row) {
            row.record.standing = { Reason::ChangedInProcore, { u"check number"_s, u"10403"_s, u"10408"_s }, {}, true };
        },
        Qt::RightDockWidgetArea);
    takeWhy(camera, u"leave"_s, [](PaymentRow &row) {
        row.record.issued.reset();
        row.record.line = {};
        row.record.standing = { Reason::PossibleDuplicate, { u"90412"_s }, { LineId(90412) } };
    });
    takeWhy(camera, u"refused"_s, [](PaymentRow &row) {
        row.record.standing = { Reason::RestoreRefused, { u"The record is locked by the ERP."_s } };
    });
    takeWhy(camera, u"voided"_s, [](PaymentRow &row) {
        row.record.standing = { Reason::Voided, {} };
        row.record.payment.status = PaymentStatus::Deleted;
        row.record.issued->amount = Money::fromMinor(0, Currency::usd());
        row.record.issued->notes = u"Removed in Xero on 2026-11-20 10:02 UTC. Was 8,400.10 USD, dated 2026-11-06. "
                                   "Paid in Xero from Operating Checking."_s;
    });
}

template <typename Camera> void takeNoPayment(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 24);
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.resize(camera.size());
    window.show();
    window.findChild<QTableView *>(u"paymentsTable"_s)->clearSelection();
    camera.take(window, u"why-nothing"_s);
}

} // namespace tieout::test
