// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/pages/html.h"
#include "app/tieout-sandbox/pages/sitepages.h"
#include "app/tieout-sandbox/world/amounts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString lineRow(const Line &line)
{
    const QString id = QString::number(line.id);
    const QString amount = line.amount ? twoDecimals(*line.amount) : QString();
    const QString edit =
        u"<form method=\"post\" class=\"inline\"><input type=\"hidden\" name=\"verb\" value=\"edit-line\">"
        "<input type=\"hidden\" name=\"lineId\" value=\"%1\"><input name=\"amount\" size=\"9\" value=\"%2\" "
        "aria-label=\"Amount\"><input name=\"checkNumber\" size=\"8\" value=\"%3\" aria-label=\"Check number\">"
        "<button>Save</button></form>"_s.arg(id, amount, escaped(line.checkNumber));
    const QString remove = buttonForm(u"Delete"_s, { { u"verb"_s, u"delete-line"_s }, { u"lineId"_s, id } });
    return tableRow({ line.paymentNumber ? QString::number(*line.paymentNumber) : QString(),
        line.date.toString(Qt::ISODate), escaped(line.invoiceNumber), edit, escaped(line.notes),
        line.originId.isEmpty() ? u"not synced"_s : u"synced with ERP"_s, remove });
}

} // namespace

Response commitmentPage(const World &world, int index, const QString &problem)
{
    const Company &company = world.company;
    const Commitment &commitment = company.commitments.at(index);
    const bool open = commitment.allowPayments;
    QString body = u"<p>%1 · %2 · %3</p>"_s.arg(escaped(company.projects.at(commitment.project).name),
        escaped(company.vendors.at(commitment.vendor).name), commitment.status);
    body +=
        u"<h2>Advanced settings</h2><div>Enable payments: <strong>%1</strong> %2</div>"_s.arg(open ? u"on"_s : u"off"_s,
            buttonForm(open ? u"Switch payments off"_s : u"Switch payments on"_s,
                { { u"verb"_s, u"set-payments-tab"_s }, { u"commitmentId"_s, QString::number(commitment.id) },
                    { u"on"_s, open ? u"false"_s : u"true"_s } }));
    body += u"<h2>Payments issued</h2><p>Contract %1 · paid %2</p><table>"_s.arg(
        QString::fromLatin1(centsText(commitment.grandTotal())), twoDecimals(commitment.paidMicros));
    body +=
        tableRow({ u"#"_s, u"Date"_s, u"Invoice"_s, u"Amount and check"_s, u"Notes"_s, u"ERP"_s, QString() }, u"th"_s);
    for (const int line : commitment.lines)
        body += lineRow(company.lines.at(line));
    return htmlPage(commitment.number + u" "_s + commitment.title, body + u"</table>"_s, problem);
}

QString commitmentLink(const World &world, const Commitment &commitment)
{
    return u"/%1/project/commitments/%2/%3/contract_payments"_s.arg(world.company.projects.at(commitment.project).id)
        .arg(commitment.purchaseOrder ? u"purchase_order_contracts"_s : u"work_order_contracts"_s)
        .arg(commitment.id);
}

Response storedFile(const Request &request, const World &world)
{
    Response response;
    response.contentType = "text/plain; charset=utf-8";
    const qint64 id = request.path.section(u'/', 2, 2).toLongLong();
    const int line = world.company.lineOfAttachment(id);
    if (!request.header("authorization").isEmpty()) {
        response.status = 400;
        response.body = "Only one auth mechanism allowed";
    } else if (line < 0) {
        response.status = 404;
    } else {
        for (const Attachment &file : world.company.lines.at(line).attachments) {
            if (file.id != id)
                continue;
            response.contentType = file.contentType.toLatin1();
            response.body = file.content;
        }
    }
    return response;
}

} // namespace tieout::sandbox
