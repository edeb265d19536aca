// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/utc.h"
#include "app/tieout-sandbox/xero/xerobills.h"
#include "app/tieout-sandbox/xero/xeroselect.h"

#include <QSet>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QList<Member> &members()
{
    static const QList<Member> list = { { "InvoiceID", CellKind::Guid }, { "Type", CellKind::Text },
        { "Status", CellKind::Text }, { "InvoiceNumber", CellKind::Text }, { "Reference", CellKind::Text },
        { "Date", CellKind::Date }, { "DueDate", CellKind::Date }, { "AmountDue", CellKind::Number },
        { "AmountPaid", CellKind::Number }, { "Total", CellKind::Number }, { "Contact.ContactID", CellKind::Guid },
        { "Contact.Name", CellKind::Text }, { "UpdatedDateUTC", CellKind::Date }, { "CurrencyCode", CellKind::Text } };
    return list;
}

Cell cell(const Tenant &tenant, const Bill &bill, int member)
{
    switch (member) {
    case 0:
        return Cell::ofGuid(bill.id);
    case 1:
        return Cell::ofText(bill.type);
    case 2:
        return Cell::ofText(bill.status);
    case 3:
        return Cell::ofText(bill.number);
    case 4:
        return Cell::ofText(bill.reference);
    case 5:
        return Cell::ofDate(midnightMs(bill.date));
    case 6:
        return Cell::ofDate(midnightMs(bill.dueDate));
    case 7:
        return Cell::ofNumber(bill.due() * kMicrosPerCent);
    case 8:
        return Cell::ofNumber(bill.paid * kMicrosPerCent);
    case 9:
        return Cell::ofNumber(bill.total * kMicrosPerCent);
    case 10:
        return Cell::ofGuid(tenant.contacts.at(bill.contact).id);
    case 11:
        return Cell::ofText(tenant.contacts.at(bill.contact).name);
    case 12:
        return Cell::ofDate(bill.updatedMs);
    default:
        return Cell::ofText(bill.currency);
    }
}

// A list parameter that is repeated instead of joined by commas is ignored (api facts, Xero 9).
std::optional<QSet<QString>> listParameter(const Request &request, const QString &name)
{
    const QStringList values = request.parameters(name);
    if (values.size() != 1 || values.first().isEmpty())
        return std::nullopt;
    QSet<QString> set;
    for (const QString &part : values.first().split(u','))
        set.insert(part.trimmed().toLower());
    return set;
}

struct ListFilters {
    std::optional<QSet<QString>> ids;
    std::optional<QSet<QString>> numbers;
    std::optional<QSet<QString>> contacts;
    std::optional<QSet<QString>> statuses;
    QString searchTerm;

    bool any() const { return ids || numbers || contacts || statuses; }
    bool accepts(const Tenant &tenant, const Bill &bill) const
    {
        return (!ids || ids->contains(bill.id)) && (!numbers || numbers->contains(bill.number.toLower()))
            && (!contacts || contacts->contains(tenant.contacts.at(bill.contact).id))
            && (!statuses || statuses->contains(bill.status.toLower()))
            && (searchTerm.isEmpty() || bill.number.contains(searchTerm, Qt::CaseInsensitive)
                || bill.reference.contains(searchTerm, Qt::CaseInsensitive));
    }
};

ListFilters filtersOf(const Request &request)
{
    return { listParameter(request, u"IDs"_s), listParameter(request, u"InvoiceNumbers"_s),
        listParameter(request, u"ContactIDs"_s), listParameter(request, u"Statuses"_s),
        request.parameter(u"searchTerm"_s) };
}

// Reading 40 bills by id must not walk through ten thousand.
QList<int> namedRows(const Tenant &tenant, const QSet<QString> &ids)
{
    QList<int> rows;
    for (const QString &id : ids) {
        const int index = tenant.billById(id);
        if (index >= 0)
            rows.append(index);
    }
    std::sort(rows.begin(), rows.end(), [&tenant](int a, int b) {
        return std::tie(tenant.bills.at(a).updatedMs, tenant.bills.at(a).id)
            < std::tie(tenant.bills.at(b).updatedMs, tenant.bills.at(b).id);
    });
    return rows;
}

} // namespace

Response listInvoices(const XeroCall &call)
{
    const Tenant &tenant = call.tenant;
    const ListFilters filters = filtersOf(call.request);
    const bool summary = call.request.parameter(u"summaryOnly"_s).toLower() == u"true";
    const QList<int> order = filters.ids ? namedRows(tenant, *filters.ids) : tenant.billsInOrder();
    const Selectable list { order, members(), u"Invoice"_s,
        [&tenant](int row, int member) { return cell(tenant, tenant.bills.at(row), member); },
        [&tenant](int row) { return tenant.bills.at(row).updatedMs; },
        [&](int row) { return tenant.bills.at(row).isInvoice() && filters.accepts(tenant, tenant.bills.at(row)); },
        true };
    const Selection selection = selectRows(call, list, filters.any() || summary);
    if (selection.refusal)
        return *selection.refusal;
    const BillShape shape = summary ? BillShape::Summary
        : selection.pagination      ? BillShape::PagedList
                                    : BillShape::UnpagedList;
    JsonWriter writer = beginEnvelope(call, selection.pagination);
    writer.beginArray("Invoices");
    for (const int row : selection.rows) {
        writer.beginObject();
        writeBill(writer, call, tenant.bills.at(row), shape);
        writer.endObject();
    }
    writer.endArray();
    return finish(writer);
}

Response showInvoice(const XeroCall &call, const QString &wanted)
{
    int index = call.tenant.billById(wanted);
    if (index < 0) {
        for (const int candidate : call.tenant.billsByNumber(wanted)) {
            if (call.tenant.bills.at(candidate).isInvoice())
                index = candidate;
        }
    }
    if (index < 0 || !call.tenant.bills.at(index).isInvoice())
        return xeroNotFound();
    JsonWriter writer = beginEnvelope(call);
    writer.beginArray("Invoices");
    writer.beginObject();
    writeBill(writer, call, call.tenant.bills.at(index), BillShape::Single);
    writer.endObject();
    writer.endArray();
    return finish(writer);
}

} // namespace tieout::sandbox
