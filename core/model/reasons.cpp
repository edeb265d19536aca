// SPDX-License-Identifier: Apache-2.0
// The one table of reasons, and the sentences made from it: all the words behind the icons.
#include "core/model/pressingreasons.h"
#include "core/model/quietreasons.h"

namespace tieout {

namespace {

consteval auto allReasons()
{
    std::array<ReasonRow, kQuietReasons.size() + kPressingReasons.size()> rows {};
    std::size_t place = 0;
    for (const ReasonRow &row : kQuietReasons)
        rows[place++] = row;
    for (const ReasonRow &row : kPressingReasons)
        rows[place++] = row;
    return rows;
}

constexpr auto kReasons = allReasons();

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kReasons.size(); ++place) {
        if (kReasons[place].reason != static_cast<Reason>(place))
            return false;
    }
    return true;
}

static_assert(kReasons.size() == enumSize<Reason>(), "every reason has its row");
static_assert(isInOrder(), "the rows are in the order of the enum");

/// For a compared field: an empty value gets a name, so that no sentence trails off.
QString shown(Reason reason, const QString &arg)
{
    const bool isCompared = reason == Reason::ChangedInProcore || reason == Reason::LineDiffersAfterWrite
        || reason == Reason::ChangedAfterIssue || reason == Reason::ReplacedLineChanged;
    return isCompared && arg.isEmpty() ? Tr::tr("empty") : arg;
}

/// In one pass: text from a service or a person may itself contain %1.
QString filled(Reason reason, const char *text, const QStringList &args)
{
    const QString pattern = Tr::tr(text);
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1) {
            result += pattern[i];
            continue;
        }
        result += shown(reason, args.value(place - 1));
        ++i;
    }
    return result.trimmed();
}

} // namespace

const ReasonRow &rowOf(Reason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

PaymentState stateOf(Reason reason)
{
    return rowOf(reason).state;
}

QString toString(Reason reason)
{
    return QString::fromLatin1(rowOf(reason).name);
}

std::optional<Reason> reasonFromString(const QString &text)
{
    for (const ReasonRow &row : kReasons) {
        if (text == QLatin1String(row.name))
            return row.reason;
    }
    return std::nullopt;
}

QString Standing::sentence() const
{
    return filled(reason, rowOf(reason).sentence, args);
}

QString Standing::advice() const
{
    return filled(reason, rowOf(reason).advice, args);
}

} // namespace tieout
