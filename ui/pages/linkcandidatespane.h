// SPDX-License-Identifier: Apache-2.0
// Invoices that are linked to no bill: the bills that may belong to them, why, and the button that links.
#pragma once

#include "core/model/permissions.h"
#include "ui/models/linkcandidatemodel.h"
#include "ui/models/sortedtable.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tieout {

class DataTable;

class LinkCandidatesPane final : public QWidget {
    Q_OBJECT
public:
    explicit LinkCandidatesPane(QWidget *parent = nullptr);
    ~LinkCandidatesPane() override;

    void setRows(const QList<LinkCandidate> &rows);
    /// Offered while a bill's number is typed.
    void setBillNumbers(const QStringList &numbers);
    /// Whether suggestions are still awaited, and how many bills they do not cover.
    void setSearch(bool isLooking, int billsNotRead);
    void setPermission(const Permission &permission);
    /// A change is on its way.
    void setChanging(bool isChanging);
    void clearNote();
    /// False when it is not here.
    bool choose(const InvoiceId &invoice);

Q_SIGNALS:
    /// `bill` is an id or a number.
    void linkWanted(const tieout::InvoiceId &invoice, const QString &bill, const QString &note);

private:
    void buildTable();
    void build();
    void showChosen();
    void showCommand();
    void link();
    [[nodiscard]] const LinkCandidate *chosen() const;

    LinkCandidateModel m_model;
    SortedTable m_sorted;
    Permission m_permission;
    bool m_isLooking = false;
    bool m_isChanging = false;
    int m_billsNotRead = 0;
    std::optional<LinkCandidate> m_shown; ///< what the field of the bill was filled from
    DataTable *m_table;
    QLabel *m_why;
    QLineEdit *m_bill;
    QLineEdit *m_note;
    QPushButton *m_link;
};

} // namespace tieout
