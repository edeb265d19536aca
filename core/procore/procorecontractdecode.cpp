// SPDX-License-Identifier: Apache-2.0
// Subcontractor invoices and commitments (api facts, Procore 2 and 3).
#include "core/procore/procoredecode.h"

#include "core/procore/procorearray.h"
#include "core/procore/procorefields.h"

#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCommitmentTypes {
    JsonWord<CommitmentKind> { "WorkOrderContract", CommitmentKind::Subcontract },
    JsonWord<CommitmentKind> { "PurchaseOrderContract", CommitmentKind::PurchaseOrder },
};

/// The kind determines the commitment's address, so an unknown kind cannot be guessed.
CommitmentKind commitmentKind(const JsonReader &object, FirstFault &fault)
{
    const JsonEnum<CommitmentKind> kind = fault.take(object.oneOf("commitment_type", kCommitmentTypes));
    if (!kind.value && !fault)
        fault.note(object.faultAt("commitment_type",
            u"expected WorkOrderContract or PurchaseOrderContract, got \"%1\""_s.arg(kind.text.left(40))));
    return kind.value.value_or(CommitmentKind::Subcontract);
}

Result<Invoice> decodeInvoiceObject(const JsonReader &object)
{
    FirstFault fault;
    Invoice invoice;
    invoice.id = InvoiceId(fault.take(procoreId(object, "id")));
    invoice.project = ProjectId(fault.take(procoreOptionalId(object, "project_id")));
    invoice.commitment = CommitmentId(fault.take(procoreId(object, "commitment_id")));
    invoice.commitmentKind = commitmentKind(object, fault);
    invoice.invoiceNumber = fault.take(procoreText(object, "invoice_number"));
    invoice.number = fault.take(object.optionalIntegerOrText("number")).value_or(0);
    invoice.vendorName = fault.take(procoreText(object, "vendor_name"));
    invoice.commitmentName = fault.take(procoreText(object, "contract_name"));
    invoice.status = fault.take(procoreText(object, "status"));
    invoice.billingDate = fault.take(procoreDate(object, "billing_date"));
    invoice.periodStart = fault.take(procoreDate(object, "requisition_start"));
    invoice.periodEnd = fault.take(procoreDate(object, "requisition_end"));
    invoice.currency = fault.take(procoreCurrency(object));
    if (const auto summary = fault.take(object.optionalObject("summary")))
        invoice.currentPaymentDue = fault.take(procoreOptionalMoney(*summary, "current_payment_due", invoice.currency));
    invoice.originId = fault.take(procoreText(object, "origin_id"));
    invoice.updatedAt = fault.take(procoreInstant(object, "updated_at"));
    if (fault)
        return failed(fault.error());
    return invoice;
}

Result<Commitment> decodeCommitmentObject(const JsonReader &object, CommitmentKind kind)
{
    FirstFault fault;
    Commitment commitment;
    commitment.id = CommitmentId(fault.take(procoreId(object, "id")));
    commitment.kind = kind;
    commitment.number = fault.take(procoreText(object, "number"));
    commitment.title = fault.take(procoreText(object, "title"));
    commitment.status = fault.take(procoreText(object, "status"));
    if (const auto project = fault.take(object.optionalObject("project")))
        commitment.project = ProjectId(fault.take(procoreOptionalId(*project, "id")));
    if (const auto vendor = fault.take(object.optionalObject("vendor")))
        commitment.vendorName = fault.take(procoreText(*vendor, "company"));
    commitment.currency = fault.take(procoreCurrency(object));
    const Currency &currency = commitment.currency;
    commitment.contractSum = fault.take(procoreOptionalMoney(object, "revised_contract", currency));
    if (!commitment.contractSum)
        commitment.contractSum = fault.take(procoreOptionalMoney(object, "grand_total", currency));
    commitment.invoiced = fault.take(procoreOptionalMoney(object, "total_requisitions_amount", currency));
    commitment.totalPayments = fault.take(procoreOptionalMoney(object, "total_payments", currency));
    if (fault)
        return failed(fault.error());
    return commitment;
}

} // namespace

Result<Listed<Invoice>> decodeInvoices(const QByteArray &body)
{
    return procoreArraySettingAside(body, decodeInvoiceObject);
}

Result<Invoice> decodeInvoice(const QByteArray &body)
{
    return procoreObject(body, decodeInvoiceObject);
}

Result<Listed<Commitment>> decodeCommitments(const QByteArray &body, CommitmentKind kind)
{
    return procoreArraySettingAside(
        body, [kind](const JsonReader &object) { return decodeCommitmentObject(object, kind); });
}

} // namespace tieout
