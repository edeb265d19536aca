// SPDX-License-Identifier: Apache-2.0
// One page of the main window, behind a tab: what menus and status bar need of whichever is shown.
#pragma once

#include "core/model/rows.h"

#include <QWidget>

namespace tieout {

class DataTable;

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// On the tab and in the View menu, translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// The table that Copy, Select All, Print and Export mean: the one with the focus, else the page's main table.
    [[nodiscard]] virtual DataTable *activeTable() const = 0;
    /// The payment that the Why pane explains; nothing unless exactly one is selected.
    [[nodiscard]] virtual std::optional<PaymentRow> selectedPayment() const { return {}; }
    /// "2 selected · $15,750.10"; empty without a selection.
    [[nodiscard]] virtual QString selectionText() const { return {}; }
    /// Which part of the books it shows, for a printed page: "Needs you · North Tower"; empty when all.
    [[nodiscard]] virtual QString shownText() const { return {}; }
    /// Whether a payment can be selected on it, which the Why pane then explains.
    [[nodiscard]] virtual bool hasPayments() const { return true; }
    /// The page was chosen: a moment to read what it shows.
    virtual void opened() { }
    virtual void focusSearch() { }
    virtual void clearFilter() { }
    virtual void resetLayout() { }
    /// The window closes.
    virtual void rememberLayout() const { }

Q_SIGNALS:
    void selectionMoved();
    /// A double click or Enter on a row: the person wants to know why it stands so.
    void whyWanted();
};

} // namespace tieout
