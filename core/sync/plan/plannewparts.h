// SPDX-License-Identifier: Apache-2.0
// What planNewLine() chooses from. Each adds the step of one payment that has no line yet.
#pragma once

#include "core/sync/plan/planbuilder.h"

namespace tieout {

/// Rule 17: where both payments have one Reference, only the origin changes, which the lock allows. A line that
/// somebody changed is set right on the way when a person wants it, but never to more than is due without being asked
/// (rule 13).
void planHandOver(Planning &planning, const PaymentRecord &record, const PaymentRecord &removed);
/// Rule 17: the payment is like a removed one, and does not take over its line in this run.
void planToReplaceLater(Planning &planning, const PaymentRecord &record, const Replacement &replacement);
/// Rule 20: `alike` are lines that look like the payment.
void planAdoption(Planning &planning, const PaymentRecord &record, const QList<PaymentLine> &alike);
/// Rules 13, 15 and 20: a line of its own.
void planCreate(Planning &planning, const PaymentRecord &record);

/// The person was shown what is on the invoice and wants a line of its own for this payment.
[[nodiscard]] bool wantsItsOwnLine(const PaymentRecord &record);
/// Those of the lines that this plan does not adopt.
[[nodiscard]] QList<PaymentLine> withoutAdopted(const Planning &planning, QList<PaymentLine> lines);

} // namespace tieout
