// SPDX-License-Identifier: Apache-2.0
#include "core/platform/windows/console.h"

#include <io.h>

namespace tieout::windows {

HANDLE handleOf(std::FILE *stream)
{
    const int number = ::_fileno(stream); // negative when the stream was closed at the start
    if (number < 0)
        return INVALID_HANDLE_VALUE;
    return reinterpret_cast<HANDLE>(::_get_osfhandle(number));
}

bool readConsoleMode(HANDLE handle, DWORD *mode)
{
    return handle != INVALID_HANDLE_VALUE && ::GetConsoleMode(handle, mode) != 0;
}

} // namespace tieout::windows
