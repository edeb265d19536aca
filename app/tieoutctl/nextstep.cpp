// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/nextstep.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

QString nextStepHere(const Error &error)
{
    const QString service = toString(error.service);
    if (error.kind == ErrorKind::SignInNeeded)
        return u"Sign in: tieoutctl connect %1."_s.arg(service);
    if (error.kind == ErrorKind::MissingScope)
        return u"Sign in again and accept every permission: tieoutctl connect %1."_s.arg(service);
    return nextStepFor(error);
}

} // namespace tieout::cli
