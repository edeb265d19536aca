// SPDX-License-Identifier: Apache-2.0
// "Filter Invoices By": visible choices with their counts, one click each; project, vendor and period.
#pragma once

#include "ui/models/invoicecriteria.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tieout {

class FilterPane final : public QWidget {
    Q_OBJECT
public:
    explicit FilterPane(QWidget *parent = nullptr);

    void setCount(InvoiceFilterKind kind, int count);
    /// What there is to choose from, in this order. What was chosen stays, even when it is not among them.
    void setNames(const QStringList &projects, const QStringList &vendors);
    /// Shows them; criteriaChosen is not emitted.
    void setCriteria(const InvoiceCriteria &criteria);
    [[nodiscard]] InvoiceCriteria criteria() const;
    /// Enables the button that shows everything again.
    void setFiltering(bool isFiltering);

Q_SIGNALS:
    void criteriaChosen(const tieout::InvoiceCriteria &criteria);
    void clearWanted();

private:
    void addKinds();
    void addKind(InvoiceFilterKind kind, const QString &name, const QIcon &icon);
    QComboBox *addCombo(QVBoxLayout *layout, const QString &title, const QString &name);
    QDateEdit *addDate(QGridLayout *grid, const QString &title, const QString &name);
    void buildPeriod(QVBoxLayout *layout);
    void showDates();
    void tell();

    struct Choice {
        QRadioButton *button = nullptr;
        QLabel *count = nullptr;
        QString title;
    };
    QMap<InvoiceFilterKind, Choice> m_choices;
    QLabel *m_title;
    QGridLayout *m_kinds;
    QComboBox *m_project;
    QComboBox *m_vendor;
    QComboBox *m_period;
    QWidget *m_dates;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_clear;
    bool m_isShowing = false; ///< what is set now was not chosen by a person
};

} // namespace tieout
