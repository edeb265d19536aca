// SPDX-License-Identifier: Apache-2.0
#include "core/base/locallock.h"

namespace tieout {

bool takeOnThisComputer(QLockFile &file)
{
    file.setStaleLockTime(0);
    // removeStaleLockFile() succeeds only when no living process has its own lock on the file.
    return file.tryLock(0)
        || (file.error() == QLockFile::LockFailedError && file.removeStaleLockFile() && file.tryLock(0));
}

} // namespace tieout
