// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QList>
#include <QString>
namespace tieout::sandbox {
struct Knob {
    const char *name;
    const char *defaultValue;
    const char *allowed;
    const char *rule;
};
const QList<Knob> &knobTable();
class Knobs final {
public:
    QString value(const char *name) const { return m_changed.value(QString::fromLatin1(name)); }
    bool set(const QString &name, const QString &value)
    {
        m_changed.insert(name, value);
        return name.startsWith(QLatin1String("procore.lock"));
    }

private:
    QHash<QString, QString> m_changed;
};
} // namespace tieout::sandbox
