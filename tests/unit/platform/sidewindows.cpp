// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/platform/sides.h"

#include "core/platform/stoprequests.h"
#include "core/platform/terminal.h"
#include "core/platform/windows/api.h"
#include "core/platform/windows/widetext.h"

#include <algorithm>
#include <atomic>

#include <aclapi.h>
#include <sddl.h>

namespace tieout::test {

namespace {

/// Its access list as text, e.g. D:PAI(A;OICI;FA;;;S-1-5-21-…); empty when it cannot be read.
std::string accessOf(const std::string &path)
{
    std::wstring native = windows::toWide(path);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    LPWSTR text = nullptr;
    if (::GetNamedSecurityInfoW(
            native.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return {};
    if (::ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr)
        == 0)
        return {};
    const std::string access = windows::toUtf8(text);
    ::LocalFree(text);
    ::LocalFree(descriptor);
    return access;
}

} // namespace

bool isOwnersOnly(const std::string &path)
{
    const std::string access = accessOf(path);
    const auto entries = std::count(access.begin(), access.end(), '(');
    // Wine adds the system itself, and gives what is created in the folder the mode of its Unix file instead of the
    // list.
    const bool hasSystem = access.find(";;;SY)") != std::string::npos;
    const bool isHandedDown = access.find("(A;OICI;FA;;;S-1-5-21-") != std::string::npos;
    if (entries == (hasSystem ? 2 : 1) && isHandedDown)
        return true;
    tell("access: " + access + '\n');
    return false;
}

/// In a console of its own where there is none.
bool pressCtrlC()
{
    return ::GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0) != 0
        || (::AllocConsole() != 0 && ::GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0) != 0);
}

bool hearsStopRequests()
{
    std::atomic<int> heard = 0;
    {
        const StopRequests each(StopPolicy::Each, [&heard] { ++heard; });
        for (int wanted = 1; wanted <= 2; ++wanted) {
            if (!pressCtrlC()) {
                tell("no console here: requests to stop were not tried\n");
                return true;
            }
            for (int wait = 0; wait < 100 && heard < wanted; ++wait)
                ::Sleep(20);
        }
        if (heard != 2)
            return false;
    }
    const StopRequests first(StopPolicy::First, [&heard] { ++heard; });
    ::GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
    for (int wait = 0; wait < 100 && heard < 3; ++wait)
        ::Sleep(20);
    return heard == 3;
}

} // namespace tieout::test
