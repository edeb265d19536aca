// SPDX-License-Identifier: Apache-2.0
#include "core/platform/terminal.h"

#include <iostream>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace tieout {

bool isInputTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

bool hasInputWithin(std::chrono::milliseconds patience)
{
    pollfd descriptor { STDIN_FILENO, POLLIN, 0 };
    return ::poll(&descriptor, 1, static_cast<int>(patience.count())) > 0;
}

std::string readInputLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return {};
    return line;
}

bool writeText(std::FILE *stream, std::string_view text)
{
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stream) == text.size();
    return std::fflush(stream) == 0 && isWritten;
}

struct HiddenInput::Before {
    termios settings {};
};

HiddenInput::HiddenInput()
{
    auto before = std::make_unique<Before>();
    if (!isInputTerminal() || ::tcgetattr(STDIN_FILENO, &before->settings) != 0)
        return;
    termios silent = before->settings;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    m_before = std::move(before);
}

HiddenInput::~HiddenInput()
{
    if (!m_before)
        return;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->settings);
    std::fputc('\n', stderr);
}

} // namespace tieout
