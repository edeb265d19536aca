// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/playmodel/laws.h"

namespace tieout::playmodel {

using namespace Qt::StringLiterals;

namespace {

QString text(const Line &line, QLatin1String key)
{
    return line.whole.value(key).toString();
}

/// Rule 5: digits, or CHK, CHECK, CK or # and digits.
QString checkNumberIn(const QString &reference)
{
    QString rest = reference.trimmed().toUpper();
    for (const QString &word : { u"CHECK"_s, u"CHK"_s, u"CK"_s, u"#"_s }) {
        if (rest.startsWith(word))
            rest = rest.mid(word.size()).trimmed();
    }
    const bool isNumber =
        !rest.isEmpty() && std::all_of(rest.cbegin(), rest.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? rest : QString();
}

void checkLines(const Sync &sync, QStringList &broken)
{
    for (const Line &old : sync.before.lines) {
        const auto now = sync.after.lines.constFind(old.id);
        if (now == sync.after.lines.cend()) {
            broken.append(u"line %1 was deleted by a sync"_s.arg(old.id));
            continue;
        }
        if (now->attachments != old.attachments)
            broken.append(u"attachments of line %1 changed"_s.arg(old.id));
        if (now->number != old.number)
            broken.append(u"the payment number of line %1 changed"_s.arg(old.id));
        if (now->commitment != old.commitment)
            broken.append(u"line %1 moved to another commitment"_s.arg(old.id));
        const bool isOurs = std::any_of(sync.before.payments.cbegin(), sync.before.payments.cend(),
            [&](const Payment &payment) { return old.names(payment.id); });
        if (!isOurs && now->whole != old.whole)
            broken.append(u"line %1 is not ours and was changed"_s.arg(old.id));
    }
    for (const Line &line : sync.after.lines) {
        if (sync.before.lines.contains(line.id))
            continue;
        const bool isOurs = std::any_of(sync.after.payments.cbegin(), sync.after.payments.cend(),
            [&](const Payment &payment) { return line.names(payment.id); });
        if (!isOurs)
            broken.append(u"the new line %1 names no payment"_s.arg(line.id));
    }
}

void checkPayments(const Sync &sync, const QSet<QString> &baseline, QStringList &broken)
{
    for (const Payment &payment : sync.before.payments) {
        const QList<Line> lines = sync.after.linesNaming(payment.id);
        if (lines.size() > 1)
            broken.append(u"payment %1 has %2 lines"_s.arg(payment.id).arg(lines.size()));
        if (baseline.contains(payment.id) && !lines.isEmpty())
            broken.append(u"payment %1 was made before the setup and has a line"_s.arg(payment.id));
        for (const Line &line : lines) {
            const bool isNew = !sync.before.lines.contains(line.id);
            if (isNew && payment.isRemoved())
                broken.append(u"payment %1 was removed before it had a line, and got one"_s.arg(payment.id));
            const QString bill = sync.before.invoices.value(line.invoice).bill;
            if (isNew && bill != payment.bill)
                broken.append(u"line %1 was made on an invoice that is not linked to the bill"_s.arg(line.id));
        }
        if (!sync.verdicts.contains(payment.id))
            broken.append(u"payment %1 is not in the ledger"_s.arg(payment.id));
    }
}

// Green means proved. A line that people changed is red only once somebody looked: that is the model's part.
void checkGreen(const Sync &sync, QStringList &broken)
{
    for (const Payment &payment : sync.before.payments) {
        const Verdict verdict = sync.verdicts.value(payment.id);
        if (verdict.state != u"synced")
            continue;
        const LineEffect effect = effectOn(payment.id, sync.before, sync.after);
        const bool isWritten = effect != LineEffect::Kept && effect != LineEffect::None;
        const QList<Line> lines = sync.after.linesNaming(payment.id);
        if (!isWritten)
            continue;
        if (lines.size() != 1 || lines.first().originId != payment.id)
            broken.append(u"payment %1 is green and its line is not locked as its own"_s.arg(payment.id));
        else if (lines.first().amount != (payment.isRemoved() ? 0 : payment.amount))
            broken.append(u"payment %1 is green and its line has another amount"_s.arg(payment.id));
        else if (lines.first().date != payment.date)
            broken.append(u"payment %1 is green and its line has another date"_s.arg(payment.id));
    }
}

// Rule 13. Lines that were there count even where people raised them; only an invoice that got a new line is judged.
void checkOverIssue(const Sync &sync, QStringList &broken)
{
    for (const Invoice &invoice : sync.after.invoices) {
        qint64 total = 0;
        bool hasNew = false;
        for (const Line &line : sync.after.lines) {
            total += line.invoice == invoice.id ? line.amount : 0;
            hasNew = hasNew || (line.invoice == invoice.id && !sync.before.lines.contains(line.id));
        }
        if (hasNew && total > invoice.due + 1)
            broken.append(u"%1 stand on invoice %2, and %3 are due"_s.arg(moneyText(total))
                              .arg(invoice.id)
                              .arg(moneyText(invoice.due)));
    }
}

QStringList faultsOfNew(const Payment &payment, const Line &line, const Sync &sync)
{
    QStringList faults;
    const auto expect = [&faults](const QString &what, const QString &wanted, const QString &found) {
        if (wanted != found)
            faults.append(u"%1 is '%2', not '%3'"_s.arg(what, found, wanted));
    };
    const QString method = methodOf(sync.before.accounts.value(payment.account));
    const QString check = method == u"check" ? checkNumberIn(payment.reference) : QString();
    expect(u"amount"_s, moneyText(payment.amount), moneyText(line.amount));
    expect(u"date"_s, payment.date.toString(Qt::ISODate), line.date.toString(Qt::ISODate));
    expect(u"method"_s, method, text(line, "payment_method"_L1));
    expect(u"check number"_s, check, text(line, "check_number"_L1));
    expect(u"invoice number"_s, sync.before.bills.value(payment.bill).number, text(line, "invoice_number"_L1));
    expect(u"invoice date"_s, sync.before.invoices.value(line.invoice).billingDate, text(line, "invoice_date"_L1));
    expect(u"origin"_s, payment.id, line.originId);
    if (check.isEmpty() && !text(line, "notes"_L1).contains(payment.reference.simplified()))
        faults.append(u"the notes do not hold the reference"_s);
    if (!line.originData.contains(payment.id))
        faults.append(u"origin data does not name the payment"_s);
    for (const Line &other : sync.before.lines) {
        if (other.commitment == line.commitment && other.number && line.number && *other.number >= *line.number)
            faults.append(u"payment number %1 is not the next free one"_s.arg(*line.number));
    }
    if (!line.number)
        faults.append(u"it has no payment number"_s);
    return faults;
}

QStringList faultsOfVoided(const Payment &payment, const Line &line)
{
    QStringList faults;
    if (line.amount != 0)
        faults.append(u"amount is not 0.00"_s);
    if (line.originId != payment.id)
        faults.append(u"it is not locked"_s);
    if (line.date != payment.date)
        faults.append(u"its date changed"_s);
    if (!text(line, "notes"_L1).contains(moneyText(payment.amount)))
        faults.append(u"the notes do not say what it was"_s);
    return faults;
}

/// What a hand-over keeps: all but the marks and what the Reference puts into a line.
QJsonObject keptOf(const Line &line)
{
    QJsonObject kept = line.whole;
    for (const QString &key : { u"origin_id"_s, u"origin_data"_s, u"check_number"_s, u"notes"_s })
        kept.remove(key);
    return kept;
}

QStringList faultsOfTakenOver(const Payment &payment, const Line &line, const Sync &sync)
{
    const Line before = sync.before.lines.value(line.id);
    const auto removed = std::find_if(sync.before.payments.cbegin(), sync.before.payments.cend(),
        [&before](const Payment &other) { return before.names(other.id); });
    QStringList faults;
    if (keptOf(before) != keptOf(line))
        faults.append(u"more than the origin and the reference changed"_s);
    const bool isSameReference = removed != sync.before.payments.cend() && removed->reference == payment.reference;
    if (isSameReference && text(before, "notes"_L1) != text(line, "notes"_L1))
        faults.append(u"its notes changed"_s);
    const bool isCheck = methodOf(sync.before.accounts.value(payment.account)) == u"check";
    if (text(line, "check_number"_L1) != (isCheck ? checkNumberIn(payment.reference) : QString()))
        faults.append(u"its check number is not the new payment's"_s);
    if (line.originId != payment.id || !line.originData.contains(payment.id))
        faults.append(u"it is not locked as the new payment's"_s);
    if (line.amount != payment.amount || line.date != payment.date)
        faults.append(u"it is not what the new payment says"_s);
    return faults;
}

} // namespace

QString nameOf(LineEffect effect)
{
    switch (effect) {
    case LineEffect::None:
        return u"no line"_s;
    case LineEffect::Kept:
        return u"kept"_s;
    case LineEffect::Issued:
        return u"issued"_s;
    case LineEffect::Voided:
        return u"voided"_s;
    case LineEffect::Locked:
        return u"locked again"_s;
    case LineEffect::TakenOver:
        return u"taken over"_s;
    case LineEffect::GivenAway:
        return u"given away"_s;
    case LineEffect::Odd:
        break;
    }
    return u"odd"_s;
}

LineEffect effectOn(const QString &payment, const Books &before, const Books &after)
{
    const QList<Line> old = before.linesNaming(payment);
    const QList<Line> now = after.linesNaming(payment);
    if (old.size() > 1 || now.size() > 1)
        return LineEffect::Odd;
    if (old.isEmpty() && now.isEmpty())
        return LineEffect::None;
    if (old.isEmpty())
        return before.lines.contains(now.first().id) ? LineEffect::TakenOver : LineEffect::Issued;
    if (now.isEmpty())
        return after.lines.contains(old.first().id) ? LineEffect::GivenAway : LineEffect::Odd;
    if (old.first().id != now.first().id)
        return LineEffect::Odd;
    if (old.first().whole == now.first().whole)
        return LineEffect::Kept;
    if (now.first().amount == 0)
        return LineEffect::Voided;
    const bool isLocked = old.first().originId.isEmpty() && now.first().originId == payment;
    return isLocked ? LineEffect::Locked : LineEffect::Odd;
}

QStringList brokenLaws(const Sync &sync, const QSet<QString> &baseline)
{
    QStringList broken;
    checkLines(sync, broken);
    checkPayments(sync, baseline, broken);
    checkGreen(sync, broken);
    checkOverIssue(sync, broken);
    return broken;
}

QStringList faultsOfLine(const Payment &payment, LineEffect effect, const Sync &sync)
{
    const QList<Line> lines = sync.after.linesNaming(payment.id);
    if (lines.size() != 1)
        return {};
    const Line &line = lines.first();
    if (effect == LineEffect::Issued)
        return faultsOfNew(payment, line, sync);
    if (effect == LineEffect::Voided)
        return faultsOfVoided(payment, line);
    if (effect == LineEffect::Locked && (line.amount != payment.amount || line.date != payment.date))
        return { u"it is not what the payment says"_s };
    if (effect == LineEffect::TakenOver)
        return faultsOfTakenOver(payment, line, sync);
    return {};
}

QString methodOf(const Account &account)
{
    if (account.type != u"BANK")
        return {};
    if (account.bankAccountType == u"CREDITCARD")
        return u"credit_card"_s;
    return account.bankAccountType == u"BANK" || account.bankAccountType.isEmpty() ? u"check"_s : QString();
}

} // namespace tieout::playmodel
