// SPDX-License-Identifier: Apache-2.0
// Derives a forecast, commitment by commitment: first for payments with a line, then for those that may get one.
#pragma once

#include "tests/integration/playmodel/forecast.h"

namespace tieout::playmodel {

/// One commitment and the payments that belong to it.
struct Group {
    QList<Payment> withLine; ///< a run wrote a line for each
    QList<Payment> withoutLine; ///< eligible: new, not removed, linked to one invoice, method known
    QHash<QString, Invoice> invoices; ///< of the payments without a line
};

/// What can still be issued on the invoices of a commitment.
struct Room {
    QHash<qint64, qint64> issued; ///< by invoice, after the voids that are due
    QHash<qint64, qint64> held; ///< part of it, by invoice: lines of removed payments that stay unchanged for now
    QSet<qint64> needsVoid; ///< invoices where such a void is due
    bool isSure = true; ///< false: what uses room, or frees it, may stay unchanged
};

/// Reads the memory and books that it was created with, which must outlive it.
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
    bool isWritable(qint64 commitment) const
    {
        return m_books.projectOf(commitment).isWritable() && m_books.commitments.value(commitment).takesPayments;
    }
    /// Whether its existing line can be changed or handed over.
    bool isChangeable(qint64 commitment, const Line &line) const
    {
        return isWritable(commitment) && !(m_now.isLockStrict && !line.originId.isEmpty());
    }
    /// How Procore refuses a new line if it is not writable.
    QString refusal(qint64 commitment) const;
    std::optional<Line> lineOf(const Payment &payment) const;
    bool isEdited(const Payment &payment) const;
    bool isAskedFirst(const Payment &payment) const;
    bool isVoided(const Payment &payment) const;
    bool mustLook(qint64 commitment, const Group &group) const;
    bool hasTwin(const Payment &payment, const Invoice &invoice) const;
    bool isOurs(const Line &line) const;
    bool hasForeignMark(std::optional<qint64> commitment) const;
    bool hasRemovedBaseline(const QString &bill) const;

    const Memory &m_memory;
    const Books &m_books;
    const Circumstances m_now;
    QHash<QString, QList<Outcome>> m_outcomes;
    QMap<qint64, Group> m_groups;
    QHash<QString, QString> m_successor; ///< removed payment to the one that takes over its line
    QHash<QString, QString> m_predecessor;
    QSet<QString> m_waitsForChanged; ///< new ones whose only predecessor has a line that somebody changed
    QSet<QString> m_unclear; ///< both sides of pairs that are not clear
};

} // namespace tieout::playmodel
