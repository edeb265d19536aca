// SPDX-License-Identifier: Apache-2.0
#include "core/platform/ownerfolder.h"

#include <sys/stat.h>

namespace tieout {

bool createOwnerFolder(const std::string &path)
{
    return ::mkdir(path.c_str(), S_IRWXU) == 0;
}

} // namespace tieout
