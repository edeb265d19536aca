// SPDX-License-Identifier: Apache-2.0
// The rows of a Xero organization as plain values. They refer to each other by index.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

struct Account {
    QString id;
    QString code; // empty: the account has none (docs/sandbox.md, Xero 14)
    QString name;
    QString type; // BANK, EXPENSE, EQUITY, ...
    QString bankAccountType; // BANK, CREDITCARD, PAYPAL; empty on others
    QString bankNumber;
    QString currency; // empty unless it is a bank account
    QString status = u"ACTIVE"_s;
    QString accountClass;
    bool paymentsEnabled = false;
    qint64 updatedMs = 0;
};

struct Contact {
    QString id;
    QString name;
};

struct Tracking {
    QString categoryId;
    QString optionId; // empty: missing from the answer (docs/sandbox.md, Xero 23)
    QString name;
    QString option;
};

struct BillLine {
    QString id;
    QString description;
    QString accountCode;
    qint64 cents = 0;
    qint64 taxCents = 0;
    QList<Tracking> tracking;
};

/// A credit note, prepayment or overpayment applied to a bill: an allocation, not a payment (docs/sandbox.md, Xero 22).
struct Credit {
    QString kind; // CreditNotes, Prepayments, Overpayments
    QString id;
    QString number;
    qint64 total = 0;
    qint64 applied = 0;
    QDate date;
};

/// Any document a payment can belong to: bills, sales invoices, and the credit documents of refunds.
struct Bill {
    QString id;
    QString type = u"ACCPAY"_s;
    QString number;
    QString reference;
    QString status = u"AUTHORISED"_s;
    QString currency = u"USD"_s;
    QString rate = u"1.000000"_s;
    QString url;
    int contact = 0;
    QDate date;
    QDate dueDate;
    QDate fullyPaidOn;
    QDate plannedPaymentDate;
    qint64 subTotal = 0; // cents, as all sums here
    qint64 tax = 0;
    qint64 total = 0;
    qint64 paid = 0; // kept by recompute()
    qint64 reversed = 0; // taken back without removing a payment: a check voided on a later date
    QList<Credit> credits;
    QList<BillLine> lines;
    QList<int> payments;
    qint64 updatedMs = 0;

    qint64 credited() const;
    qint64 due() const { return total - paid - credited(); }
    bool isInvoice() const { return type == u"ACCPAY" || type == u"ACCREC"; }
};

struct HistoryRecord {
    QString changes;
    QString user;
    QString details;
    qint64 ms = 0;
};

struct Payment {
    QString id;
    QString type = u"ACCPAYPAYMENT"_s;
    QString status = u"AUTHORISED"_s;
    QString reference;
    QString rate = u"1.000000"_s;
    QDate date;
    qint64 amount = 0; // cents in the document's currency
    qint64 bankAmount = 0; // cents in the account's currency
    bool reconciled = false;
    int account = 0;
    int bill = 0;
    int batch = -1;
    qint64 updatedMs = 0;
    QList<HistoryRecord> history;

    bool isDeleted() const { return status == u"DELETED"; }
};

struct Batch {
    QString id;
    QString type = u"PAYBATCH"_s;
    QString status = u"AUTHORISED"_s;
    QString reference;
    int account = 0;
    QDate date;
    bool reconciled = false;
    qint64 updatedMs = 0;
    QList<int> payments;
};

} // namespace tieout::sandbox
