// SPDX-License-Identifier: Apache-2.0
// What a built company is like, and how large.
#pragma once

#include <QString>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

struct BuilderOptions {
    quint32 seed = 1;
    int projects = 3;
    int commitments = 8;
    int invoices = 20; ///< subcontractor invoices that are linked to a bill; half as many bills again have none
    int payments =
        0; ///< planned: the verb pay-planned makes them, so that they are new to a sync that is set up before
    int preexisting = 10; ///< bill payments made before anybody looked
    QString country = u"US"_s;
};

} // namespace tieout::sandbox
