// SPDX-License-Identifier: Apache-2.0
// One Procore company: its rows, and lookups over them that are rebuilt and never saved.
#pragma once

#include "app/tieout-sandbox/world/procorerows.h"

#include <QHash>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

struct Company {
    qint64 id = 0;
    QString name;
    QString currency = u"USD"_s; // null: not configured
    bool connected = true; // whether the app is installed in it
    qint64 userId = 0;
    QString userName;
    QString userLogin;
    bool companyAdmin = true;
    bool accountingApprover = false;
    QString erpLevel = u"Admin"_s;
    QString erpServiceLevel = u"Admin"_s; // of the service account, on ERP Integrations
    qint64 nextId = 562'949'953'400'001; // wider than 32 bits (api facts, Procore 7.8)
    QList<Vendor> vendors;
    QList<Project> projects;
    QList<Commitment> commitments;
    QList<Requisition> requisitions;
    QList<Line> lines;
    QHash<QString, qint64> idempotencyTokens;
    QList<ErpRequest> erpRequests;

    void reindex();
    int addVendor(Vendor vendor);
    int addProject(Project project);
    int addCommitment(Commitment commitment);
    int addRequisition(Requisition requisition);
    int addLine(Line line);
    void removeLine(int line);
    void setOrigin(int line, const QString &originId);

    int projectById(qint64 wanted) const { return m_projects.value(wanted, -1); }
    int commitmentById(qint64 wanted) const { return m_commitments.value(wanted, -1); }
    int requisitionById(qint64 wanted) const { return m_requisitions.value(wanted, -1); }
    int lineById(qint64 wanted) const { return m_lines.value(wanted, -1); }
    int lineByOrigin(const QString &origin) const { return m_origins.value(origin, -1); }
    /// The line with an attachment; -1 when none has it.
    int lineOfAttachment(qint64 attachment) const;

    /// Totals and updated_at of a commitment after a payment line was added, changed or removed.
    void retotal(int commitment, qint64 nowMs);

private:
    QHash<qint64, int> m_projects;
    QHash<qint64, int> m_commitments;
    QHash<qint64, int> m_requisitions;
    QHash<qint64, int> m_lines;
    QMultiHash<QString, int> m_origins;
};

} // namespace tieout::sandbox
