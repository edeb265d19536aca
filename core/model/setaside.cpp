// SPDX-License-Identifier: Apache-2.0
#include "core/model/setaside.h"

#include <QCoreApplication>

namespace tieout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tieout::SetAsideRow", text);
}

} // namespace

Error problemOf(const SetAsideRow &row)
{
    const bool isPayment = row.kind == SetAsideKind::Payment;
    const QString text = isPayment
        ? tr("Payment %1 was set aside and is read again by the next sync (%2).")
        : tr("Subcontractor invoice %1 was set aside and is read again by the next sync (%2).");
    Error error(ErrorKind::Malformed, text.arg(row.id, row.detail));
    error.service = isPayment ? Service::Xero : Service::Procore;
    return error;
}

} // namespace tieout
