// SPDX-License-Identifier: Apache-2.0
// The sample's window with one payment whose standing a test chooses, shown in the Why pane.
#pragma once

#include "core/model/recordtexts.h"
#include "tests/gui/samplewindow.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/why/offers.h"

#include <QLabel>
#include <QPushButton>

namespace tieout::test {

struct WhyStage : SampleWindow {
    /// Puts this standing on the payment that failed in the sample, and selects it.
    PaymentRow select(const Standing &standing, const std::function<void(PaymentRow &)> &change = {})
    {
        PaymentRow chosen;
        for (PaymentRow &row : facade.payments) {
            if (!chosen.record.payment.id.isValid() && row.record.standing.reason == Reason::TabClosedOrRefused) {
                row.record.standing = standing;
                if (change)
                    change(row);
                chosen = row;
            }
        }
        facade.tellAll();
        selectInvoice(chosen.record.placement.invoice);
        const QAbstractItemModel *model = payments()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, PaymentTableModel::Message).data().toString() == sentenceOf(chosen.record))
                payments()->chooseRow(row);
        }
        return chosen;
    }
    [[nodiscard]] QPushButton *button(PaymentCommand command) const
    {
        return window->findChild<QPushButton *>(nameOf(command));
    }
    [[nodiscard]] QString text(const char *label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] bool isShown(const char *widget) const { return part<QWidget>(widget)->isVisible(); }
};

/// More is issued than is due: offers Issue Anyway, Retry and Leave.
inline Standing overIssue()
{
    return { Reason::OverIssue, { u"2.00"_s, u"1.00"_s } };
}

} // namespace tieout::test
