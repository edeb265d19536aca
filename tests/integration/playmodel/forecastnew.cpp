// SPDX-License-Identifier: Apache-2.0
// Payments that have no line yet: handed over, issued, or asked about (rules 13, 17, 20).
#include "tests/integration/playmodel/forecaster.h"

#include <algorithm>
#include <tuple>

namespace tieout::playmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDaysApart = 5; // rule 20
constexpr qint64 kCent = 1; // rule 13

} // namespace

QString Forecaster::refusal(qint64 commitment) const
{
    return m_books.projectOf(commitment).isWritable() ? u"refused"_s : u"not-permitted"_s;
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
        const bool isHeld =
            m_unclear.contains(payment.id) || (!m_successor.contains(payment.id) && isAskedFirst(payment));
        const bool staysAsIs = isHeld || m_successor.contains(payment.id);
        if (line && isHeld)
            room.held[line->invoice] += line->amount;
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
        else if (m_waitsForChanged.contains(payment.id))
            allow(payment, u"replaced-line-changed"_s, LineEffect::None);
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
        allowGreen(payment, LineEffect::TakenOver, true);
        return;
    }
    for (const QString &reason : { u"restore-refused"_s, u"not-written-yet"_s })
        allow(payment, reason, LineEffect::None);
}

void Forecaster::judgeCreate(const Payment &payment, const Invoice &invoice, Room &room)
{
    // Rule 15: less is paid than the payments add up to, so nobody knows what this one is worth.
    const QString heldBack = u"taken-back-before-issue"_s;
    if (m_books.wasMoneyTakenBack(payment.bill)) {
        allow(payment, heldBack, LineEffect::None);
        return;
    }
    // The daily comparison lets it go on with the next run.
    if (waits(payment) && m_memory.verdicts.value(payment.id).reason == heldBack)
        allow(payment, u"not-written-yet"_s, LineEffect::None);
    // Rule 20: somebody else seems to write; whether a mark on another commitment was seen yet is open.
    if (m_now.isScheduled && (m_memory.sawForeignMark || hasForeignMark(std::nullopt))) {
        allow(payment, u"other-sync-suspected"_s, LineEffect::None);
        if (hasForeignMark(invoice.commitment))
            return;
    }
    const bool isTooMuch = room.issued.value(invoice.id) + payment.amount > invoice.due + kCent;
    if (!isTooMuch)
        room.issued[invoice.id] += payment.amount;
    const qint64 held = room.held.value(invoice.id);
    const bool fitsWithoutHeld = room.issued.value(invoice.id) - held + payment.amount <= invoice.due + kCent;
    if (isTooMuch || !room.isSure)
        allow(payment, fitsWithoutHeld && held > 0 ? u"removed-line-stands"_s : u"over-issue"_s, LineEffect::None);
    if (isTooMuch && room.isSure)
        return;
    if (room.needsVoid.contains(invoice.id) && !room.isSure) { // it waits for room that a refused void did not give
        for (const QString &reason : { u"removed-line-stands"_s, u"not-written-yet"_s })
            allow(payment, reason, LineEffect::None);
    }
    if (isWritable(invoice.commitment))
        allowGreen(payment, LineEffect::Issued, true);
    else
        allow(payment, refusal(invoice.commitment), LineEffect::None);
}

} // namespace tieout::playmodel
