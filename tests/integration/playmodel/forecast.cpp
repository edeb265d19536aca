// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/playmodel/forecaster.h"

#include <algorithm>

namespace tieout::playmodel {

using namespace Qt::StringLiterals;

namespace {

/// What makes two payments a pair by rule 17.
QString likeness(const Payment &payment)
{
    return u"%1 %2 %3 %4"_s.arg(
        payment.bill, moneyText(payment.amount), payment.date.toString(Qt::ISODate), payment.account);
}

} // namespace

QHash<QString, QList<Outcome>> Forecaster::make()
{
    for (const Payment &payment : m_books.payments) {
        if (m_memory.baseline.contains(payment.id))
            allow(payment, u"before-setup"_s, LineEffect::None);
        else if (m_memory.written.contains(payment.id))
            m_groups[m_memory.written.value(payment.id).commitment].withLine.append(payment);
        else
            placeWithoutLine(payment);
    }
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group)
        judge(group.key(), *group);
    return m_outcomes;
}

void Forecaster::placeWithoutLine(const Payment &payment)
{
    const QList<qint64> invoices = m_memory.links.keys(payment.bill);
    if (payment.isRemoved()) {
        for (const QString &reason : { u"removed-before-issued"_s, u"not-linked"_s })
            allow(payment, reason, LineEffect::None);
        if (m_memory.replaced.contains(payment.id))
            allow(payment, u"replaced"_s, LineEffect::None);
        // Where nothing can be read, nobody can say that it has no line, either.
        if (!invoices.isEmpty() && !m_books.projectOf(m_books.invoices.value(invoices.first()).commitment).isOpen())
            allow(payment, u"not-permitted"_s, LineEffect::None);
        return;
    }
    if (invoices.isEmpty()) {
        allow(payment, u"not-linked"_s, LineEffect::None);
    } else if (invoices.size() > 1) {
        allow(payment, u"ambiguous-link"_s, LineEffect::None);
    } else if (payment.amount <= 0) {
        allow(payment, u"zero-amount"_s, LineEffect::None);
    } else if (methodOf(m_books.accounts.value(payment.account)).isEmpty()) {
        allow(payment, u"method-not-chosen"_s, LineEffect::None);
    } else {
        const Invoice invoice = m_books.invoices.value(invoices.first());
        m_groups[invoice.commitment].withoutLine.append(payment);
        m_groups[invoice.commitment].invoices.insert(payment.id, invoice);
    }
}

std::optional<Line> Forecaster::lineOf(const Payment &payment) const
{
    const QList<Line> lines = m_books.linesNaming(payment.id);
    return lines.isEmpty() ? std::nullopt : std::optional(lines.first());
}

bool Forecaster::isEdited(const Payment &payment) const
{
    const std::optional<Line> line = lineOf(payment);
    return line && line->locked() != m_memory.written.value(payment.id).locked();
}

/// Money, date or place are another's than the last run left: whether the line is voided is asked about (rule 14).
bool Forecaster::isAskedFirst(const Payment &payment) const
{
    const std::optional<Line> line = lineOf(payment);
    const Line written = m_memory.written.value(payment.id);
    return line && line->amount != 0
        && (line->amount != written.amount || line->date != written.date || line->invoice != written.invoice);
}

/// To the end: a run that lost an answer may have left the line at 0.00 and open to edits.
bool Forecaster::isVoided(const Payment &payment) const
{
    const Line line = m_memory.written.value(payment.id);
    return line.amount == 0 && !line.originId.isEmpty();
}

/// A scheduled run leaves alone what waits for a person (rule 22).
bool Forecaster::waits(const Payment &payment) const
{
    const QString state = m_memory.verdicts.value(payment.id).state;
    return m_now.isScheduled && (state == u"attention" || state == u"failed");
}

/// Whether the run has work on the commitment, so that all its lines are read and proved (rule 10), or has its daily
/// look at every line.
bool Forecaster::mustLook(qint64 commitment, const Group &group) const
{
    if (m_memory.notLookedAt.contains(m_books.commitments.value(commitment).project))
        return true;
    const auto isWork = [this](const Payment &payment) {
        const Verdict before = m_memory.verdicts.value(payment.id);
        if (before.reason == u"removed-and-deleted")
            return false;
        const bool isOpen = payment.isRemoved() ? !isVoided(payment) : before.state != u"synced";
        const bool needsPerson = before.state == u"attention" || before.state == u"failed";
        return (isOpen || needsPerson) && before.reason != u"money-taken-back" && !waits(payment);
    };
    return std::any_of(group.withLine.begin(), group.withLine.end(), isWork)
        || std::any_of(group.withoutLine.begin(), group.withoutLine.end(),
            [this](const Payment &payment) { return !waits(payment); });
}

void Forecaster::judge(qint64 commitment, const Group &group)
{
    if (!m_books.projectOf(commitment).isOpen()) {
        judgeClosed(group);
        return;
    }
    pairUp(group);
    const bool isLooked = mustLook(commitment, group);
    for (const Payment &payment : group.withLine) {
        if (payment.isRemoved())
            judgeRemoved(commitment, payment, isLooked);
        else
            judgeStanding(payment, isLooked);
    }
    judgeNew(commitment, group);
}

