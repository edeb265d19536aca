// SPDX-License-Identifier: Apache-2.0
#include "core/sync/origindata.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace tieout {

namespace {

QString nameOf(LineOperation operation)
{
    switch (operation) {
    case LineOperation::Issue:
        return QStringLiteral("issue");
    case LineOperation::Voiding:
        return QStringLiteral("voiding");
    case LineOperation::Void:
        return QStringLiteral("void");
    case LineOperation::Restoring:
        return QStringLiteral("restoring");
    case LineOperation::Adopting:
        return QStringLiteral("adopting");
    }
    return {};
}

bool saysOperation(const PaymentLine &line, LineOperation operation)
{
    return line.originData.contains(QStringLiteral("\"operation\":\"%1\"").arg(nameOf(operation)));
}

} // namespace

QString originIdFor(PaymentId payment)
{
    return payment.toString();
}

QString originDataFor(PaymentId payment, LineOperation operation, const LineDraft &content)
{
    // Version, GUID, word and hash need no escaping, so the text is valid JSON as it stands.
    return QStringLiteral(
        "{\"app\":\"Tieout\",\"version\":\"%1\",\"payment\":\"%2\",\"operation\":\"%3\",\"hash\":\"%4\"}")
        .arg(QStringLiteral(TIEOUT_VERSION), payment.toString(), nameOf(operation), contentHash(content));
}

QString contentHash(const LineDraft &content)
{
    const QStringList fields { content.project.toString(), content.commitment.toString(), content.invoice.toString(),
        content.amount.toDecimalText(), content.amount.currency().code(), content.date.toString(Qt::ISODate),
        content.invoiceNumber, content.invoiceDate.toString(Qt::ISODate), content.checkNumber, toString(content.method),
        content.notes, content.originId };
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
    static const QRegularExpression guid(
        QStringLiteral("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"), QRegularExpression::CaseInsensitiveOption);
    QList<PaymentId> named;
    if (const PaymentId origin(guidFromText(line.originId)); origin.isValid())
        named.append(origin);
    for (auto match = guid.globalMatch(line.originData); match.hasNext();) {
        const PaymentId payment(QUuid::fromString(match.next().captured()));
        if (!named.contains(payment))
            named.append(payment);
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
    return line.originData.contains(QStringLiteral("\"app\":\"Tieout\""));
}

bool isLineOf(const PaymentLine &line, const PaymentRecord &record)
{
    return namesPayment(line, record.payment.id) || (record.line.isValid() && line.id == record.line);
}

} // namespace tieout
