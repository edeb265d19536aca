// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/playmodel/forecast.h"

#include <algorithm>
#include <tuple>

namespace tieout::playmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDaysApart = 5; // rule 20
constexpr qint64 kCent = 1; // rule 13

/// One commitment and the payments that belong to it.
struct Group {
    QList<Payment> withLine; ///< a run wrote a line for it once
    QList<Payment> withoutLine; ///< eligible: new, standing, linked to one invoice, method known
    QHash<QString, Invoice> invoices; ///< of those without a line
};

/// What can still be issued on the invoices of a commitment.
struct Room {
    QHash<qint64, qint64> issued; ///< by invoice, after the voids that are due
    QSet<qint64> needsVoid; ///< invoices where such a void is due
    bool isSure = true; ///< false: what takes room, or gives it back, may be left as it is
};

/// What makes two payments a pair by rule 17.
QString likeness(const Payment &payment)
{
    return u"%1 %2 %3 %4"_s.arg(
        payment.bill, moneyText(payment.amount), payment.date.toString(Qt::ISODate), payment.account);
}

class Forecaster final {
public:
    Forecaster(const Memory &memory, const Books &books, Circumstances circumstances)
        : m_memory(memory)
        , m_books(books)
        , m_now(circumstances)
    {
    }

    QHash<QString, QList<Outcome>> make();

private:
    void placeWithoutLine(const Payment &payment);
    void judge(qint64 commitment, const Group &group);
    void judgeClosed(const Group &group);
    void judgeRemoved(qint64 commitment, const Payment &payment, bool isLooked);
    void judgeStanding(const Payment &payment, bool isLooked);
    void judgeNew(qint64 commitment, const Group &group);
    void judgeSuccessor(qint64 commitment, const Payment &payment);
    void judgeCreate(const Payment &payment, const Invoice &invoice, Room &room);
    Room roomOn(qint64 commitment, const Group &group) const;
    void pairUp(const Group &group);

    void allow(const Payment &payment, const QString &reason, LineEffect effect)
    {
        m_outcomes[payment.id].append({ reason, effect });
    }
    void allowAsBefore(const Payment &payment, LineEffect effect)
    {
        allow(payment, m_memory.verdicts.value(payment.id).reason, effect);
    }
    void allowGreen(const Payment &payment, LineEffect effect, bool isBillRead);
    bool waits(const Payment &payment) const;
    /// Bills are read once a day, and when a payment of theirs is new to us.
    bool wasBillRead(const Payment &payment) const
    {
        return m_now.dayPassed || !m_memory.verdicts.contains(payment.id);
    }
    bool isWritable(qint64 commitment) const
    {
        return m_books.projectOf(commitment).isWritable() && m_books.commitments.value(commitment).takesPayments;
    }
    /// Whether its line, which exists, can be changed or handed over.
    bool isChangeable(qint64 commitment, const Line &line) const
    {
        return isWritable(commitment) && !(m_now.isLockStrict && !line.originId.isEmpty());
    }
    QString refusal(qint64 commitment) const
    {
        return m_books.projectOf(commitment).isWritable() ? u"refused"_s : u"not-permitted"_s;
    }
    std::optional<Line> lineOf(const Payment &payment) const;
    bool isEdited(const Payment &payment) const;
    bool isVoided(const Payment &payment) const;
    bool mustLook(const Group &group) const;
    bool hasTwin(const Payment &payment, const Invoice &invoice) const;
    bool isOurs(const Line &line) const;
    bool hasForeignMark(std::optional<qint64> commitment) const;
    bool hasRemovedBaseline(const QString &bill) const;

