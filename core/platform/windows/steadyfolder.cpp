// SPDX-License-Identifier: Apache-2.0
#include "core/platform/steadyfolder.h"

namespace tieout {

// A folder with an open file in it gets no other name here, so that its path stays right as long as a lock is held.
SteadyFolder::SteadyFolder(const std::string &folder)
    : m_path(folder)
{
}

SteadyFolder::~SteadyFolder() = default;

bool SteadyFolder::movesWithOpenFiles()
{
    return false;
}

} // namespace tieout
