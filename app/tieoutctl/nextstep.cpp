// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/nextstep.h"

#include "core/base/tr.h"

namespace tieout::cli {

QString nextStepHere(const Error &error)
{
    const QString service = toString(error.service);
    if (error.kind == ErrorKind::SignInNeeded)
        return Tr::tr("Sign in: tieoutctl connect %1.").arg(service);
    if (error.kind == ErrorKind::MissingScope)
        return Tr::tr("Sign in again and accept every permission: tieoutctl connect %1.").arg(service);
    return nextStepFor(error);
}

} // namespace tieout::cli
