// SPDX-License-Identifier: Apache-2.0
// What the main window does around the Why pane: which payment it explains, and the commands for it.
#include "core/base/tr.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/whydock.h"
#include "ui/pages/page.h"
#include "ui/style/plainwidgets.h"
#include "ui/why/offers.h"
#include "ui/why/whypane.h"

namespace tieout {

void MainWindow::wireWhy()
{
    connect(m_actions.resetLayout, &QAction::triggered, m_whyDock, &WhyDock::resetLayout);
    const auto carryOut = [this](PaymentCommand command) { return [this, command] { m_why->carryOut(command); }; };
    connect(m_actions.openProcore, &QAction::triggered, m_why, carryOut(PaymentCommand::OpenProcore));
    connect(m_actions.openXero, &QAction::triggered, m_why, carryOut(PaymentCommand::OpenXero));
    connect(m_why, &WhyPane::settingsWanted, this, &MainWindow::openSettings);
    connect(m_why, &WhyPane::otherSyncWanted, this, &MainWindow::openOtherSync);
}

void MainWindow::showWhy()
{
    m_why->setPayment(shownPage()->selectedPayment());
}

DataTable *MainWindow::activeTable() const
{
    DataTable *ofPane = m_why->focusedTable();
    return ofPane ? ofPane : shownPage()->activeTable();
}

void MainWindow::showPlaces(const std::optional<PaymentRow> &payment)
{
    const QList<PaymentCommand> offers = payment ? offersOf(payment->record) : QList<PaymentCommand>();
    const std::pair<QAction *, PaymentCommand> places[] { { m_actions.openProcore, PaymentCommand::OpenProcore },
        { m_actions.openXero, PaymentCommand::OpenXero } };
    for (const auto &[action, command] : places) {
        action->setEnabled(offers.contains(command));
        action->setToolTip(plainToolTip(!payment ? Tr::tr("Select one payment first.")
                : offers.contains(command)       ? QString()
                                                 : Tr::tr("This payment has no page there.")));
    }
}

} // namespace tieout
