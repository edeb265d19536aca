// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/playmodel/referencebooks.h"

namespace tieout::playmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kSlack = 30'000; // how exactly the test knows when the program read its clock

QString describe(const Payment &payment)
{
    return u"payment %1 (%2 of %3 on bill %4, %5)"_s.arg(
        payment.id, moneyText(payment.amount), payment.date.toString(Qt::ISODate), payment.bill, payment.status);
}

QStringList differing(const QHash<QString, Verdict> &before, const QHash<QString, Verdict> &after)
{
    QStringList found;
    for (auto now = after.cbegin(); now != after.cend(); ++now) {
        const auto old = before.constFind(now.key());
        if (old != before.cend() && old->reason != now->reason)
            found.append(u"payment %1 went from %2 to %3"_s.arg(now.key(), old->reason, now->reason));
    }
    return found;
}

bool sameLines(const Books &before, const Books &after)
{
    if (before.lines.keys() != after.lines.keys())
        return false;
    return std::all_of(before.lines.cbegin(), before.lines.cend(),
        [&after](const Line &line) { return after.lines.value(line.id).whole == line.whole; });
}

} // namespace

ReferenceBooks::ReferenceBooks(const Books &atSetUp, qint64 setUpAtMs, bool isLockStrict)
    : m_isLockStrict(isLockStrict)
    , m_lookedAtAllMs(setUpAtMs)
{
    for (const Payment &payment : atSetUp.payments) {
        m_memory.baseline.insert(payment.id);
        if (!payment.isRemoved())
            m_memory.stoodAtSetUp.insert(payment.id);
    }
}

QStringList ReferenceBooks::checkRefused(const Sync &sync) const
{
    QStringList wrong = differing(m_memory.verdicts, sync.verdicts);
    if (!sameLines(sync.before, sync.after))
        wrong.append(u"a run that was refused changed lines"_s);
    return wrong;
}

// A project that cannot be read keeps what was known of it.
void ReferenceBooks::learnLinks(const Books &books)
{
    for (const Invoice &invoice : books.invoices) {
        if (!books.projects.value(invoice.project).isOpen())
            continue;
        if (invoice.bill.isEmpty())
            m_memory.links.remove(invoice.id);
        else
            m_memory.links.insert(invoice.id, invoice.bill);
    }
}

bool ReferenceBooks::isDailyLookDue(qint64 nowMs) const
{
    return nowMs - m_lookedAtAllMs > 24 * kHour + kSlack;
}

QStringList ReferenceBooks::compare(const Sync &sync, const QHash<QString, QList<Outcome>> &expected)
{
    QStringList wrong;
    for (const Payment &payment : sync.before.payments) {
        const QList<Outcome> allowed = expected.value(payment.id);
        const Verdict verdict = sync.verdicts.value(payment.id);
        const LineEffect effect = effectOn(payment.id, sync.before, sync.after);
        const bool fits = std::any_of(allowed.begin(), allowed.end(),
            [&](const Outcome &outcome) { return outcome.reason == verdict.reason && outcome.effect == effect; });
        ++m_seen[u"%1, %2"_s.arg(verdict.reason, nameOf(effect))];
        if (!fits) {
            QStringList words;
            for (const Outcome &outcome : allowed)
                words.append(u"%1, %2"_s.arg(outcome.reason, nameOf(outcome.effect)));
            wrong.append(u"%1 came to [%2, %3] %4 (before: %5), expected [%6]"_s.arg(describe(payment), verdict.reason,
                nameOf(effect), verdict.args, m_memory.verdicts.value(payment.id).reason, words.join(u"] or ["_s)));
        }
        for (const QString &fault : faultsOfLine(payment, effect, sync))
            wrong.append(u"%1: its line: %2"_s.arg(describe(payment), fault));
    }
    return wrong;
}

QStringList ReferenceBooks::checkCalm(const Sync &sync, bool isScheduled, qint64 nowMs)
{
    QStringList wrong = brokenLaws(sync, m_memory.baseline);
    learnLinks(sync.before);
    const bool dayPassed = isDailyLookDue(nowMs);
    for (auto project = sync.before.projects.cbegin(); dayPassed && project != sync.before.projects.cend(); ++project)
        m_memory.notLookedAt.insert(project.key());
    wrong += compare(sync, forecast(m_memory, sync.before, { isScheduled, dayPassed, m_isLockStrict }));
    remember(sync);
    for (auto project = sync.before.projects.cbegin(); project != sync.before.projects.cend(); ++project) {
        if (project->isOpen())
            m_memory.notLookedAt.remove(project.key());
    }
    if (dayPassed)
        m_lookedAtAllMs = nowMs;
    return wrong;
}

/// The daily check may be what broke down: the next run has to make up for it.
QStringList ReferenceBooks::checkDisturbed(const Sync &sync)
{
    QStringList wrong = brokenLaws(sync, m_memory.baseline);
    for (const Payment &payment : sync.before.payments) {
        const LineEffect effect = effectOn(payment.id, sync.before, sync.after);
        if (effect == LineEffect::Issued)
            wrong += faultsOfLine(payment, effect, sync);
    }
    learnLinks(sync.before);
    remember(sync);
    return wrong;
}

QStringList ReferenceBooks::checkRepeated(const Sync &sync, bool isScheduled)
{
    QStringList wrong = compare(sync, forecast(m_memory, sync.before, { isScheduled, false, m_isLockStrict }));
    if (!sameLines(sync.before, sync.after))
        wrong.append(u"a run right after another one changed lines"_s);
    m_memory.verdicts = sync.verdicts;
    return wrong;
}

void ReferenceBooks::remember(const Sync &sync)
{
    for (const Payment &payment : sync.before.payments) {
        const LineEffect effect = effectOn(payment.id, sync.before, sync.after);
        if (effect == LineEffect::None || effect == LineEffect::Kept)
            continue;
        const QList<Line> lines = sync.after.linesNaming(payment.id);
        if (!lines.isEmpty()) {
            m_memory.written.insert(payment.id, lines.first());
        } else {
            m_memory.written.remove(payment.id);
            m_memory.replaced.insert(payment.id);
        }
    }
    for (const Line &line : sync.before.lines) {
        const bool isOurs = std::any_of(sync.before.payments.cbegin(), sync.before.payments.cend(),
            [&line](const Payment &payment) { return line.names(payment.id); });
        m_memory.sawForeignMark = m_memory.sawForeignMark || (!line.originId.isEmpty() && !isOurs);
    }
    m_memory.verdicts = sync.verdicts;
}

} // namespace tieout::playmodel
