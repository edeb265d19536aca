// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/pages/html.h"
#include "app/tieout-sandbox/pages/sitepages.h"
#include "app/tieout-sandbox/world/amounts.h"

#include <QUrl>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString money(qint64 cents)
{
    return QString::fromLatin1(centsText(cents));
}

QString accountChoice(const Tenant &tenant)
{
    QString select = u"<label>Paid from <select name=\"account\">"_s;
    for (const Account &account : tenant.accounts) {
        if (account.status == u"ACTIVE" && (account.type == u"BANK" || account.paymentsEnabled))
            select += u"<option value=\"%1\">%2</option>"_s.arg(account.id, escaped(account.name));
    }
    return select + u"</select></label>"_s;
}

QString payForm(const World &world, const Bill &bill)
{
    if (bill.due() <= 0)
        return u"<p>Nothing is due on this bill.</p>"_s;
    return u"<h2>Make a payment</h2><form method=\"post\"><input type=\"hidden\" name=\"verb\" value=\"pay-bill\">"
           "<input type=\"hidden\" name=\"billId\" value=\"%1\">%2%3%4%5<button>Add payment</button></form>"_s.arg(
               bill.id, inputField(u"Amount paid"_s, u"amount"_s, money(bill.due()), u"text"_s),
               inputField(u"Date paid"_s, u"date"_s, world.today().toString(Qt::ISODate), u"date"_s),
               accountChoice(world.tenant()), inputField(u"Reference"_s, u"reference"_s, QString(), u"text"_s));
}

QString paymentRow(const Tenant &tenant, const Payment &payment)
{
    const QString remove = payment.isDeleted()
        ? u"removed"_s
        : buttonForm(u"Remove"_s, { { u"verb"_s, u"remove-payment"_s }, { u"paymentId"_s, payment.id } });
    return tableRow({ payment.date.toString(Qt::ISODate), money(payment.amount), escaped(payment.reference),
        escaped(tenant.accounts.at(payment.account).name), payment.status, remove });
}

} // namespace

Response billPage(const World &world, int index, const QString &problem)
{
    const Tenant &tenant = world.tenant();
    const Bill &bill = tenant.bills.at(index);
    QString payments;
    for (const int payment : bill.payments)
        payments += paymentRow(tenant, tenant.payments.at(payment));
    const QString body =
        u"<p>%1 · dated %2 · %3</p><p>Total %4 %5 · paid %6 · due <strong>%7</strong></p><table>%8%9</table>"_s.arg(
            escaped(tenant.contacts.at(bill.contact).name), bill.date.toString(Qt::ISODate), bill.status,
            money(bill.total), bill.currency, money(bill.paid), money(bill.due()),
            tableRow({ u"Date"_s, u"Amount"_s, u"Reference"_s, u"Account"_s, u"Status"_s, QString() }, u"th"_s),
            payments);
    return htmlPage(u"Bill %1"_s.arg(bill.number), body + payForm(world, bill), problem);
}

Response paymentPage(const World &world, int index, const QString &problem)
{
    const Tenant &tenant = world.tenant();
    const Payment &payment = tenant.payments.at(index);
    const Bill &bill = tenant.bills.at(payment.bill);
    const QString body = u"<p>For <a href=\"%1\">bill %2</a></p><table>%3%4</table>"_s.arg(
        escaped(billLink(world, bill)), escaped(bill.number),
        tableRow({ u"Date"_s, u"Amount"_s, u"Reference"_s, u"Account"_s, u"Status"_s, QString() }, u"th"_s),
        paymentRow(tenant, payment));
    return htmlPage(u"Payment of %1"_s.arg(money(payment.amount)), body, problem);
}

QString billLink(const World &world, const Bill &bill)
{
    return u"/organisationlogin/default.aspx?shortcode=%1&redirecturl=/AccountsPayable/Edit.aspx?InvoiceID=%2"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(world.tenant().shortCode)), bill.id);
}

} // namespace tieout::sandbox
