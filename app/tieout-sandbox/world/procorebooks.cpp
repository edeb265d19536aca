// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/procorebooks.h"

#include <numeric>

namespace tieout::sandbox {

namespace {

template <typename Row> int append(QList<Row> &rows, QHash<qint64, int> &index, const Row &row)
{
    const int at = static_cast<int>(rows.size());
    index.insert(row.id, at);
    rows.append(row);
    return at;
}

template <typename Row> void indexIds(const QList<Row> &rows, QHash<qint64, int> &index)
{
    index.clear();
    for (int i = 0; i < rows.size(); ++i)
        index.insert(rows.at(i).id, i);
}

} // namespace

qint64 Commitment::grandTotal() const
{
    return std::accumulate(schedule.cbegin(), schedule.cend(), approvedChanges,
        [](qint64 sum, const ScheduleLine &line) { return sum + line.cents; });
}

void Company::reindex()
{
    indexIds(projects, m_projects);
    indexIds(commitments, m_commitments);
    indexIds(requisitions, m_requisitions);
    m_lines.clear();
    m_origins.clear();
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i).gone)
            continue;
        m_lines.insert(lines.at(i).id, i);
        if (!lines.at(i).originId.isEmpty())
            m_origins.insert(lines.at(i).originId, i);
    }
}

int Company::addVendor(Vendor vendor)
{
    vendor.id = nextId++;
    vendors.append(vendor);
    return static_cast<int>(vendors.size()) - 1;
}

int Company::addProject(Project project)
{
    project.id = nextId++;
    return append(projects, m_projects, project);
}

int Company::addCommitment(Commitment commitment)
{
    commitment.id = nextId++;
    for (ScheduleLine &line : commitment.schedule)
        line.id = nextId++;
    const int index = append(commitments, m_commitments, commitment);
    projects[commitment.project].commitments.append(index);
    return index;
}

int Company::addRequisition(Requisition requisition)
{
    requisition.id = nextId++;
    const int index = append(requisitions, m_requisitions, requisition);
    commitments[requisition.commitment].requisitions.append(index);
    projects[commitments.at(requisition.commitment).project].requisitions.append(index);
    return index;
}

int Company::addLine(Line line)
{
    line.id = nextId++;
    const int index = append(lines, m_lines, line);
    if (!line.originId.isEmpty())
        m_origins.insert(line.originId, index);
    commitments[line.commitment].lines.append(index);
    return index;
}

void Company::removeLine(int index)
{
    Line &line = lines[index];
    line.gone = true;
    m_lines.remove(line.id);
    m_origins.remove(line.originId, index);
    commitments[line.commitment].lines.removeOne(index);
}

void Company::setOrigin(int index, const QString &originId)
{
    Line &line = lines[index];
    m_origins.remove(line.originId, index);
    line.originId = originId;
    if (!originId.isEmpty())
        m_origins.insert(originId, index);
}

int Company::lineOfAttachment(qint64 attachment) const
{
    for (int i = 0; i < lines.size(); ++i) {
        for (const Attachment &file : lines.at(i).attachments) {
            if (file.id == attachment && !lines.at(i).gone)
                return i;
        }
    }
    return -1;
}

void Company::retotal(int index, qint64 nowMs)
{
    Commitment &commitment = commitments[index];
    commitment.paidMicros = 0;
    for (const int line : std::as_const(commitment.lines))
        commitment.paidMicros += lines.at(line).amount.value_or(0);
    commitment.updatedMs = nowMs;
}

} // namespace tieout::sandbox
