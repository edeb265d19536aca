// SPDX-License-Identifier: Apache-2.0
// People, companies, projects, vendors, currencies and rights (docs/sandbox.md, Procore 9 to 11).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

namespace tieout::sandbox {

Response showMe(const Request &request, const World &world);
Response listCompanies(const Request &request, World &world);
/// `withErpFlag` from v1.3 on.
Response showCompanyMe(const ProcoreCall &call, bool withErpFlag);
Response listProjects(const ProcoreCall &call);
Response showProject(const ProcoreCall &call, qint64 id);
Response listVendors(const ProcoreCall &call);
Response showVendor(const ProcoreCall &call, qint64 id);
Response companyCurrency(const ProcoreCall &call);
Response projectCurrency(const ProcoreCall &call, qint64 projectId);
Response showPermissions(const ProcoreCall &call);
Response listTools(const ProcoreCall &call);
Response listProjectTools(const ProcoreCall &call, qint64 projectId);

} // namespace tieout::sandbox
