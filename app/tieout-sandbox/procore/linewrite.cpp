// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/contractpayments.h"
#include "app/tieout-sandbox/procore/lineaccess.h"
#include "app/tieout-sandbox/procore/linebody.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kLocked(
    "The Contract Payment cannot be edited or deleted because it is synced with an ERP system");

int statusKnob(const World &world, const char *knob)
{
    return static_cast<int>(world.knobs.number(knob));
}

std::optional<Response> checkBody(const LineBody &body)
{
    if (!body.readable)
        return listedError(400, u"The request body could not be parsed."_s);
    if (!body.files.isEmpty() && body.fields.contains(u"prostore_file_ids"_s))
        return fieldError(422, u"attachments"_s, u"cannot be combined with prostore_file_ids"_s);
    return std::nullopt;
}

// A deleted commitment, or one whose Payments tab is off, accepts no payments.
std::optional<Response> checkOpen(const ProcoreCall &call, int commitment)
{
    const Commitment &contract = call.company.commitments.at(commitment);
    if (contract.deleted)
        return procoreError(statusKnob(call.world, "procore.payments-off"), u"The commitment has been deleted."_s);
    if (!contract.allowPayments)
        return procoreError(
            statusKnob(call.world, "procore.payments-off"), u"Payments are not enabled on this commitment."_s);
    return std::nullopt;
}

std::optional<Response> checkOrigin(const ProcoreCall &call, const QString &origin, int self)
{
    const int owner = origin.isEmpty() ? -1 : call.company.lineByOrigin(origin);
    if (owner < 0 || owner == self || call.world.knobs.is("procore.duplicate-origin", "accept"))
        return std::nullopt;
    return fieldError(statusKnob(call.world, "procore.duplicate-origin"), u"origin_id"_s, u"has already been taken"_s);
}

// The lock depends on the stored record (docs/sandbox.md, Procore 21 and 22).
std::optional<Response> checkLock(const ProcoreCall &call, const Line &line, const LineBody &body)
{
    if (line.originId.isEmpty())
        return std::nullopt;
    QStringList changed = changedFields(call, body.fields, line);
    const bool unlocks = body.fields.contains(u"origin_id"_s) && changed.contains(u"origin_id"_s)
        && body.fields.value(u"origin_id"_s).toString().isEmpty();
    if (unlocks && call.world.knobs.is("procore.unlock-and-edit", "allow"))
        return std::nullopt;
    if (!call.world.knobs.is("procore.lock", "strict")) {
        changed.removeAll(u"origin_id"_s);
        changed.removeAll(u"origin_data"_s);
        if (call.world.knobs.is("procore.lock", "support"))
            changed.removeAll(u"payment_number"_s);
        if (changed.isEmpty())
            return std::nullopt;
    } else if (changed.isEmpty() && body.files.isEmpty()) {
        return std::nullopt;
    }
    return listedError(422, kLocked);
}

void attach(const ProcoreCall &call, const QList<Attachment> &files, Line &line)
{
    for (Attachment file : files) {
        file.id = call.company.nextId++;
        line.attachments.append(file);
    }
}

// The commitment's totals change too; whether the invoice's stamp does is undocumented.
void settle(const ProcoreCall &call, int commitment, int requisition)
{
    call.company.retotal(commitment, call.world.nowMs());
    if (requisition >= 0 && call.world.knobs.is("procore.payment-touches-invoice", "on"))
        call.company.requisitions[requisition].updatedMs = call.world.nowMs();
}

Response lineResponse(const ProcoreCall &call, int line, int status)
{
    JsonWriter writer = railsWriter();
    writeLine(writer, call, call.company.lines.at(line));
    return railsResponse(writer, status);
}

// With the knob on, a repeated token returns the first object again (docs/sandbox.md, Procore 25).
std::optional<Response> replay(const ProcoreCall &call)
{
    const QString token = QString::fromUtf8(call.request.header("idempotency-token"));
    if (token.isEmpty() || call.world.knobs.is("procore.idempotency-token", "ignore"))
        return std::nullopt;
    const int line = call.company.lineById(call.company.idempotencyTokens.value(token, -1));
    if (line < 0)
        return std::nullopt;
    return lineResponse(call, line, 200);
}

} // namespace

Response createLine(const ProcoreCall &call)
{
    const LineBody body = readLineBody(call.request);
    if (const auto refusal = checkBody(body))
        return *refusal;
    const LineAccess access = contractAccess(call, body.projectId, body.contractId, Level::Admin);
    if (access.refusal)
        return *access.refusal;
    if (const auto refusal = checkOpen(call, access.commitment))
        return *refusal;
    if (const auto earlier = replay(call))
        return *earlier;
    Line line;
    line.commitment = access.commitment;
    line.status = call.world.knobs.is("procore.line-status", "null") ? QString() : u"paid"_s;
    line.createdMs = line.updatedMs = call.world.nowMs();
    if (const auto refusal = applyFields(call, body.fields, line))
        return *refusal;
    if (const auto refusal = checkOrigin(call, line.originId, -1))
        return *refusal;
    attach(call, body.files, line);
    const int index = call.company.addLine(line);
    const QString token = QString::fromUtf8(call.request.header("idempotency-token"));
    if (!token.isEmpty())
        call.company.idempotencyTokens.insert(token, call.company.lines.at(index).id);
    settle(call, access.commitment, line.requisition);
    return lineResponse(call, index, 201);
}

Response updateLine(const ProcoreCall &call, const QString &id)
{
    const LineBody body = readLineBody(call.request);
    if (const auto refusal = checkBody(body))
        return *refusal;
    const LineAccess access = lineAccess(call, id, body.projectId, body.contractId, Level::Admin);
    if (access.refusal)
        return *access.refusal;
    if (const auto refusal = checkOpen(call, access.commitment))
        return *refusal;
    Line line = call.company.lines.at(access.line);
    if (const auto refusal = checkLock(call, line, body))
        return *refusal;
    if (const auto refusal = applyFields(call, body.fields, line))
        return *refusal;
    if (const auto refusal = checkOrigin(call, line.originId, access.line))
        return *refusal;
    if (!body.files.isEmpty() && call.world.knobs.is("procore.patch-attachments", "replace"))
        line.attachments.clear();
    attach(call, body.files, line);
    line.updatedMs = call.world.nowMs();
    call.company.setOrigin(access.line, line.originId);
    call.company.lines[access.line] = line;
    settle(call, access.commitment, line.requisition);
    return lineResponse(call, access.line, 200);
}

Response deleteLine(const ProcoreCall &call, const QString &id)
{
    const LineAccess access = lineAccess(call, id, idParameter(call.request, u"project_id"_s),
        idParameter(call.request, u"contract_id"_s), Level::Admin);
    if (access.refusal)
        return *access.refusal;
    const Line line = call.company.lines.at(access.line);
    if (!line.originId.isEmpty())
        return listedError(statusKnob(call.world, "procore.locked-delete"), kLocked);
    call.company.removeLine(access.line);
    settle(call, access.commitment, line.requisition);
    Response response;
    response.status = statusKnob(call.world, "procore.delete-status");
    return response;
}

} // namespace tieout::sandbox
