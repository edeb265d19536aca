// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/budgettext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

namespace {

const QLatin1String kWindows("windows");
const QLatin1String kWindow("window");
const QLatin1String kLeft("left");
const QLatin1String kLimit("limit");
const QLatin1String kSeconds("seconds");
const QLatin1String kResetsAt("resetsAt");
const QLatin1String kBlockedUntil("blockedUntil");
const QLatin1String kBlockedBy("blockedBy");

} // namespace

QString textOf(const Budget &budget)
{
    QJsonArray windows;
    for (const CallBudget &window : budget.windows) {
        QJsonObject object;
        object.insert(kWindow, window.window);
        object.insert(kLeft, window.left);
        object.insert(kLimit, window.limit);
        object.insert(kSeconds, static_cast<qint64>(window.length.count()));
        object.insert(kResetsAt, toIsoText(window.resetsAt));
        windows.append(object);
    }
    QJsonObject object;
    object.insert(kWindows, windows);
    if (budget.blockedUntil) {
        object.insert(kBlockedUntil, toIsoText(*budget.blockedUntil));
        object.insert(kBlockedBy, budget.blockedBy);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Budget budgetOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Budget budget;
    const QJsonArray windows = object[kWindows].toArray();
    for (const QJsonValue &value : windows) {
        const QJsonObject stored = value.toObject();
        const auto resetsAt = instantFromIsoText(stored[kResetsAt].toString());
        if (!resetsAt)
            continue;
        CallBudget window;
        window.window = stored[kWindow].toString();
        window.left = stored[kLeft].toInt();
        window.limit = stored[kLimit].toInt();
        window.length = std::chrono::seconds(stored[kSeconds].toInt());
        window.resetsAt = *resetsAt;
        budget.windows.append(window);
    }
    budget.blockedUntil = instantFromIsoText(object[kBlockedUntil].toString());
    budget.blockedBy = object[kBlockedBy].toString();
    return budget;
}

} // namespace tieout
