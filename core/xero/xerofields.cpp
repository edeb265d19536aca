// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xerofields.h"

#include "core/model/ids.h"
#include "core/xero/xerodates.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The offending text, short enough for a message.
QString quoted(const QString &text)
{
    return QLatin1Char('"') + text.left(40) + QLatin1Char('"');
}

Result<QUuid> guidFrom(const JsonReader &object, std::string_view key, const QString &text)
{
    const QUuid guid = guidFromText(text);
    if (guid.isNull())
        return failed(object.faultAt(key, u"expected a GUID, got %1"_s.arg(quoted(text))));
    return guid;
}

Result<Money> moneyFrom(const JsonReader &object, std::string_view key, const QString &text, const Currency &currency)
{
    Result<Money> money = Money::fromDecimalText(text, currency);
    if (!money)
        return failed(object.faultAt(key, money.error().detail));
    return money;
}

Result<QDate> dateFrom(const JsonReader &object, std::string_view key, const QString &text)
{
    if (const std::optional<QDate> date = calendarDateFromXero(text))
        return *date;
    return failed(object.faultAt(key, u"expected a date, got %1"_s.arg(quoted(text))));
}

Result<Instant> instantFrom(const JsonReader &object, std::string_view key, const QString &text)
{
    if (const std::optional<Instant> instant = instantFromXero(text))
        return *instant;
    return failed(object.faultAt(key, u"expected a moment, got %1"_s.arg(quoted(text))));
}

} // namespace

Result<QUuid> xeroGuid(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = object.text(key);
    if (!text)
        return failed(text.error());
    return guidFrom(object, key, *text);
}

Result<QUuid> xeroOptionalGuid(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = xeroText(object, key);
    if (!text)
        return failed(text.error());
    return text->isEmpty() ? Result<QUuid>(QUuid()) : guidFrom(object, key, *text);
}

Result<QString> xeroText(const JsonReader &object, std::string_view key)
{
    const Result<std::optional<QString>> text = object.optionalText(key);
    if (!text)
        return failed(text.error());
    return text->value_or(QString());
}

Result<Currency> xeroCurrency(const JsonReader &object, std::string_view key)
{
    const Result<QString> code = xeroText(object, key);
    if (!code)
        return failed(code.error());
    return Currency::fromCode(*code).value_or(Currency());
}

Result<Money> xeroMoney(const JsonReader &object, std::string_view key, const Currency &currency)
{
    const Result<QString> text = object.decimalText(key);
    if (!text)
        return failed(text.error());
    return moneyFrom(object, key, *text, currency);
}

Result<std::optional<Money>> xeroOptionalMoney(const JsonReader &object, std::string_view key, const Currency &currency)
{
    const Result<std::optional<QString>> text = object.optionalDecimalText(key);
    if (!text)
        return failed(text.error());
    if (!*text)
        return std::optional<Money>();
    const Result<Money> money = moneyFrom(object, key, **text, currency);
    if (!money)
        return failed(money.error());
    return std::optional<Money>(*money);
}

Result<QDate> xeroDate(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = object.text(key);
    if (!text)
        return failed(text.error());
    return dateFrom(object, key, *text);
}

Result<QDate> xeroOptionalDate(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = xeroText(object, key);
    if (!text)
        return failed(text.error());
    return text->isEmpty() ? Result<QDate>(QDate()) : dateFrom(object, key, *text);
}

Result<Instant> xeroInstant(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = object.text(key);
    if (!text)
        return failed(text.error());
    return instantFrom(object, key, *text);
}

Result<std::optional<Instant>> xeroOptionalInstant(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = xeroText(object, key);
    if (!text)
        return failed(text.error());
    if (text->isEmpty())
        return std::optional<Instant>();
    const Result<Instant> instant = instantFrom(object, key, *text);
    if (!instant)
        return failed(instant.error());
    return std::optional<Instant>(*instant);
}

Result<UnreadableRow> xeroRowIdentity(const JsonReader &object, std::string_view key)
{
    const Result<QUuid> id = xeroGuid(object, key);
    if (!id)
        return failed(id.error());
    UnreadableRow row;
    row.id = id->toString(QUuid::WithoutBraces);
    if (const auto stamp = xeroOptionalInstant(object, "UpdatedDateUTC"))
        row.updatedAt = *stamp;
    return row;
}

} // namespace tieout
