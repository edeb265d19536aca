// SPDX-License-Identifier: Apache-2.0
#include "core/platform/terminal.h"

#include "core/platform/windows/console.h"
#include "core/platform/windows/widetext.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace tieout {

namespace {

/// A console reads and writes UTF-16 whatever its code page is. Its older versions take about 64 KiB at once.
constexpr std::size_t kMostAtOnce = 8000;

bool isSecondHalf(wchar_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

bool writeToConsole(HANDLE console, std::wstring_view text)
{
    while (!text.empty()) {
        std::size_t size = std::min(text.size(), kMostAtOnce);
        if (size < text.size() && isSecondHalf(text[size]))
            --size;
        DWORD written = 0;
        if (::WriteConsoleW(console, text.data(), static_cast<DWORD>(size), &written, nullptr) == 0 || written == 0)
            return false;
        text.remove_prefix(written);
    }
    return true;
}

std::string readFromConsole(HANDLE console)
{
    std::wstring line;
    std::array<wchar_t, 512> piece {};
    DWORD count = 0;
    // Ends a line with \r\n; Ctrl+C ends it with nothing at all.
    while (line.find(L'\n') == std::wstring::npos
        && ::ReadConsoleW(console, piece.data(), static_cast<DWORD>(piece.size()), &count, nullptr) != 0 && count > 0)
        line.append(piece.data(), count);
    const bool isEnd = line.starts_with(L'\x1A'); // Ctrl+Z
    const std::size_t end = line.find_first_of(L"\r\n");
    return isEnd || end == std::wstring::npos ? std::string() : windows::toUtf8(std::wstring_view(line).substr(0, end));
}

/// False for a pipe that is silent and whose writer is still there.
bool hasPipeInput(HANDLE pipe)
{
    DWORD available = 0;
    return ::PeekNamedPipe(pipe, nullptr, 0, nullptr, &available, nullptr) == 0 || available > 0;
}

} // namespace

bool isInputTerminal()
{
    DWORD mode = 0;
    return windows::readConsoleMode(windows::handleOf(stdin), &mode);
}

bool hasInputWithin(std::chrono::milliseconds patience)
{
    const HANDLE input = windows::handleOf(stdin);
    if (isInputTerminal())
        return ::WaitForSingleObject(input, static_cast<DWORD>(patience.count())) == WAIT_OBJECT_0;
    if (input == INVALID_HANDLE_VALUE || ::GetFileType(input) != FILE_TYPE_PIPE)
        return true; // a file, or nothing at all
    constexpr DWORD kPauseMs = 10;
    // A pipe cannot be waited for.
    for (const ULONGLONG end = ::GetTickCount64() + static_cast<ULONGLONG>(patience.count());
         ::GetTickCount64() < end && !hasPipeInput(input);)
        ::Sleep(kPauseMs);
    return hasPipeInput(input);
}

std::string readInputLine()
{
    if (isInputTerminal())
        return readFromConsole(windows::handleOf(stdin));
    std::string line;
    if (!std::getline(std::cin, line))
        return {};
    return line;
}

bool writeText(std::FILE *stream, std::string_view text)
{
    const HANDLE handle = windows::handleOf(stream);
    DWORD mode = 0;
    if (windows::readConsoleMode(handle, &mode))
        return std::fflush(stream) == 0 && writeToConsole(handle, windows::toWide(text));
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stream) == text.size();
    return std::fflush(stream) == 0 && isWritten;
}

struct HiddenInput::Before {
    DWORD mode = 0;
};

HiddenInput::HiddenInput()
{
    const HANDLE input = windows::handleOf(stdin);
    auto before = std::make_unique<Before>();
    if (!windows::readConsoleMode(input, &before->mode))
        return;
    // Lines and Ctrl+C stay as they are.
    ::SetConsoleMode(input, before->mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    ::FlushConsoleInputBuffer(input); // what was typed before it was hidden was seen
    m_before = std::move(before);
}

HiddenInput::~HiddenInput()
{
    if (!m_before)
        return;
    const HANDLE input = windows::handleOf(stdin);
    ::FlushConsoleInputBuffer(input);
    ::SetConsoleMode(input, m_before->mode);
    tell("\n");
}

} // namespace tieout
