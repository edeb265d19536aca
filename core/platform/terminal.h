// SPDX-License-Identifier: Apache-2.0
// The person at the terminal: what they are shown, and what they type. Texts are UTF-8, whatever the terminal speaks.
#pragma once

#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace tieout {

/// Whether standard input is a terminal, where somebody can be asked.
[[nodiscard]] bool isInputTerminal();
/// Whether a read would return within that time, even with an end of file. A scheduler may give us a pipe that stays
/// silent.
[[nodiscard]] bool hasInputWithin(std::chrono::milliseconds patience);
/// The next line of standard input without its end; empty at the end of the input, or when Ctrl+C was pressed.
[[nodiscard]] std::string readInputLine();
/// False when not all of it arrived.
[[nodiscard]] bool writeText(std::FILE *stream, std::string_view text);
/// For what a person may miss without harm.
inline void tell(std::string_view text)
{
    static_cast<void>(writeText(stderr, text));
}

/// Hides typed characters while it lives; does nothing when standard input is no terminal.
class HiddenInput final {
public:
    HiddenInput();
    ~HiddenInput();
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before; ///< only where something was hidden
};

} // namespace tieout
