// SPDX-License-Identifier: Apache-2.0
#include "ui/models/runtablemodel.h"

#include "core/base/durationtext.h"
#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(int column)
{
    switch (column) {
    case RunTableModel::Created:
    case RunTableModel::Voided:
    case RunTableModel::Updated:
    case RunTableModel::NeedsYou:
    case RunTableModel::Duration:
    case RunTableModel::XeroCalls:
    case RunTableModel::ProcoreCalls:
        return true;
    default:
        return false;
    }
}

int needsYou(const RunRow &run)
{
    return run.counts.attention + run.counts.failed;
}

/// Nothing while it goes on.
std::optional<std::chrono::seconds> durationOf(const RunRow &run)
{
    if (!run.finishedAt)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*run.finishedAt - run.startedAt);
}

/// The number behind a column of figures.
qint64 figure(const RunRow &run, int column)
{
    switch (column) {
    case RunTableModel::Created:
        return run.counts.created;
    case RunTableModel::Voided:
        return run.counts.voided;
    case RunTableModel::Updated:
        return run.counts.updated;
    case RunTableModel::NeedsYou:
        return needsYou(run);
    case RunTableModel::XeroCalls:
        return run.xeroCalls;
    case RunTableModel::ProcoreCalls:
        return run.procoreCalls;
    case RunTableModel::Duration:
        return durationOf(run).value_or(std::chrono::seconds(-1)).count();
    default:
        return 0;
    }
}

/// "Wrote nothing", or what it wrote.
QString writtenText(const RunCounts &counts)
{
    QStringList parts;
    if (counts.created > 0)
        parts << counted(counts.created, QT_TRANSLATE_NOOP("tieout", "1 line created"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln lines created"));
    if (counts.voided > 0)
        parts << counted(counts.voided, QT_TRANSLATE_NOOP("tieout", "1 line voided"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln lines voided"));
    if (counts.updated > 0)
        parts << counted(counts.updated, QT_TRANSLATE_NOOP("tieout", "1 line updated"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln lines updated"));
    return parts.isEmpty() ? Tr::tr("Nothing was written") : parts.join(u", "_s);
}

/// What it left undone; empty when nothing was.
QString leftText(const RunRow &run)
{
    QStringList parts;
    if (const int count = needsYou(run); count > 0)
        parts << counted(count, QT_TRANSLATE_NOOP("tieout", "1 payment needed you at its end"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments needed you at its end"));
    if (run.counts.waiting > 0)
        parts << counted(run.counts.waiting, QT_TRANSLATE_NOOP("tieout", "1 payment waited"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments waited"));
    return parts.join(u", "_s);
}

} // namespace

QString outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return Tr::tr("Going on");
    case RunOutcome::Completed:
        return Tr::tr("Completed");
    case RunOutcome::CompletedWithProblems:
        return Tr::tr("Completed, with problems");
    case RunOutcome::Stopped:
        return Tr::tr("Stopped");
    case RunOutcome::Failed:
        return Tr::tr("Failed", "sync");
    }
    return {};
}

PaymentState outcomeTone(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return PaymentState::Waiting;
    case RunOutcome::Completed:
        return PaymentState::Synced;
    case RunOutcome::CompletedWithProblems:
        return PaymentState::Attention;
    case RunOutcome::Stopped:
        return PaymentState::NotIncluded;
    case RunOutcome::Failed:
        return PaymentState::Failed;
    }
    return PaymentState::NotIncluded;
}

QString startedBy(const RunRow &run)
{
    if (run.trigger == RunTrigger::Scheduled)
        return Tr::tr("Schedule");
    if (!run.dryRun)
        return run.person.isEmpty() ? Tr::tr("On demand") : run.person;
    return run.person.isEmpty() ? Tr::tr("Preview") : Tr::tr("Preview by %1").arg(run.person);
}

QString runSummary(const RunRow &run)
{
    QStringList sentences;
    // What a run wrote is counted at its end: of a killed one, or one that is going on, it is not known here.
    const bool isCounted =
        run.outcome != RunOutcome::Running && (run.outcome != RunOutcome::Stopped || run.counts != RunCounts());
    if (run.dryRun)
        sentences << Tr::tr("A preview: nothing was written.");
    else if (run.outcome == RunOutcome::Running)
        sentences << Tr::tr("The sync is going on.");
    else if (isCounted)
        sentences << writtenText(run.counts) + QLatin1Char('.');
    if (const QString left = leftText(run); !left.isEmpty())
        sentences << left + QLatin1Char('.');
    if (!run.message.isEmpty())
        sentences << run.message;
    return sentences.join(QLatin1Char(' '));
}

RunTableModel::RunTableModel(QObject *parent)
    : RowTable(parent)
{
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunTableModel::text(const RunRow &run, int column)
{
    switch (column) {
    case Outcome:
        return outcomeName(run.outcome);
    case Started:
        return formats::moment(run.startedAt);
    case StartedBy:
        return startedBy(run);
    case Duration:
        return durationOf(run) ? durationText(*durationOf(run)) : QString();
    case Message:
        return run.message;
    default:
        return formats::count(figure(run, column));
    }
}

QVariant RunTableModel::raw(const RunRow &run, int column)
{
    switch (column) {
    case Outcome:
        return int(outcomeTone(run.outcome));
    case Started:
        return toMs(run.startedAt);
    case StartedBy:
    case Message:
        return text(run, column);
    default:
        return figure(run, column);
    }
}

SheetCell RunTableModel::plain(const RunRow &run, int column)
{
    switch (column) {
    case Started:
        return { CellKind::Date, toIsoText(run.startedAt) };
    case Outcome:
    case StartedBy:
    case Message:
        return { CellKind::Text, text(run, column) };
    case Duration:
        return { CellKind::Number, durationOf(run) ? QString::number(figure(run, column)) : QString() };
    default:
        return { CellKind::Number, QString::number(figure(run, column)) };
    }
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRow &run = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(run, column);
    case Qt::DecorationRole:
        return column == Outcome ? QVariant(statusIcon(outcomeTone(run.outcome))) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(column == Outcome || column == Message ? runSummary(run) : text(run, column));
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumeric(column));
    case RawRole:
        return raw(run, column);
    case PlainRole:
        return QVariant::fromValue(plain(run, column));
    case StateRole:
        return int(outcomeTone(run.outcome));
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Outcome"), Tr::tr("Started"), Tr::tr("Started By"),
        Tr::tr("Created", "heading of counts"), Tr::tr("Voided", "heading of counts"),
        Tr::tr("Updated", "heading of counts"), Tr::tr("Needs You"), Tr::tr("Duration"), Tr::tr("Calls to Xero"),
        Tr::tr("Calls to Procore"), Tr::tr("What It Left Undone") };
    return headerCell(titles.value(section), isNumeric(section), orientation, role);
}

} // namespace tieout
