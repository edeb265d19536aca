// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/jsonlinks.h"

#include "app/tieoutctl/jsonparts.h"
#include "app/tieoutctl/texttable.h"
#include "core/base/plural.h"
#include "core/base/tr.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

QString idText(BillId bill)
{
    return bill.isValid() ? bill.toString() : QString();
}

void writeLink(JsonWriter &json, const LinkRow &row)
{
    json.beginObject().member("invoiceId", row.invoice.id.value()).member("invoiceNumber", row.invoice.invoiceNumber);
    json.member("vendorName", row.invoice.vendorName).member("projectName", row.projectName);
    json.member("commitmentNumber", row.commitmentNumber).member("billId", idText(row.bill));
    json.member("billNumber", row.billNumber).member("billVendor", row.billVendor);
    json.member("by", row.byHand ? u"hand"_s : u"procore"_s);
    json.member("person", row.person).member("note", row.note).member("madeAt", isoText(row.madeAt)).endObject();
}

void writeSuggestion(JsonWriter &json, const LinkSuggestion &pair)
{
    json.beginObject().member("invoiceId", pair.invoice.id.value());
    json.member("invoiceNumber", pair.invoice.invoiceNumber).member("vendorName", pair.invoice.vendorName);
    json.member("billId", idText(pair.bill.id)).member("billNumber", pair.bill.number);
    json.member("billVendor", pair.bill.vendorName).member("score", pair.score).member("isTie", pair.isTie);
    json.key("reasons").beginArray();
    for (const LinkReason &reason : pair.reasons) {
        json.beginObject().member("clue", toString(reason.clue)).member("points", reason.points);
        json.member("text", reason.text).endObject();
    }
    json.endArray().endObject();
}

QString suggestionsTable(const QList<LinkSuggestion> &pairs)
{
    QList<QStringList> rows;
    for (const LinkSuggestion &pair : pairs) {
        QStringList reasons;
        for (const LinkReason &reason : pair.reasons)
            reasons << u"%1 (%2)"_s.arg(reason.text).arg(reason.points);
        const QString number = QString::number(pair.score);
        const QString score = pair.isTie ? Tr::tr("%1 tie", "score").arg(number) : number;
        rows.append({ pair.invoice.id.toString(), pair.invoice.invoiceNumber, pair.bill.number, idText(pair.bill.id),
            score, reasons.join(QLatin1Char(' ')) });
    }
    return textTable(
        { Tr::tr("Invoice"), Tr::tr("Number"), Tr::tr("Bill"), Tr::tr("Bill id"), Tr::tr("Score"), Tr::tr("Because") },
        rows);
}

} // namespace

QByteArray linksJson(const LinksView &view)
{
    JsonWriter json = newDocument();
    json.beginObject().key("links").beginArray();
    for (const LinkRow &row : view.links)
        writeLink(json, row);
    json.endArray().key("suggestions");
    if (view.isSuggesting) {
        json.beginArray();
        for (const LinkSuggestion &pair : view.suggestions)
            writeSuggestion(json, pair);
        json.endArray();
    } else {
        json.null();
    }
    json.member("billsNotRead", view.billsNotRead).key("calls").beginObject();
    return json.member("xero", view.xeroCalls).endObject().endObject().take();
}

QString linksText(const LinksView &view)
{
    QList<QStringList> rows;
    for (const LinkRow &row : view.links) {
        const QString by = row.byHand ? (row.person.isEmpty() ? Tr::tr("by hand") : row.person) : u"Procore"_s;
        rows.append({ row.invoice.id.toString(), row.invoice.invoiceNumber, row.invoice.vendorName,
            row.bill.isValid() ? row.billNumber : Tr::tr("none", "bill"), idText(row.bill), by, row.note });
    }
    QString text = textTable({ Tr::tr("Invoice"), Tr::tr("Number"), Tr::tr("Vendor"), Tr::tr("Bill"), Tr::tr("Bill id"),
                                 Tr::tr("Linked by"), Tr::tr("Note") },
        rows);
    if (!view.isSuggesting)
        return text;
    text += QLatin1Char('\n');
    text += view.suggestions.isEmpty() ? Tr::tr("Nothing to suggest.\n") : suggestionsTable(view.suggestions);
    if (view.billsNotRead > 0)
        text +=
            counted(view.billsNotRead,
                QT_TRANSLATE_NOOP("tieout", "1 more bill will be read the next time suggestions are asked for."),
                QT_TRANSLATE_N_NOOP("tieout", "%n more bills will be read the next time suggestions are asked for."))
            + QLatin1Char('\n');
    return text;
}

QByteArray linkJson(InvoiceId invoice, BillId bill, bool changed, int waiting)
{
    JsonWriter json = newDocument();
    json.beginObject().member("invoiceId", invoice.value()).member("billId", idText(bill));
    return json.member("changed", changed).member("paymentsWaiting", waiting).endObject().take();
}

} // namespace tieout::cli