    const Memory &m_memory;
    const Books &m_books;
    const Circumstances m_now;
    QHash<QString, QList<Outcome>> m_outcomes;
    QMap<qint64, Group> m_groups;
    QHash<QString, QString> m_successor; ///< removed payment to the one that takes its line over
    QHash<QString, QString> m_predecessor;
    QSet<QString> m_unclear; ///< both sides of pairs that are none
};

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
        // Where nothing can be read, it cannot be told either that it has no line.
        if (!invoices.isEmpty() && !m_books.projectOf(m_books.invoices.value(invoices.first()).commitment).isOpen())
            allow(payment, u"not-permitted"_s, LineEffect::None);
        return;
    }
    if (invoices.isEmpty()) {
        allow(payment, u"not-linked"_s, LineEffect::None);
    } else if (invoices.size() > 1) {
        allow(payment, u"ambiguous-link"_s, LineEffect::None);
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
bool Forecaster::mustLook(const Group &group) const
{
    if (m_now.dayPassed)
        return true;
    const auto isWork = [this](const Payment &payment) {
        const Verdict before = m_memory.verdicts.value(payment.id);
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
    const bool isLooked = mustLook(group);
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
        allow(payment, u"deleted-in-procore"_s, LineEffect::None);
        if (isVoided(payment) && !isLooked)
            allowAsBefore(payment, LineEffect::None);
    } else if (isVoided(payment)) {
        if (!isEdited(payment) || !isLooked)
            allowAsBefore(payment, LineEffect::Kept);
        allow(payment, isEdited(payment) ? u"changed-in-procore"_s : u"voided"_s, LineEffect::Kept);
    } else if (m_unclear.contains(payment.id)) {
        allow(payment, u"void-awaits-decision"_s, LineEffect::Kept);
    } else if (!isChangeable(commitment, *line)) {
        for (const QString &reason : { u"void-refused"_s, u"void-pending"_s })
            allow(payment, reason, LineEffect::Kept);
        if (m_successor.contains(payment.id)) // what was refused is the new payment's
            allowAsBefore(payment, LineEffect::Kept);
    } else if (m_successor.contains(payment.id)) {
        allow(payment, u"replaced"_s, LineEffect::GivenAway);
    } else {
        allow(payment, u"voided"_s, LineEffect::Voided);
    }
}

void Forecaster::judgeStanding(const Payment &payment, bool isLooked)
{
    const std::optional<Line> line = lineOf(payment);
    const LineEffect effect = line ? LineEffect::Kept : LineEffect::None;
    const QString changed = line ? u"changed-in-procore"_s : u"deleted-in-procore"_s;
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

bool Forecaster::isOurs(const Line &line) const
{
    return std::any_of(m_books.payments.begin(), m_books.payments.end(),
        [&line](const Payment &payment) { return line.names(payment.id); });
}

/// Rule 20: a line of the same invoice that is nobody's payment.
bool Forecaster::hasTwin(const Payment &payment, const Invoice &invoice) const
{
    return std::any_of(m_books.lines.begin(), m_books.lines.end(), [&](const Line &line) {
        return !isOurs(line) && line.invoice == invoice.id && line.amount == payment.amount
            && (!line.date.isValid() || qAbs(line.date.daysTo(payment.date)) <= kDaysApart);
    });
}

/// A line that carries the origin of another program.
bool Forecaster::hasForeignMark(std::optional<qint64> commitment) const
{
    return std::any_of(m_books.lines.begin(), m_books.lines.end(), [&](const Line &line) {
        return (!commitment || line.commitment == *commitment) && !line.originId.isEmpty() && !isOurs(line);
    });
}

bool Forecaster::hasRemovedBaseline(const QString &bill) const
{
    return std::any_of(m_books.payments.begin(), m_books.payments.end(), [&](const Payment &payment) {
        return payment.bill == bill && payment.isRemoved() && m_memory.stoodAtSetUp.contains(payment.id);
    });
}

Room Forecaster::roomOn(qint64 commitment, const Group &group) const
{
    Room room;
    for (const Line &line : m_books.lines)
        room.issued[line.invoice] += line.amount;
    for (const Payment &payment : group.withLine) {
        const std::optional<Line> line = lineOf(payment);
        if (!payment.isRemoved())
            continue;
        room.isSure = room.isSure && !waits(payment);
        const bool staysAsIs = m_unclear.contains(payment.id) || m_successor.contains(payment.id);
        if (!line || isVoided(payment) || staysAsIs)
            continue;
        room.issued[line->invoice] -= line->amount;
        room.needsVoid.insert(line->invoice);
        room.isSure = room.isSure && isChangeable(commitment, *line);
    }
    for (const Payment &payment : group.withoutLine)
        room.isSure = room.isSure && !waits(payment);
    return room;
}

// In the order of their dates, as they were paid: the earlier one has the room on the invoice.
void Forecaster::judgeNew(qint64 commitment, const Group &group)
{
    QList<Payment> inOrder = group.withoutLine;
    std::sort(inOrder.begin(), inOrder.end(),
        [](const Payment &a, const Payment &b) { return std::tuple(a.date, a.id) < std::tuple(b.date, b.id); });
    Room room = roomOn(commitment, group);
    for (const Payment &payment : std::as_const(inOrder)) {
        const Invoice invoice = group.invoices.value(payment.id);
        if (waits(payment))
            allowAsBefore(payment, LineEffect::None);
        if (m_predecessor.contains(payment.id))
            judgeSuccessor(commitment, payment);
        else if (m_unclear.contains(payment.id))
            allow(payment, u"replacement-unclear"_s, LineEffect::None);
        else if (hasTwin(payment, invoice))
            allow(payment, u"possible-duplicate"_s, LineEffect::None);
        else if (hasRemovedBaseline(payment.bill))
            allow(payment, u"baseline-payment-removed"_s, LineEffect::None);
        else
            judgeCreate(payment, invoice, room);
    }
}

void Forecaster::judgeSuccessor(qint64 commitment, const Payment &payment)
{
    const Line line = m_books.linesNaming(m_predecessor.value(payment.id)).first();
    if (isChangeable(commitment, line)) {
        allowGreen(payment, LineEffect::TakenOver, wasBillRead(payment));
        return;
    }
    for (const QString &reason : { u"restore-refused"_s, u"not-written-yet"_s })
        allow(payment, reason, LineEffect::None);
}

void Forecaster::judgeCreate(const Payment &payment, const Invoice &invoice, Room &room)
{
    // Rule 20: somebody else seems to write; whether a mark on another commitment was seen yet is open.
    if (m_now.isScheduled && (m_memory.sawForeignMark || hasForeignMark(std::nullopt))) {
        allow(payment, u"other-sync-suspected"_s, LineEffect::None);
        if (hasForeignMark(invoice.commitment))
            return;
    }
    const bool isTooMuch = room.issued.value(invoice.id) + payment.amount > invoice.due + kCent;
    if (!isTooMuch)
        room.issued[invoice.id] += payment.amount;
    if (isTooMuch || !room.isSure)
        allow(payment, u"over-issue"_s, LineEffect::None);
    if (isTooMuch && room.isSure)
        return;
    if (room.needsVoid.contains(invoice.id) && !room.isSure) // it waits for room that a refused void did not give
        allow(payment, u"not-written-yet"_s, LineEffect::None);
    if (isWritable(invoice.commitment))
        allowGreen(payment, LineEffect::Issued, wasBillRead(payment));
    else
        allow(payment, refusal(invoice.commitment), LineEffect::None);
}

} // namespace

QHash<QString, QList<Outcome>> forecast(const Memory &memory, const Books &books, Circumstances circumstances)
{
    return Forecaster(memory, books, circumstances).make();
}

} // namespace tieout::playmodel
