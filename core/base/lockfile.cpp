// SPDX-License-Identifier: Apache-2.0
#include "core/base/lockfile.h"

namespace tieout {

bool isWithoutHolder(const QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return file.error() == QLockFile::LockFailedError && !file.getLockInfo(&pid, &host, &program);
}

} // namespace tieout
