// SPDX-License-Identifier: Apache-2.0
#include "ui/models/issuedlinetexts.h"

#include "core/base/plaintext.h"
#include "core/base/tr.h"
#include "ui/style/formats.h"

#include <algorithm>

namespace tieout {

bool isVoided(const IssuedLine &line)
{
    return line.payment && line.payment->record.standing.reason == Reason::Voided;
}

bool numbersDiffer(const IssuedLine &line)
{
    return !line.billNumber.isEmpty() && line.billNumber.compare(line.line.invoiceNumber, Qt::CaseInsensitive) != 0;
}

QString sourceText(const IssuedLine &line)
{
    switch (line.owner) {
    case LineOwner::Ours:
        return Tr::tr("ERP · Tieout");
    case LineOwner::OtherProgram:
        return Tr::tr("ERP · %1", "the mark of another program on a payment line")
            .arg(plainText(line.line.originId.isEmpty() ? line.line.originData : line.line.originId));
    case LineOwner::Person:
        return Tr::tr("By hand");
    }
    return {};
}

QString sourceMeaning(const IssuedLine &line)
{
    switch (line.owner) {
    case LineOwner::Ours:
        return line.line.originId.isEmpty()
            ? Tr::tr("Written by Tieout. It is not locked in Procore now.")
            : Tr::tr("Synced with ERP by Tieout, and locked in Procore: only its payment number and its attachments "
                     "can be changed.");
    case LineOwner::OtherProgram:
        return Tr::tr("Written by another program, which marked it \"%1\". Tieout does not touch it.")
            .arg(plainText(line.line.originId.isEmpty() ? line.line.originData : line.line.originId));
    case LineOwner::Person:
        return Tr::tr("Typed by hand in Procore. Tieout does not touch it.");
    }
    return {};
}

QString lineName(const IssuedLine &line)
{
    const QString amount = formats::money(line.line.amount);
    if (!line.line.paymentNumber)
        return Tr::tr("Payment of %1", "amount").arg(amount);
    return Tr::tr("Payment %1, %2", "number, amount").arg(*line.line.paymentNumber).arg(amount);
}

QString reasonNotToChange(const IssuedLine &line)
{
    if (line.owner != LineOwner::Ours)
        return sourceMeaning(line) + QLatin1Char(' ') + Tr::tr("Change it in Procore.");
    if (!line.payment)
        return Tr::tr("The payment of this line is not known on this computer. Sync first.");
    if (!line.isListed)
        return Tr::tr("Procore's list no longer has this line. Sync first.");
    const PaymentRecord &record = line.payment->record;
    if (record.hasOpenIntent)
        return Tr::tr("It is not known yet how the last change of this line ended. Sync first.");
    if (record.standing.state() != PaymentState::Synced)
        return Tr::tr("Only the line of a synced payment can be changed. %1").arg(record.standing.sentence());
    return {};
}

QString numberProblem(const QString &text, const LineId &line, const QList<IssuedLine> &lines)
{
    bool isWhole = false;
    const qint64 number = text.trimmed().toLongLong(&isWhole);
    if (!isWhole || number < 1)
        return Tr::tr("A payment number is a whole number, 1 or more.");
    const auto taken = std::find_if(lines.cbegin(), lines.cend(), [number, &line](const IssuedLine &other) {
        return other.line.id != line && other.line.paymentNumber == number;
    });
    if (taken == lines.cend())
        return {};
    return Tr::tr("Payment number %1 is taken on this commitment, by the payment of %2 on %3.")
        .arg(number)
        .arg(formats::money(taken->line.amount), formats::date(taken->line.date));
}

} // namespace tieout