// Nothing can be read, nothing may be concluded (rule 19).
void Forecaster::judgeClosed(const Group &group)
{
    for (const Payment &payment : group.withoutLine) {
        allow(payment, u"not-permitted"_s, LineEffect::None);
        if (waits(payment))
            allowAsBefore(payment, LineEffect::None);
    }
    for (const Payment &payment : group.withLine) {
        const LineEffect effect = lineOf(payment) ? LineEffect::Kept : LineEffect::None;
        allow(payment, u"not-permitted"_s, effect);
        if (payment.isRemoved() && !isVoided(payment)) {
            if (waits(payment))
                allowAsBefore(payment, effect);
            if (m_memory.verdicts.value(payment.id).reason == u"removed-and-deleted")
                allowAsBefore(payment, effect);
            continue; // green must not outlive the removal
        }
        allowAsBefore(payment, effect);
        if (!payment.isRemoved())
            allowGreen(payment, effect, false);
    }
}

/// Green, unless the bill says that money was taken back; whether it does is known of bills that were read.
void Forecaster::allowGreen(const Payment &payment, LineEffect effect, bool isBillRead)
{
    const bool isTakenBack = m_books.wasMoneyTakenBack(payment.bill);
    if (isTakenBack)
        allow(payment, u"money-taken-back"_s, effect);
    if (!isTakenBack || !isBillRead)
        allow(payment, u"proved"_s, effect);
}

// Rule 17: one removed payment with a line that nobody changed, one new one that says the same.
void Forecaster::pairUp(const Group &group)
{
    QHash<QString, QStringList> removed;
    QHash<QString, QStringList> added;
    QSet<QString> edited;
    for (const Payment &payment : group.withLine) {
        if (!payment.isRemoved() || isVoided(payment) || !lineOf(payment))
            continue;
        removed[likeness(payment)].append(payment.id);
        if (isEdited(payment))
            edited.insert(payment.id);
    }
    for (const Payment &payment : group.withoutLine)
        added[likeness(payment)].append(payment.id);
    for (auto pair = added.cbegin(); pair != added.cend(); ++pair) {
        const QStringList before = removed.value(pair.key());
        if (before.isEmpty())
            continue;
        if (before.size() == 1 && pair->size() == 1 && !edited.contains(before.first())) {
            m_successor.insert(before.first(), pair->first());
            m_predecessor.insert(pair->first(), before.first());
            continue;
        }
        // A line that somebody changed is compared by a person before it is handed over (rule 20).
        if (before.size() == 1 && pair->size() == 1)
            m_waitsForChanged.insert(pair->first());
        for (const QString &payment : before + *pair)
            m_unclear.insert(payment);
    }
}

void Forecaster::judgeRemoved(qint64 commitment, const Payment &payment, bool isLooked)
{
    const std::optional<Line> line = lineOf(payment);
    if (waits(payment))
        allowAsBefore(payment, line ? LineEffect::Kept : LineEffect::None);
    if (!line) {
        allow(payment, u"removed-and-deleted"_s, LineEffect::None);
        if (isVoided(payment) && !isLooked)
            allowAsBefore(payment, LineEffect::None);
    } else if (isVoided(payment)) {
        if (!isEdited(payment) || !isLooked)
            allowAsBefore(payment, LineEffect::Kept);
        allow(payment, isEdited(payment) ? u"changed-in-procore"_s : u"voided"_s, LineEffect::Kept);
    } else if (m_unclear.contains(payment.id)) {
        allow(payment, u"void-awaits-replacement"_s, LineEffect::Kept);
    } else if (isAskedFirst(payment)) {
        allow(payment, u"changed-in-procore"_s, LineEffect::Kept);
    } else if (!isChangeable(commitment, *line)) {
        for (const QString &reason : { u"void-refused"_s, u"void-pending"_s })
            allow(payment, reason, LineEffect::Kept);
        if (m_successor.contains(payment.id)) // what was refused is the new payment's
            allowAsBefore(payment, LineEffect::Kept);
    } else if (m_successor.contains(payment.id)) {
        allow(payment, u"replaced"_s, LineEffect::GivenAway);
    } else {
        allow(payment, u"voided"_s, LineEffect::Voided);
        if (waits(payment)) // what it was asked for was put right by somebody, and seen on the way
            allow(payment, u"void-pending"_s, LineEffect::Kept);
    }
}

void Forecaster::judgeStanding(const Payment &payment, bool isLooked)
{
    const std::optional<Line> line = lineOf(payment);
    const LineEffect effect = line ? LineEffect::Kept : LineEffect::None;
    const QString changed = line ? u"changed-in-procore"_s : u"deleted-in-procore"_s;
    // A run that broke down left the line open to edits: the next one finishes what it began (rule 16).
    if (line && !isEdited(payment) && line->originId.isEmpty()) {
        const bool isFinished = isChangeable(line->commitment, *line);
        if (isFinished)
            allowGreen(payment, LineEffect::Locked, m_now.dayPassed);
        if (!isFinished || waits(payment))
            allowAsBefore(payment, effect);
        if (!isFinished)
            allow(payment, u"restore-refused"_s, effect);
        return;
    }
    if (line && !isEdited(payment)) {
        allowGreen(payment, effect, m_now.dayPassed);
        if (waits(payment))
            allowAsBefore(payment, effect);
        return;
    }
    allow(payment, changed, effect);
    if (isLooked)
        return;
    allowAsBefore(payment, effect); // nobody looked yet
    allowGreen(payment, effect, m_now.dayPassed);
}

QHash<QString, QList<Outcome>> forecast(const Memory &memory, const Books &books, Circumstances circumstances)
{
    return Forecaster(memory, books, circumstances).make();
}

} // namespace tieout::playmodel
