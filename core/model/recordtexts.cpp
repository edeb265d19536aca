// SPDX-License-Identifier: Apache-2.0
#include "core/model/recordtexts.h"

#include "core/base/tr.h"
#include "core/model/paymentdecisions.h"

#include <QLocale>

namespace tieout {

namespace {

QString momentText(Instant instant)
{
    return QLocale().toString(toDateTime(instant).toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString sentenceOf(const PaymentRecord &record)
{
    const QString sentence = record.standing.sentence();
    if (record.standing.state() != PaymentState::Synced || !record.provedAt)
        return sentence;
    return Tr::tr("%1 Last proved %2.", "sentence, moment").arg(sentence, momentText(*record.provedAt));
}

QString adviceOf(const PaymentRecord &record)
{
    const QString advice = record.standing.advice();
    const auto next = nextTry(record);
    if (!next)
        return advice;
    if (*next == Instant())
        return Tr::tr("%1 The next scheduled sync tries again, too.", "advice").arg(advice);
    return Tr::tr("%1 A scheduled sync tries again once a day: the next one after %2.", "advice, moment")
        .arg(advice, momentText(*next));
}

} // namespace tieout
