// SPDX-License-Identifier: Apache-2.0
#include "core/sync/line/linemark.h"

#include "core/base/readabletext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct OperationWord {
    LineOperation operation;
    QLatin1String word;
};
constexpr std::array kOperationWords { OperationWord { LineOperation::Issue, QLatin1String("issue") },
    OperationWord { LineOperation::Voiding, QLatin1String("voiding") },
    OperationWord { LineOperation::Void, QLatin1String("void") },
    OperationWord { LineOperation::Restoring, QLatin1String("restoring") },
    OperationWord { LineOperation::Adopting, QLatin1String("adopting") } };

QLatin1String wordOf(LineOperation operation)
{
    for (const OperationWord &known : kOperationWords) {
        if (known.operation == operation)
            return known.word;
    }
    return {};
}

std::optional<LineOperation> operationFrom(QStringView word)
{
    for (const OperationWord &known : kOperationWords) {
        if (known.word == word)
            return known.operation;
    }
    return std::nullopt;
}

constexpr QLatin1String kAppKey(R"("app":")");
constexpr QLatin1String kVersionKey(R"("version":")");
constexpr QLatin1String kPaymentKey(R"("payment":")");
constexpr QLatin1String kOperationKey(R"("operation":")");
constexpr QLatin1String kHashKey(R"("hash":")");
constexpr QLatin1String kApp("Tieout");

/// No value of ours holds a quote. Looked for one by one: a text that lost its end is no longer JSON, and what is
/// left of it must still be read.
QStringView valueAfter(QLatin1String key, QStringView text)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return {};
    const QStringView rest = text.mid(at + key.size());
    return rest.left(rest.indexOf(QLatin1Char('"')));
}

/// A mark that lost its front still says what is under way: such a line must be locked again. Another program's mark
/// says nothing about us.
bool saysOperation(const PaymentLine &line, std::initializer_list<LineOperation> operations)
{
    const QString text = withoutEntities(line.originData);
    const std::optional<LineMark> mark = markFromText(text);
    if (!mark && text.contains(kAppKey))
        return false;
    const auto said = mark ? mark->operation : operationFrom(valueAfter(kOperationKey, text));
    return said && std::find(operations.begin(), operations.end(), *said) != operations.end();
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
constexpr qsizetype kGuidDash = 8; ///< the place of its first dash

} // namespace

QString originIdFor(PaymentId payment)
{
    return payment.toString();
}

LineMark markFor(PaymentId payment, LineOperation operation, const LineDraft &content)
{
    return { payment, operation, contentHash(content), QStringLiteral(TIEOUT_VERSION) };
}

QString toText(const LineMark &mark)
{
    // Version, GUID, word and hash need no escaping, so this is valid JSON.
    QString text = QLatin1Char('{') + kAppKey + kApp;
    text += u"\","_s + kVersionKey + mark.version;
    text += u"\","_s + kPaymentKey + mark.payment.toString();
    if (mark.operation)
        text += u"\","_s + kOperationKey + wordOf(*mark.operation);
    return text + u"\","_s + kHashKey + mark.contentHash + u"\"}"_s;
}

std::optional<LineMark> markFromText(const QString &text)
{
    const QString originData = withoutEntities(text); // Procore may show the quotes as &quot;
    // Another program may have written a mark of its own in front of ours.
    const qsizetype start = originData.indexOf(kAppKey + kApp + QLatin1Char('"'));
    if (start < 0)
        return std::nullopt;
    const QStringView ours = QStringView(originData).mid(start);
    LineMark mark;
    mark.payment = PaymentId(QUuid::fromString(valueAfter(kPaymentKey, ours)));
    mark.operation = operationFrom(valueAfter(kOperationKey, ours));
    mark.contentHash = valueAfter(kHashKey, ours).toString();
    mark.version = valueAfter(kVersionKey, ours).toString();
    return mark;
}

QString originDataFor(PaymentId payment, LineOperation operation, const LineDraft &content)
{
    return toText(markFor(payment, operation, content));
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
    return saysOperation(line, { LineOperation::Voiding });
}

bool isChangeUnderWay(const PaymentLine &line)
{
    return saysOperation(line, { LineOperation::Voiding, LineOperation::Restoring, LineOperation::Adopting });
}

bool isMarkedVoid(const PaymentLine &line)
{
    const std::optional<LineMark> mark = markFromText(line.originData);
    return mark && mark->operation == LineOperation::Void;
}

bool hasOurMark(const PaymentLine &line)
{
    return markFromText(line.originData).has_value();
}

bool isLineOf(const PaymentLine &line, const PaymentRecord &record)
{
    return namesPayment(line, record.payment.id) || (record.line.isValid() && line.id == record.line);
}

} // namespace tieout
