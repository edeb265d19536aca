// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tieout::sandbox {

/// One knob of the server half: its name, its default and its allowed values.
struct ServerKnob {
    QString name;
    QString fallback;
    QStringList allowed; ///< empty: a whole number, 0 or more
    QString meaning;
};

/// Every knob of the server half, in one table.
const QList<ServerKnob> &serverKnobTable();

/// The knobs of transport and sign-in, for what the vendors' documents leave open or a test needs differently. The
/// knobs of the two books are in the world.
class ServerKnobs final {
public:
    /// The current value. `name` must be in the table.
    QString value(const QString &name) const;
    bool is(const QString &name, const QString &value) const { return this->value(name) == value; }
    /// A whole number, for knobs that are numbers.
    qint64 number(const QString &name) const;
    static bool isKnown(const QString &name);
    /// A sentence that says what is wrong with the value; nothing when it is set.
    [[nodiscard]] std::optional<QString> set(const QString &name, const QString &value);
    void reset() { m_values.clear(); }

private:
    QMap<QString, QString> m_values;
};

} // namespace tieout::sandbox
