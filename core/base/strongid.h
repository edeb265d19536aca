// SPDX-License-Identifier: Apache-2.0
// Ids that cannot be mixed up.
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace tieout {

/// An id of the kind that Tag names. Explicit to create, comparable only with its own kind; invalid by default.
template <typename Tag, typename Rep> class StrongId final {
public:
    StrongId() = default;
    explicit StrongId(Rep value)
        : m_value(value)
    {
    }

    [[nodiscard]] const Rep &value() const { return m_value; }
    /// False for the null GUID and for numbers that are not positive: neither service assigns those.
    [[nodiscard]] bool isValid() const
    {
        if constexpr (std::is_same_v<Rep, QUuid>)
            return !m_value.isNull();
        else
            return m_value > 0;
    }
    /// GUIDs in lower case without braces, as both services print them.
    [[nodiscard]] QString toString() const
    {
        if constexpr (std::is_same_v<Rep, QUuid>)
            return m_value.toString(QUuid::WithoutBraces);
        else
            return QString::number(m_value);
    }

    friend bool operator==(const StrongId &a, const StrongId &b) { return a.m_value == b.m_value; }
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    Rep m_value {};
};

} // namespace tieout
