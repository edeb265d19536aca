// SPDX-License-Identifier: Apache-2.0
#include "core/platform/steadyfolder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tieout {

namespace {

[[maybe_unused]] bool isFolder(const std::string &path)
{
    struct stat state { };
    return ::stat(path.c_str(), &state) == 0 && S_ISDIR(state.st_mode);
}

} // namespace

SteadyFolder::SteadyFolder(const std::string &folder)
    : m_path(folder)
{
#ifdef __linux__
    m_handle = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
    const std::string steady = "/proc/self/fd/" + std::to_string(m_handle);
    if (m_handle >= 0 && isFolder(steady))
        m_path = steady;
#endif
}

SteadyFolder::~SteadyFolder()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

bool SteadyFolder::movesWithOpenFiles()
{
    return true;
}

} // namespace tieout
