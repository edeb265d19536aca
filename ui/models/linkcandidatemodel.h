// SPDX-License-Identifier: Apache-2.0
// Invoices that are linked to no bill, each with the bills that may belong to it (rule 1).
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/links.h"
#include "core/model/rows.h"
#include "ui/models/rowtable.h"

#include <utility>

namespace tieout {

/// One invoice, with one bill that may belong to it or with none.
struct LinkCandidate {
    Invoice invoice;
    QString projectName;
    QString remark; ///< why it is not linked, where a person said so
    std::optional<LinkSuggestion> suggestion;

    bool operator==(const LinkCandidate &) const = default;
};

class LinkCandidateModel final : public RowTable<LinkCandidate, std::pair<InvoiceId, BillId>> {
    Q_OBJECT
public:
    enum Column { Score, Invoice, Vendor, Project, Amount, Bill, BillVendor, BillTotal, BillDate, Why, ColumnCount };

    explicit LinkCandidateModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] std::pair<InvoiceId, BillId> idOf(const LinkCandidate &row) const override;

private:
    [[nodiscard]] static QString text(const LinkCandidate &row, int column);
    [[nodiscard]] static QVariant raw(const LinkCandidate &row, int column);
    [[nodiscard]] static SheetCell plain(const LinkCandidate &row, int column);
};

/// Every unlinked invoice: once for each suggestion, or once without.
[[nodiscard]] QList<LinkCandidate> candidatesOf(
    const QList<InvoiceRow> &invoices, const QList<LinkRow> &links, const QList<LinkSuggestion> &suggestions);
/// Why the two may belong together, in sentences; a remark, or that nothing fits, where there is no suggestion.
[[nodiscard]] QString reasonsFor(const LinkCandidate &row);

} // namespace tieout
