// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procorelinks.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QUrl link(const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind,
    const QString &tab)
{
    if (!project.isValid() || !commitment.isValid())
        return {};
    const QString contracts =
        kind == CommitmentKind::Subcontract ? u"work_order_contracts"_s : u"purchase_order_contracts"_s;
    QUrl url = endpoints.webUrl;
    url.setPath(url.path()
        + u"/%1/project/commitments/%2/%3"_s.arg(project.toString(), contracts, commitment.toString()) + tab);
    return url;
}

} // namespace

QUrl paymentsIssuedLink(
    const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind)
{
    return link(endpoints, project, commitment, kind, u"/contract_payments"_s);
}

QUrl commitmentLink(const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind)
{
    return link(endpoints, project, commitment, kind, QString());
}

} // namespace tieout
