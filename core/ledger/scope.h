// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"

#include <QList>

namespace tieout {

/// Which payments a run looks at; empty lists = no bound.
struct Scope {
    QList<ProjectId> projects;
    QList<InvoiceId> invoices;
};

} // namespace tieout
