// SPDX-License-Identifier: Apache-2.0
#include "core/platform/standardstreams.h"

#include "core/platform/windows/console.h"

#include <cstdio>

namespace tieout {

namespace {

bool isOpen(std::FILE *stream)
{
    return windows::handleOf(stream) != INVALID_HANDLE_VALUE;
}

void reopen(std::FILE *stream, const char *console, const char *mode)
{
    // No pipe has a signal here: a write whose reader is gone fails.
    if (!isOpen(stream) && std::freopen(console, mode, stream) == nullptr)
        static_cast<void>(std::freopen("NUL", mode, stream));
}

} // namespace

void openStandardStreams()
{
    // Only where all three are missing: who closed one of them wants nothing on a console.
    const bool isWithoutAny = !isOpen(stdin) && !isOpen(stdout) && !isOpen(stderr);
    const bool hasConsole = isWithoutAny && ::AttachConsole(ATTACH_PARENT_PROCESS) != 0;
    reopen(stdin, hasConsole ? "CONIN$" : "NUL", "r");
    reopen(stdout, hasConsole ? "CONOUT$" : "NUL", "w");
    reopen(stderr, hasConsole ? "CONOUT$" : "NUL", "w");
    std::setvbuf(stderr, nullptr, _IONBF, 0);
}

} // namespace tieout
