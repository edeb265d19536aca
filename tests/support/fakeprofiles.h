// SPDX-License-Identifier: Apache-2.0
// Profiles without a computer: records what the window asks for, answers what a test wants.
#pragma once

#include "core/facade/profilerequests.h"

#include <QStringList>

namespace tieout {

class FakeProfiles final : public ProfileRequests {
public:
    [[nodiscard]] QList<ProfileChoice> profiles() const override { return list; }
    [[nodiscard]] QString current() const override { return shown; }
    void open(QString name) override { asked << QStringLiteral("open ") + name; }
    void openDemo() override { asked << QStringLiteral("demo"); }
    void add(QString name, Reply<QString> reply) override
    {
        asked << QStringLiteral("add ") + name;
        reply.deliver(answer(name));
    }
    void rename(QString name, QString newName, Reply<QString> reply) override
    {
        asked << QStringLiteral("rename ") + name + QLatin1Char(' ') + newName;
        reply.deliver(answer(newName));
    }
    void remove(QString name, Reply<QString> reply) override
    {
        asked << QStringLiteral("remove ") + name;
        reply.deliver(answer(QString()));
    }

    QList<ProfileChoice> list;
    QString shown; ///< empty: the demo company
    std::optional<Error> refusal;
    QStringList asked;

private:
    [[nodiscard]] Result<QString> answer(const QString &name) const
    {
        return refusal ? Result<QString>(failed(*refusal)) : Result<QString>(name);
    }
};

} // namespace tieout
