// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/play/play.h"

#include "app/tieout-sandbox/play/story.h"
#include "app/tieout-sandbox/play/verb.h"

#include <QJsonDocument>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, VerbFunction> &allVerbs()
{
    static const QHash<QString, VerbFunction> verbs = [] {
        QHash<QString, VerbFunction> all;
        for (const auto &part : { xeroVerbs(), billVerbs(), lineVerbs(), procoreVerbs(), worldVerbs(), erpVerbs() })
            all.insert(part);
        all.insert(u"play"_s, playStory);
        return all;
    }();
    return verbs;
}

} // namespace

QJsonObject act(const QJsonObject &command, World &world)
{
    const QString name = command.value(u"verb"_s).toString();
    Verb verb { command, world, {}, {} };
    const auto found = allVerbs().constFind(name);
    if (found == allVerbs().cend())
        verb.fail(u"unknown verb '%1'"_s.arg(name));
    else
        (*found)(verb);
    if (!verb.error.isEmpty())
        return { { u"error"_s, verb.error } };
    verb.result.insert(u"verb"_s, name);
    return verb.result;
}

Response play(const QJsonObject &command, World &world)
{
    const QJsonObject result = act(command, world);
    Response response;
    response.status = result.contains(u"error"_s) ? 400 : 200;
    response.body = QJsonDocument(result).toJson(QJsonDocument::Compact);
    return response;
}

QStringList playVerbs()
{
    QStringList names = allVerbs().keys();
    names.sort();
    return names;
}

} // namespace tieout::sandbox
