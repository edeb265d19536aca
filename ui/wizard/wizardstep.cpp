// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardstep.h"

#include "core/base/tr.h"

namespace tieout {

QString WizardStep::nextText() const
{
    return Tr::tr("&Next");
}

} // namespace tieout
