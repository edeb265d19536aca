// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procorefields.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return QLatin1Char('"') + text.left(40) + QLatin1Char('"');
}

Result<Money> moneyFrom(const JsonReader &object, std::string_view key, const QString &text, const Currency &currency)
{
    Result<Money> money = Money::fromDecimalText(text, currency);
    if (!money)
        return failed(object.faultAt(key, money.error().detail));
    return money;
}

} // namespace

Result<qint64> procoreId(const JsonReader &object, std::string_view key)
{
    const Result<qint64> id = object.integerOrText(key);
    if (id && *id <= 0)
        return failed(object.faultAt(key, u"expected an id, got %1"_s.arg(*id)));
    return id;
}

Result<qint64> procoreOptionalId(const JsonReader &object, std::string_view key)
{
    return object.has(key) ? procoreId(object, key) : Result<qint64>(0);
}

Result<QString> procoreText(const JsonReader &object, std::string_view key)
{
    const Result<std::optional<QString>> text = object.optionalText(key);
    if (!text)
        return failed(text.error());
    return text->value_or(QString());
}

Result<Money> procoreMoney(const JsonReader &object, std::string_view key, const Currency &currency)
{
    const Result<QString> text = object.decimalText(key);
    if (!text)
        return failed(text.error());
    return moneyFrom(object, key, *text, currency);
}

Result<std::optional<Money>> procoreOptionalMoney(
    const JsonReader &object, std::string_view key, const Currency &currency)
{
    const Result<std::optional<QString>> text = object.optionalDecimalText(key);
    if (!text)
        return failed(text.error());
    if (!*text || (*text)->isEmpty())
        return std::optional<Money>();
    const Result<Money> money = moneyFrom(object, key, **text, currency);
    if (!money)
        return failed(money.error());
    return std::optional<Money>(*money);
}

Result<QDate> procoreDate(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = procoreText(object, key);
    if (!text)
        return failed(text.error());
    if (text->isEmpty())
        return QDate();
    // Some fields have a time part; the calendar date is the part before it, whatever the zone.
    const bool isPlain = text->size() == 10 || text->mid(10, 1) == QLatin1String("T");
    const QDate date = QDate::fromString(text->left(10), Qt::ISODate);
    if (!isPlain || !date.isValid())
        return failed(object.faultAt(key, u"expected a date, got %1"_s.arg(quoted(*text))));
    return date;
}

Result<Instant> procoreInstant(const JsonReader &object, std::string_view key)
{
    const Result<QString> text = object.text(key);
    if (!text)
        return failed(text.error());
    if (const std::optional<Instant> instant = instantFromIsoText(*text))
        return *instant;
    return failed(object.faultAt(key, u"expected a moment, got %1"_s.arg(quoted(*text))));
}

Result<std::optional<Instant>> procoreOptionalInstant(const JsonReader &object, std::string_view key)
{
    if (!object.has(key))
        return std::optional<Instant>();
    const Result<Instant> instant = procoreInstant(object, key);
    if (!instant)
        return failed(instant.error());
    return std::optional<Instant>(*instant);
}

Result<Currency> procoreCurrency(const JsonReader &object)
{
    const Result<std::optional<JsonReader>> configuration = object.optionalObject("currency_configuration");
    if (!configuration)
        return failed(configuration.error());
    if (!*configuration)
        return Currency();
    const Result<QString> code = procoreText(**configuration, "currency_iso_code");
    if (!code)
        return failed(code.error());
    return Currency::fromCode(*code).value_or(Currency());
}

Result<UnreadableRow> procoreRowIdentity(const JsonReader &object)
{
    const Result<qint64> id = procoreId(object, "id");
    if (!id)
        return failed(id.error());
    UnreadableRow row;
    row.id = QString::number(*id);
    if (const auto stamp = procoreOptionalInstant(object, "updated_at"))
        row.updatedAt = *stamp;
    return row;
}

} // namespace tieout
