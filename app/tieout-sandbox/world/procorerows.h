// SPDX-License-Identifier: Apache-2.0
// The rows of a Procore company as plain values. They refer to each other by index; the API shows ids.
#pragma once

#include <optional>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

struct Vendor {
    qint64 id = 0;
    QString name;
    QString city;
    QString state;
    QString zip;
    QString phone;
    QString originId; // the Xero contact
    qint64 updatedMs = 0;
};

struct Project {
    qint64 id = 0;
    QString number;
    QString name;
    QString city;
    QString state;
    QString zip;
    QString timeZone;
    QString currency; // null: not configured
    bool active = true;
    bool member = true; // whether the signed-in person belongs to it
    bool erpIntegrated = true;
    bool commitmentsActive = true;
    QString commitmentsLevel = u"Admin"_s;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    QList<int> commitments;
    QList<int> requisitions;
};

struct ScheduleLine {
    qint64 id = 0;
    QString costCode;
    QString description;
    qint64 cents = 0;
};

struct Commitment {
    qint64 id = 0;
    bool purchaseOrder = false;
    int project = 0;
    int vendor = 0;
    QString number;
    QString title;
    QString status;
    QString currency; // null: not configured
    QString retainage; // percent
    QString originId;
    bool executed = true;
    bool allowPayments = true;
    bool deleted = false;
    qint64 approvedChanges = 0; // cents
    QDate contractDate;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 deletedMs = 0;
    QList<ScheduleLine> schedule;
    QList<int> requisitions;
    QList<int> lines; // active payment lines, oldest first
    qint64 paidMicros = 0; // kept by retotal()

    qint64 grandTotal() const; // cents
};

struct Requisition {
    qint64 id = 0;
    int commitment = 0;
    int number = 1; // sequence on the commitment
    QString invoiceNumber;
    QString status = u"approved"_s;
    QString erpStatus;
    QString originId;
    QString originData;
    QDate billingDate;
    QDate start;
    QDate end;
    QDate paymentDate;
    qint64 period = 0;
    qint64 completedToDate = 0; // cents, as all sums here
    qint64 retainageToDate = 0;
    qint64 previousCertificates = 0;
    qint64 due = 0;
    bool deleted = false;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
};

struct Attachment {
    qint64 id = 0;
    QString filename;
    QString contentType;
    QByteArray content;
};

/// A request from Procore to a connector, with the detail that the connector closes (docs/sandbox.md, Procore 30).
struct ErpRequest {
    qint64 id = 0;
    qint64 detailId = 0;
    QString name;
    QString status = u"in_progress"_s; // success, failed, rejected once closed
    QStringList messages;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
};

/// A contract payment: one row of Payments Issued. Null texts were never set.
struct Line {
    qint64 id = 0;
    int commitment = 0;
    int requisition = -1;
    std::optional<qint64> amount; // millionths
    QDate date;
    QDate invoiceDate; // written, never shown (docs/sandbox.md, Procore 17)
    QString method; // written, never shown
    QString invoiceNumber;
    QString checkNumber;
    QString notes;
    QString originId;
    QString originCode;
    QString originData;
    QString status;
    std::optional<qint64> paymentNumber;
    std::optional<qint64> drawRequestNumber;
    QList<Attachment> attachments;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    bool gone = false;
};

} // namespace tieout::sandbox
