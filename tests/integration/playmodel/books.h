// SPDX-License-Identifier: Apache-2.0
// The sandbox's state dump as plain rows. Deliberately independent of core: amounts are cents, ids are text.
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace tieout::playmodel {

struct Account {
    QString type;
    QString bankAccountType;
};

struct Bill {
    QString number;
    qint64 paid = 0;
};

struct Payment {
    QString id;
    QString bill;
    QString status;
    qint64 amount = 0;
    QDate date;
    QString reference;
    QString account; ///< its name
    bool isRemoved() const { return status == QLatin1String("DELETED"); }
};

struct Project {
    QString level; ///< the signed-in person's, on Commitments
    bool isActive = true;
    /// Read Only or more: the person can see its invoices and lines.
    bool isOpen() const { return isActive && level != QLatin1String("None"); }
    bool isWritable() const { return isActive && level == QLatin1String("Admin"); }
};

struct Commitment {
    qint64 project = 0;
    bool takesPayments = true;
};

struct Invoice {
    qint64 id = 0;
    qint64 commitment = 0;
    qint64 project = 0;
    QString bill; ///< empty: not linked
    QString billingDate;
    qint64 due = 0;
};

struct Line {
    qint64 id = 0;
    qint64 commitment = 0;
    qint64 invoice = 0; ///< 0: belongs to none
    qint64 amount = 0;
    QDate date;
    QString originId;
    QString originData;
    QStringList attachments;
    std::optional<qint64> number;
    QJsonObject whole; ///< everything that the sandbox stored

    /// Origin or origin data names the payment (rule 10).
    bool names(const QString &payment) const;
    /// What people may not change on a synced line: everything except payment number and attachments (rule 12).
    QJsonObject locked() const;
};

struct Books {
    explicit Books(const QJsonObject &dump);

    QHash<QString, Account> accounts;
    QHash<QString, Bill> bills;
    QMap<QString, Payment> payments; ///< of bills only, by id
    QHash<qint64, Project> projects;
    QHash<qint64, Commitment> commitments;
    QMap<qint64, Invoice> invoices;
    QMap<qint64, Line> lines;
    QString erpLevel;
    bool isApprover = false;

    QList<Line> linesNaming(const QString &payment) const;
    const Project projectOf(qint64 commitment) const { return projects.value(commitments.value(commitment).project); }
    bool mayRun() const { return erpLevel == QLatin1String("Admin") || isApprover; }
    /// The bill shows less paid than its remaining payments add up to (rule 15).
    bool wasMoneyTakenBack(const QString &bill) const;

private:
    void readXero(const QJsonObject &xero);
    void readProcore(const QJsonObject &procore);
};

/// "3250.1" as cents; these books contain no fractions of a cent.
[[nodiscard]] qint64 centsOf(const QString &text);
/// "3250.10"
[[nodiscard]] QString moneyText(qint64 cents);

} // namespace tieout::playmodel
