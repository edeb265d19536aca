// SPDX-License-Identifier: Apache-2.0
// A path to a folder that stays right when the folder gets another name.
#pragma once

#include <string>

namespace tieout {

/// A lock file is removed by its path (QLockFile), also after its folder was renamed. Where the system has no such
/// paths it is the folder's own. Paths are UTF-8.
class SteadyFolder final {
public:
    explicit SteadyFolder(const std::string &folder);
    ~SteadyFolder();
    SteadyFolder(const SteadyFolder &) = delete;
    SteadyFolder &operator=(const SteadyFolder &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// Whether the system renames a folder in which somebody has a file open.
    [[nodiscard]] static bool movesWithOpenFiles();

private:
    std::string m_path;
    int m_handle = -1; ///< of Linux
};

} // namespace tieout
