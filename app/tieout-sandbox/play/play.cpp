// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/play/play.h"

#include "app/tieout-sandbox/play/verb.h"

#include <QJsonDocument>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, VerbFunction> &allVerbs()
{
    static const QHash<QString, VerbFunction> verbs = [] {
        QHash<QString, VerbFunction> all;
        for (const auto &part : { xeroVerbs(), billVerbs(), lineVerbs(), procoreVerbs(), worldVerbs() })
            all.insert(part);
        return all;
    }();
    return verbs;
}

} // namespace

Response play(const QJsonObject &command, World &world)
{
    const QString name = command.value(u"verb"_s).toString();
    Verb verb { command, world, {}, {} };
    const auto found = allVerbs().constFind(name);
    if (found == allVerbs().cend())
        verb.fail(u"unknown verb '%1'"_s.arg(name));
    else
        (*found)(verb);
    Response response;
    response.status = verb.error.isEmpty() ? 200 : 400;
    if (verb.error.isEmpty())
        verb.result.insert(u"verb"_s, name);
    else
        verb.result = { { u"error"_s, verb.error } };
    response.body = QJsonDocument(verb.result).toJson(QJsonDocument::Compact);
    return response;
}

QStringList playVerbs()
{
    QStringList names = allVerbs().keys();
    names.sort();
    return names;
}

} // namespace tieout::sandbox
