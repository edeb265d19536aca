// SPDX-License-Identifier: Apache-2.0
// The words for the values of an enum in JSON, in the ledger and on the command line: one table type, which does not
// compile if a value lacks a word.
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace tieout {

/// Whether the enum has a name for the value: if not, g++ and clang put "(Shape)7" into the name of this function.
template <auto Value> [[nodiscard]] consteval bool isEnumerator()
{
    const std::string_view name = __PRETTY_FUNCTION__;
    const char afterLastCast = name[name.rfind(')') + 1];
    return afterLastCast < '0' || afterLastCast > '9';
}

/// How many values an enum has, counting up from 0.
template <typename E, std::size_t From = 0> [[nodiscard]] consteval std::size_t enumSize()
{
    if constexpr (isEnumerator<static_cast<E>(From)>())
        return enumSize<E, From + 1>();
    else
        return From;
}

/// Words that were released never change.
template <typename E> class EnumWords final {
public:
    /// Every value with its word, in the enum's order.
    consteval EnumWords(std::initializer_list<std::pair<E, const char *>> words)
    {
        std::size_t place = 0;
        for (const auto &[value, word] : words) {
            if (place == m_words.size() || value != static_cast<E>(place))
                throw "a word is missing, or not in the order of the enum";
            m_words[place++] = word;
        }
        if (place != m_words.size())
            throw "the last words are missing";
    }

    [[nodiscard]] QString of(E value) const { return QString::fromLatin1(m_words[static_cast<std::size_t>(value)]); }
    [[nodiscard]] std::optional<E> valueOf(const QString &word) const
    {
        for (std::size_t place = 0; place < m_words.size(); ++place) {
            if (word == QLatin1String(m_words[place]))
                return static_cast<E>(place);
        }
        return std::nullopt;
    }

private:
    std::array<const char *, enumSize<E>()> m_words {};
};

} // namespace tieout
