// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/procorefilters.h"

#include "app/tieout-sandbox/world/utc.h"

#include <QDateTime>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

// A bare date means its start in UTC or, as the end of a range, its end.
std::optional<qint64> moment(QString text, bool closing)
{
    text = text.trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return closing ? midnightMs(day.addDays(1)) - 1 : midnightMs(day);
    QDateTime value = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!value.isValid())
        return std::nullopt;
    if (value.timeSpec() == Qt::LocalTime)
        value.setTimeZone(QTimeZone::utc());
    return value.toMSecsSinceEpoch();
}

} // namespace

std::optional<QStringList> filterValues(const Request &request, const QString &name)
{
    QStringList values = request.parameters(u"filters[%1]"_s.arg(name));
    values += request.parameters(u"filters[%1][]"_s.arg(name));
    if (values.isEmpty())
        return std::nullopt;
    return values;
}

bool filterHasId(const Request &request, const QString &name, qint64 id)
{
    const auto values = filterValues(request, name);
    if (!values)
        return true;
    const QString wanted = QString::number(id);
    for (QString value : *values) {
        value.remove(u'[').remove(u']').remove(u' ');
        if (value.split(u',').contains(wanted))
            return true;
    }
    return false;
}

bool filterHasText(const Request &request, const QString &name, const QString &text)
{
    const auto values = filterValues(request, name);
    return !values || values->contains(text);
}

bool filterHasMoment(const Request &request, const QString &name, qint64 ms)
{
    const auto values = filterValues(request, name);
    if (!values)
        return true;
    QString range = values->first();
    range.remove(u'"');
    const qsizetype dots = range.indexOf(u"..."_s);
    // Records are stamped in whole seconds.
    const qint64 second = ms / 1000 * 1000;
    const auto from = moment(dots < 0 ? range : range.left(dots), false);
    const auto to = dots < 0 ? std::nullopt : moment(range.mid(dots + 3), true);
    return (!from || second >= *from) && (!to || second <= *to);
}

} // namespace tieout::sandbox
