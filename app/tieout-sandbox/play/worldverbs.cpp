// SPDX-License-Identifier: Apache-2.0
// The sandbox's own knobs, and a view of what belongs together.
#include "app/tieout-sandbox/play/verb.h"
#include "app/tieout-sandbox/world/amounts.h"

#include <QJsonArray>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

void setKnob(Verb &v)
{
    if (!v.world.knobs.set(v.text("name"), v.text("value")))
        v.fail(u"no such knob or value"_s);
}

void listKnobs(Verb &v)
{
    QJsonArray knobs;
    for (const Knob &knob : knobTable()) {
        knobs.append(QJsonObject { { u"name"_s, QLatin1String(knob.name) },
            { u"value"_s, v.world.knobs.value(knob.name) }, { u"default"_s, QLatin1String(knob.defaultValue) },
            { u"allowed"_s, QLatin1String(knob.allowed) }, { u"rule"_s, QLatin1String(knob.rule) } });
    }
    v.result.insert(u"knobs"_s, knobs);
}

// Everything about one invoice, so that scripts need not search a dump.
void findInvoice(Verb &v)
{
    const int index = v.requisition();
    if (index < 0)
        return;
    const Company &company = v.world.company;
    const Requisition &row = company.requisitions.at(index);
    const Commitment &commitment = company.commitments.at(row.commitment);
    v.result.insert(u"requisitionId"_s, row.id);
    v.result.insert(u"commitmentId"_s, commitment.id);
    v.result.insert(u"purchaseOrder"_s, commitment.purchaseOrder);
    v.result.insert(u"projectId"_s, company.projects.at(commitment.project).id);
    v.result.insert(u"currentPaymentDue"_s, QString::fromLatin1(centsText(row.due)));
    const int bill = v.world.tenant().billById(guidKey(row.originId));
    if (bill < 0)
        return;
    const Bill &found = v.world.tenant().bills.at(bill);
    v.result.insert(u"billId"_s, found.id);
    v.result.insert(u"amountDue"_s, QString::fromLatin1(centsText(found.due())));
    QJsonArray payments;
    for (const int payment : found.payments)
        payments.append(v.world.tenant().payments.at(payment).id);
    v.result.insert(u"paymentIds"_s, payments);
}

} // namespace

QHash<QString, VerbFunction> worldVerbs()
{
    return { { u"set-knob"_s, setKnob }, { u"list-knobs"_s, listKnobs }, { u"find-invoice"_s, findInvoice } };
}

} // namespace tieout::sandbox
