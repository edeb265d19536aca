// SPDX-License-Identifier: Apache-2.0
#include "core/sync/line/linemark.h"

#include <QCryptographicHash>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(LineOperation operation)
{
    switch (operation) {
    case LineOperation::Issue:
        return u"issue"_s;
    case LineOperation::Voiding:
        return u"voiding"_s;
    case LineOperation::Void:
        return u"void"_s;
    case LineOperation::Restoring:
        return u"restoring"_s;
    case LineOperation::Adopting:
        return u"adopting"_s;
    }
    return {};
}

/// The operation that our last write into the line was for; empty when there is none.
QStringView operationIn(const PaymentLine &line)
{
    static const QString key = u"\"operation\":\""_s;
    const qsizetype at = line.originData.indexOf(key);
    if (at < 0)
        return {};
    const QStringView text = QStringView(line.originData).mid(at + key.size());
    return text.left(text.indexOf(QLatin1Char('"')));
}

bool saysOperation(const PaymentLine &line, LineOperation operation)
{
    return operationIn(line) == nameOf(operation);
}

/// As QDate::toString(Qt::ISODate), which goes through printf and would be a third of a line's hash.
QString isoText(QDate date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return date.toString(Qt::ISODate);
    QString text = u"0000-00-00"_s;
    const auto write = [&text](qsizetype last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = QChar(u'0' + number % 10);
    };
    write(3, date.year());
    write(6, date.month());
    write(9, date.day());
    return text;
}

constexpr qsizetype kGuidLength = 36; ///< xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
constexpr qsizetype kGuidDash = 8; ///< where its first dash stands

} // namespace

QString originIdFor(PaymentId payment)
{
    return payment.toString();
}

QString originDataFor(PaymentId payment, LineOperation operation, const LineDraft &content)
{
    // Version, GUID, word and hash need no escaping, so the text is valid JSON as it stands.
    return u"{\"app\":\"Tieout\",\"version\":\"%1\",\"payment\":\"%2\",\"operation\":\"%3\",\"hash\":\"%4\"}"_s.arg(
        QStringLiteral(TIEOUT_VERSION), payment.toString(), nameOf(operation), contentHash(content));
}

QString contentHash(const LineDraft &content)
{
    const QStringList fields { content.project.toString(), content.commitment.toString(), content.invoice.toString(),
        content.amount.toDecimalText(), content.amount.currency().code(), isoText(content.date), content.invoiceNumber,
        isoText(content.invoiceDate), content.checkNumber, toString(content.method), content.notes, content.originId };
    // The unit separator cannot occur in a field, so no two contents give one text.
    const QByteArray text = fields.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

bool namesPayment(const PaymentLine &line, PaymentId payment)
{
    if (!payment.isValid())
        return false;
    return guidFromText(line.originId) == payment.value()
        || line.originData.contains(payment.toString(), Qt::CaseInsensitive);
}

QList<PaymentId> paymentsNamedBy(const PaymentLine &line)
{
    QList<PaymentId> named;
    if (const PaymentId origin(guidFromText(line.originId)); origin.isValid())
        named.append(origin);
    const QStringView text = line.originData;
    const auto dashFrom = [text](qsizetype start) { return text.indexOf(QLatin1Char('-'), start + kGuidDash); };
    for (qsizetype dash = dashFrom(0); dash >= 0;) {
        const qsizetype start = dash - kGuidDash;
        const PaymentId payment(QUuid::fromString(text.mid(start, kGuidLength)));
        if (payment.isValid() && !named.contains(payment))
            named.append(payment);
        dash = dashFrom(payment.isValid() ? start + kGuidLength : start + 1);
    }
    return named;
}

bool isVoidUnderWay(const PaymentLine &line)
{
    return saysOperation(line, LineOperation::Voiding);
}

bool isChangeUnderWay(const PaymentLine &line)
{
    return isVoidUnderWay(line) || saysOperation(line, LineOperation::Restoring)
        || saysOperation(line, LineOperation::Adopting);
}

bool hasOurMark(const PaymentLine &line)
{
    return line.originData.contains(u"\"app\":\"Tieout\""_s);
}

bool isLineOf(const PaymentLine &line, const PaymentRecord &record)
{
    return namesPayment(line, record.payment.id) || (record.line.isValid() && line.id == record.line);
}

} // namespace tieout
