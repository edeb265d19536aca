// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/pages/pages.h"

#include "app/tieout-sandbox/http/formbody.h"
#include "app/tieout-sandbox/pages/html.h"
#include "app/tieout-sandbox/pages/sitepages.h"
#include "app/tieout-sandbox/play/play.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The actions that a form may perform, and the fields that are checkboxes.
const QStringList &formVerbs()
{
    static const QStringList verbs = { u"pay-bill"_s, u"remove-payment"_s, u"edit-line"_s, u"delete-line"_s,
        u"set-payments-tab"_s };
    return verbs;
}

// The sentence for a refused form; empty when the action was done.
QString carryOut(const Request &request, World &world)
{
    const FormFields fields = formFields(request);
    if (!formVerbs().contains(fieldValue(fields, u"verb"_s)))
        return u"This form is not known."_s;
    QJsonObject command;
    for (const auto &[key, value] : fields)
        command.insert(key, key == u"on" ? QJsonValue(value == u"true") : QJsonValue(value));
    const Response done = play(command, world);
    return done.status == 200 ? QString() : QJsonDocument::fromJson(done.body).object().value(u"error"_s).toString();
}

// A parameter from the deep link's inner address, or from the address itself.
QString linkParameter(const Request &request, const QString &name)
{
    static const QRegularExpression inner(u"[?&]([A-Za-z]+)=([^&]+)"_s);
    auto matches = inner.globalMatch(request.parameter(u"redirecturl"_s));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1).compare(name, Qt::CaseInsensitive) == 0)
            return match.captured(2);
    }
    for (const auto &[key, value] : request.query) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<Response> sitePage(const Request &request, const World &world, const QString &problem)
{
    const int bill = world.tenant().billById(guidKey(linkParameter(request, u"InvoiceID"_s)));
    if (bill >= 0)
        return billPage(world, bill, problem);
    const int payment = world.tenant().paymentById(guidKey(linkParameter(request, u"bankTransactionID"_s)));
    if (payment >= 0)
        return paymentPage(world, payment, problem);
    static const QRegularExpression contract(
        u"^/\\d+/project/commitments/(?:work_order|purchase_order)_contracts/(\\d+)(?:/contract_payments)?/?$"_s);
    const QRegularExpressionMatch match = contract.match(request.path);
    const int commitment = world.company.commitmentById(match.captured(1).toLongLong());
    if (commitment >= 0)
        return commitmentPage(world, commitment, problem);
    return std::nullopt;
}

} // namespace

Response answerPage(const Request &request, World &world)
{
    if (request.path.startsWith(u"/storage/"_s))
        return storedFile(request, world);
    if (request.path == u"/" && request.method == "GET")
        return startPage(world);
    if (!sitePage(request, world, {})) {
        Response missing = htmlPage(u"Not found"_s, u"<p>Nothing lives at this address.</p>"_s);
        missing.status = 404;
        return missing;
    }
    if (request.method != "POST")
        return *sitePage(request, world, {});
    const QString problem = carryOut(request, world);
    return problem.isEmpty() ? seeOther(request) : *sitePage(request, world, problem);
}

Response startPage(const World &world)
{
    QString body = u"<h2>Commitments (Procore)</h2><ul>"_s;
    for (const Commitment &commitment :
        world.company.commitments.first(std::min<qsizetype>(200, world.company.commitments.size()))) {
        body += u"<li><a href=\"%1\">%2</a> %3%4</li>\n"_s.arg(commitmentLink(world, commitment),
            escaped(commitment.number), escaped(commitment.title),
            commitment.allowPayments ? QString() : u" · payments off"_s);
    }
    body += u"</ul><h2>Bills (Xero)</h2><ul>"_s;
    int shown = 0;
    for (const Bill &bill : world.tenant().bills) {
        if (bill.type != u"ACCPAY" || ++shown > 200)
            continue;
        body += u"<li><a href=\"%1\">%2</a> %3 · %4</li>\n"_s.arg(escaped(billLink(world, bill)), escaped(bill.number),
            escaped(world.tenant().contacts.at(bill.contact).name), bill.status);
    }
    return htmlPage(world.company.name, body + u"</ul>"_s);
}

} // namespace tieout::sandbox
