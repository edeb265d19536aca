// SPDX-License-Identifier: Apache-2.0
// The kind and the size of a generated company.
#pragma once

#include <QString>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

struct BuilderOptions {
    quint32 seed = 1;
    int projects = 3;
    int commitments = 8;
    int invoices = 20; ///< subcontractor invoices that are linked to a bill; half as many more bills have none
    int payments = 0; ///< planned: the verb pay-planned makes them, so that they are new to a sync set up before
    int preexisting = 10; ///< bill payments made before the sync was set up
    QString country = u"US"_s;
};

} // namespace tieout::sandbox
