// SPDX-License-Identifier: Apache-2.0
// A path to a folder that stays right when the folder gets another name.
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QString>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tieout {

/// A lock file is removed by its path (QLockFile), also after its folder was renamed. Where the system has no such
/// paths it is the folder's own.
class SteadyFolder final {
public:
    explicit SteadyFolder(const QString &folder)
        : m_path(folder)
    {
#ifdef Q_OS_LINUX
        m_handle = ::open(QFile::encodeName(folder).constData(),
            O_PATH | O_DIRECTORY | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
        const QString steady = QLatin1String("/proc/self/fd/") + QString::number(m_handle);
        if (m_handle >= 0 && QFileInfo(steady).isDir())
            m_path = steady;
#endif
    }
    ~SteadyFolder()
    {
#ifdef Q_OS_LINUX
        if (m_handle >= 0)
            ::close(m_handle);
#endif
    }
    Q_DISABLE_COPY_MOVE(SteadyFolder)

    [[nodiscard]] const QString &path() const
    {
        return m_path;
    }

private:
    QString m_path;
#ifdef Q_OS_LINUX
    int m_handle = -1;
#endif
};

} // namespace tieout
