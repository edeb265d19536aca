// SPDX-License-Identifier: Apache-2.0
// Somebody else in Procore's Payments Issued tab. The verbs change a line directly in the database, bypassing the lock.
#include "app/tieout-sandbox/play/verb.h"
#include "app/tieout-sandbox/world/amounts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

void report(Verb &v, int index)
{
    const Line &line = v.world.company.lines.at(index);
    v.result.insert(u"lineId"_s, line.id);
    v.result.insert(u"commitmentId"_s, v.world.company.commitments.at(line.commitment).id);
    if (line.requisition >= 0)
        v.result.insert(u"requisitionId"_s, v.world.company.requisitions.at(line.requisition).id);
    v.result.insert(u"amount"_s, line.amount ? QJsonValue(railsText(*line.amount)) : QJsonValue());
    v.result.insert(u"date"_s, line.date.toString(Qt::ISODate));
    v.result.insert(u"originId"_s, line.originId);
}

void settle(Verb &v, int index)
{
    Line &line = v.world.company.lines[index];
    line.updatedMs = v.world.nowMs();
    v.world.company.retotal(line.commitment, v.world.nowMs());
    report(v, index);
}

void takeText(const Verb &v, const char *key, QString &target)
{
    if (v.command.contains(QLatin1String(key)))
        target = v.command.value(QLatin1String(key)).isNull() ? QString() : v.text(key);
}

bool takeFields(Verb &v, Line &line)
{
    const auto amount = v.cents("amount", 0);
    if (!amount)
        return false;
    if (v.command.contains("amount"_L1))
        line.amount = *amount * kMicrosPerCent;
    if (v.command.contains("date"_L1))
        line.date = v.date("date");
    if (v.command.contains("paymentNumber"_L1))
        line.paymentNumber = v.id("paymentNumber");
    takeText(v, "checkNumber", line.checkNumber);
    takeText(v, "notes", line.notes);
    takeText(v, "method", line.method);
    takeText(v, "originData", line.originData);
    takeText(v, "status", line.status);
    return true;
}

void editLine(Verb &v)
{
    const int index = v.line();
    if (index < 0 || !takeFields(v, v.world.company.lines[index]))
        return;
    // In a line, invoiceNumber is a field; use lineId or originId to find rows.
    takeText(v, "invoiceNumber", v.world.company.lines[index].invoiceNumber);
    settle(v, index);
}

void unlockLine(Verb &v)
{
    const int index = v.line();
    if (index < 0)
        return;
    v.world.company.setOrigin(index, QString());
    settle(v, index);
}

// Another integration claims a line.
void setLineOrigin(Verb &v)
{
    const int index = v.line();
    if (index < 0)
        return;
    v.world.company.setOrigin(index, v.text("newOriginId"));
    settle(v, index);
}

void deleteLine(Verb &v)
{
    const int index = v.line();
    if (index < 0)
        return;
    report(v, index);
    const int commitment = v.world.company.lines.at(index).commitment;
    v.world.company.removeLine(index);
    v.world.company.retotal(commitment, v.world.nowMs());
}

void typeLine(Verb &v)
{
    Line line;
    line.commitment = v.commitment();
    if (line.commitment < 0)
        return;
    const bool linked =
        v.flag("linked", true) && (v.command.contains("invoiceNumber"_L1) || v.command.contains("requisitionId"_L1));
    line.requisition = linked ? v.requisition() : -1;
    line.date = v.date("date");
    line.status = u"paid"_s;
    line.invoiceNumber = v.text("invoiceNumber");
    line.originId = v.text("foreignOriginId");
    line.createdMs = line.updatedMs = v.world.nowMs();
    if (takeFields(v, line) && v.error.isEmpty())
        settle(v, v.world.company.addLine(line));
}

void attachFile(Verb &v)
{
    const int index = v.line();
    if (index < 0)
        return;
    Attachment file;
    file.id = v.world.company.nextId++;
    file.filename = v.text("filename", u"remittance.pdf"_s);
    file.contentType = v.text("contentType", u"application/pdf"_s);
    file.content = v.text("content", u"%PDF-1.4"_s).toUtf8();
    v.world.company.lines[index].attachments.append(file);
    settle(v, index);
    v.result.insert(u"attachmentId"_s, file.id);
}

void detachFiles(Verb &v)
{
    const int index = v.line();
    if (index < 0)
        return;
    v.world.company.lines[index].attachments.clear();
    settle(v, index);
}

} // namespace

QHash<QString, VerbFunction> lineVerbs()
{
    return { { u"edit-line"_s, editLine }, { u"unlock-line"_s, unlockLine }, { u"set-line-origin"_s, setLineOrigin },
        { u"delete-line"_s, deleteLine }, { u"type-line"_s, typeLine }, { u"attach-file"_s, attachFile },
        { u"detach-files"_s, detachFiles } };
}

} // namespace tieout::sandbox
