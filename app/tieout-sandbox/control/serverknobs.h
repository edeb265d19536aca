// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tieout::sandbox {

/// One switch of the server half: what it is called, what it is by default, what it may be.
struct ServerKnob {
    QString name;
    QString fallback;
    QStringList allowed; ///< empty: a whole number, 0 or more
    QString meaning;
};

/// Every switch of the server half, in one table.
const QList<ServerKnob> &serverKnobTable();

/// The switches of transport and sign-in, where the vendors' texts are silent or a test needs another case. The
/// switches of the two books stand in the world.
class ServerKnobs final {
public:
    /// The value in force. `name` must be in the table.
    QString value(const QString &name) const;
    bool is(const QString &name, const QString &value) const { return this->value(name) == value; }
    /// A whole number; for knobs that are numbers.
    qint64 number(const QString &name) const;
    static bool isKnown(const QString &name);
    /// The sentence of what is wrong with the value, or nothing when it is set.
    [[nodiscard]] std::optional<QString> set(const QString &name, const QString &value);
    void reset() { m_values.clear(); }

private:
    QMap<QString, QString> m_values;
};

} // namespace tieout::sandbox
