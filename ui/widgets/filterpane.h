// SPDX-License-Identifier: Apache-2.0
// "Filter Invoices By": visible choices with their counts, one click each.
#pragma once

#include "ui/models/invoicefilter.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QRadioButton;

namespace tieout {

class FilterPane final : public QWidget {
    Q_OBJECT
public:
    explicit FilterPane(QWidget *parent = nullptr);

    void setCount(InvoiceFilterKind kind, int count);
    void choose(InvoiceFilterKind kind);
    [[nodiscard]] InvoiceFilterKind chosen() const;
    /// Enables the button that shows everything again.
    void setFiltering(bool isFiltering);

Q_SIGNALS:
    void kindChosen(tieout::InvoiceFilterKind kind);
    void clearWanted();

private:
    void add(InvoiceFilterKind kind, const QString &title, const QString &name, const QIcon &icon);

    struct Choice {
        QRadioButton *button = nullptr;
        class QLabel *count = nullptr;
        QString title;
    };
    QMap<InvoiceFilterKind, Choice> m_choices;
    class QGridLayout *m_grid;
    QPushButton *m_clear;
};

} // namespace tieout
