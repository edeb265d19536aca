// SPDX-License-Identifier: Apache-2.0
// Invoices that are linked to a bill, and the button that ends a link.
#pragma once

#include "core/model/permissions.h"
#include "ui/models/linktablemodel.h"
#include "ui/models/sortedtable.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tieout {

class DataTable;

class LinkedPane final : public QWidget {
    Q_OBJECT
public:
    explicit LinkedPane(QWidget *parent = nullptr);
    ~LinkedPane() override;

    /// Of the reading that ended; nothing when the rows are all there are. Until then the table says that it is read.
    void setProblem(const std::optional<Error> &problem);
    void setRows(const QList<LinkRow> &rows);
    void setPermission(const Permission &permission);
    /// A change is on its way.
    void setChanging(bool isChanging);
    void clearNote();
    /// False when it is not here.
    bool choose(const InvoiceId &invoice);

Q_SIGNALS:
    void unlinkWanted(const tieout::InvoiceId &invoice, const QString &note);

private:
    void build();
    void showCommand();
    void unlink();
    [[nodiscard]] const LinkRow *chosen() const;

    LinkTableModel m_model;
    SortedTable m_sorted;
    Permission m_permission;
    bool m_isChanging = false;
    DataTable *m_table;
    QLineEdit *m_note;
    QPushButton *m_unlink;
};

} // namespace tieout
