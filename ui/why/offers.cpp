// SPDX-License-Identifier: Apache-2.0
#include "ui/why/offers.h"

#include "core/model/paymentdecisions.h"
#include "ui/why/reasonhelps.h"

namespace tieout {

namespace {

bool leadsSomewhere(PaymentCommand command, const PaymentRecord &record)
{
    const bool hasLines = record.line.isValid() || !record.standing.lines.isEmpty();
    if (command == PaymentCommand::OpenProcore)
        return record.placement.commitment.isValid() && record.placement.project.isValid();
    if (command == PaymentCommand::OpenXero)
        return record.payment.bill.isValid();
    if (command == PaymentCommand::SupportRequest)
        return helpFor(record.standing.reason).mayNeedSupport && hasLines;
    return command != PaymentCommand::None;
}

} // namespace

QList<PaymentCommand> offersOf(const PaymentRecord &record, bool isSignedOut)
{
    const QList<Decision> decisions = offeredDecisions(record);
    QList<PaymentCommand> offers;
    const auto add = [&offers, &record](PaymentCommand command) {
        if (leadsSomewhere(command, record) && !offers.contains(command))
            offers.append(command);
    };
    if (isSignedOut && !decisions.isEmpty())
        add(PaymentCommand::SignIn);
    // While the outcome of a write is unknown, there is nothing to mend yet.
    if (!record.hasOpenIntent) {
        for (const PaymentCommand mend : helpFor(record.standing.reason).mends)
            add(mend);
    }
    for (const Decision decision : decisions)
        add(commandFor(decision));
    for (const PaymentCommand more : { PaymentCommand::OpenProcore, PaymentCommand::OpenXero,
             PaymentCommand::SupportRequest, PaymentCommand::CopyAnswer })
        add(more);
    return offers;
}

} // namespace tieout
