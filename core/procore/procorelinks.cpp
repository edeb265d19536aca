// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procorelinks.h"

namespace tieout {

namespace {

QUrl link(const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind,
    const QString &tab)
{
    if (!project.isValid() || !commitment.isValid())
        return {};
    const QString contracts = kind == CommitmentKind::Subcontract ? QStringLiteral("work_order_contracts")
                                                                  : QStringLiteral("purchase_order_contracts");
    QUrl url = endpoints.webUrl;
    url.setPath(url.path()
        + QStringLiteral("/%1/project/commitments/%2/%3").arg(project.toString(), contracts, commitment.toString())
        + tab);
    return url;
}

} // namespace

QUrl paymentsIssuedLink(
    const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind)
{
    return link(endpoints, project, commitment, kind, QStringLiteral("/contract_payments"));
}

QUrl commitmentLink(const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind)
{
    return link(endpoints, project, commitment, kind, QString());
}

} // namespace tieout
