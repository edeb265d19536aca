// SPDX-License-Identifier: Apache-2.0
// One Xero organization: its rows, and lookups over them that are rebuilt and never saved.
#pragma once

#include "app/tieout-sandbox/world/xerorows.h"

#include <QHash>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

struct Tenant {
    QString id;
    QString connectionId;
    QString authEventId;
    QString name;
    QString shortCode;
    QString country = u"US"_s;
    QString currency = u"USD"_s;
    QString timezone = u"PACIFICSTANDARDTIME"_s;
    QDate periodLockDate;
    bool demo = false;
    bool connected = true;
    qint64 createdMs = 0;
    qint64 connectedMs = 0;
    qint64 reconnectedMs = 0;
    QList<Account> accounts;
    QList<Contact> contacts;
    QList<Bill> bills;
    QList<Payment> payments;
    QList<Batch> batches;

    /// Rebuilds the lookups after a load.
    void reindex();
    int addBill(const Bill &bill);
    int addPayment(const Payment &payment);
    int addBatch(const Batch &batch);
    /// Call after changing updatedMs: the order of pages depends on it.
    void touched() { m_ordered = false; }

    int billById(const QString &wanted) const { return m_bills.value(wanted.toLower(), -1); }
    int paymentById(const QString &wanted) const { return m_payments.value(wanted.toLower(), -1); }
    int batchById(const QString &wanted) const { return m_batches.value(wanted.toLower(), -1); }
    QList<int> billsByNumber(const QString &number) const { return m_numbers.values(number); }
    void renumber(int bill, const QString &number);
    /// By id, code, name or one of the nicknames checking, card, paypal, clearing; -1 when there is none.
    int accountNamed(const QString &wanted) const;

    /// Rows by UpdatedDateUTC, then id, which is Xero's page order; sorted again only after a change.
    const QList<int> &paymentsInOrder() const;
    const QList<int> &billsInOrder() const;

    /// Sums and status of a bill after a payment was added or removed (docs/sandbox.md, Xero 22).
    void recompute(int bill);

private:
    void sortIfNeeded() const;

    QHash<QString, int> m_bills;
    QHash<QString, int> m_payments;
    QHash<QString, int> m_batches;
    QMultiHash<QString, int> m_numbers;
    mutable QList<int> m_paymentOrder;
    mutable QList<int> m_billOrder;
    mutable bool m_ordered = false;
};

} // namespace tieout::sandbox
