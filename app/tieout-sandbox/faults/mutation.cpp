// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/faults/mutation.h"

#include <QJsonDocument>
#include <QStringList>

#include <optional>

namespace tieout::sandbox {

namespace {

QStringList tokensOf(const QString &pointer)
{
    QStringList tokens = pointer.split(QLatin1Char('/'));
    tokens.removeFirst(); // the part before the first slash
    for (QString &token : tokens) {
        token.replace(QLatin1String("~1"), QLatin1String("/"));
        token.replace(QLatin1String("~0"), QLatin1String("~"));
    }
    return tokens;
}

/// The value with one place changed; without a new value the place is removed.
QJsonValue changed(const QJsonValue &value, const QStringList &tokens, const std::optional<QJsonValue> &to)
{
    if (tokens.isEmpty())
        return to.value_or(value);
    const QString &token = tokens.first();
    const QStringList rest = tokens.mid(1);
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        if (rest.isEmpty() && !to)
            object.remove(token);
        else if (rest.isEmpty() || object.contains(token))
            object.insert(token, changed(object.value(token), rest, to));
        return object;
    }
    QJsonArray array = value.toArray();
    bool isIndex = false;
    const int index = token.toInt(&isIndex);
    if (!value.isArray() || !isIndex || index < 0 || index >= array.size())
        return value;
    if (rest.isEmpty() && !to)
        array.removeAt(index);
    else
        array.replace(index, changed(array.at(index), rest, to));
    return array;
}

} // namespace

QByteArray mutated(const QByteArray &json, const QJsonObject &set, const QJsonArray &remove)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return json;
    QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (auto it = set.begin(); it != set.end(); ++it)
        root = changed(root, tokensOf(it.key()), it.value());
    for (const QJsonValue &pointer : remove)
        root = changed(root, tokensOf(pointer.toString()), std::nullopt);
    if (root.isArray())
        return QJsonDocument(root.toArray()).toJson(QJsonDocument::Compact);
    if (root.isObject())
        return QJsonDocument(root.toObject()).toJson(QJsonDocument::Compact);
    // A plain value replaced the whole document.
    const QByteArray wrapped = QJsonDocument(QJsonArray { root }).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace tieout::sandbox
