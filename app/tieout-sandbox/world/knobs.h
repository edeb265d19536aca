// SPDX-License-Identifier: Apache-2.0
// Everything that the two services leave undocumented, as knobs with a default.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tieout::sandbox {

/// One knob. An empty `allowed` means any text; the single entry "number" means a whole number from 0.
struct Knob {
    const char *name;
    const char *defaultValue;
    const char *allowed; // comma separated
    const char *rule; // its number in docs/sandbox.md
};

/// The whole table, in a fixed order.
const QList<Knob> &knobTable();

/// The values that differ from the default.
class Knobs final {
public:
    QString value(const char *name) const;
    bool is(const char *name, const char *wanted) const { return value(name) == QLatin1String(wanted); }
    qint64 number(const char *name) const { return value(name).toLongLong(); }

    static bool isKnown(const QString &name);
    /// A knob's allowed values, for people: "one of: off, on". `name` must be in the table.
    static QString allowedText(const QString &name);
    /// False, without a change, when the name or the value is not in the table.
    bool set(const QString &name, const QString &value);

    const QHash<QString, QString> &changed() const { return m_changed; }

private:
    QHash<QString, QString> m_changed;
};

} // namespace tieout::sandbox
