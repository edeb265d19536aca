// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/statusline.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/elidedlabel.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The longest window matters most to an accountant: today's budget, then the hour's.
const CallBudget *widest(const QList<CallBudget> &budgets)
{
    static const QStringList order { u"day"_s, u"hour"_s, u"minute"_s, u"spike"_s };
    for (const QString &window : order) {
        for (const CallBudget &budget : budgets) {
            if (budget.window == window)
                return &budget;
        }
    }
    return nullptr;
}

QString budgetText(const QString &service, const QList<CallBudget> &budgets)
{
    const CallBudget *budget = widest(budgets);
    if (!budget)
        return {};
    const QString left = formats::count(budget->left);
    if (budget->window == QLatin1String("day"))
        return Tr::tr("%1 %2 calls left today", "service, number").arg(service, left);
    if (budget->window == QLatin1String("hour"))
        return Tr::tr("%1 %2 calls left this hour", "service, number").arg(service, left);
    return Tr::tr("%1 %2 calls left this minute", "service, number").arg(service, left);
}

QString lastText(const RunRow &run)
{
    const QString when = formats::moment(run.finishedAt.value_or(run.startedAt));
    const int written = run.counts.created + run.counts.voided + run.counts.updated;
    switch (run.outcome) {
    case RunOutcome::Running:
        return Tr::tr("Sync since %1").arg(formats::moment(run.startedAt));
    case RunOutcome::Failed:
        return Tr::tr("Last sync %1 failed").arg(when);
    case RunOutcome::Stopped:
        return Tr::tr("Last sync %1, stopped").arg(when);
    case RunOutcome::Completed:
    case RunOutcome::CompletedWithProblems:
        break;
    }
    return counted(written, QT_TRANSLATE_NOOP("tieout", "Last sync %1, 1 payment"),
        QT_TRANSLATE_N_NOOP("tieout", "Last sync %1, %Ln payments"))
        .arg(when);
}

} // namespace

QString runsText(const AppStatus &status)
{
    QStringList parts { status.lastRun ? lastText(*status.lastRun) : Tr::tr("No sync yet") };
    if (status.nextRun)
        parts << Tr::tr("next %1").arg(formats::moment(*status.nextRun));
    else if (status.isSetUp && status.frequency == Frequency::Never)
        parts << Tr::tr("next only when you start it");
    return parts.join(u" · "_s);
}

QString callsText(const AppStatus &status)
{
    QStringList parts { budgetText(u"Xero"_s, status.xero.budgets), budgetText(u"Procore"_s, status.procore.budgets) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_selection(new ElidedLabel(this))
    , m_runs(new ElidedLabel(this))
    , m_calls(new ElidedLabel(this))
{
    setObjectName(u"statusLine"_s);
    m_selection->setObjectName(u"selectionSummary"_s);
    m_runs->setObjectName(u"runsSummary"_s);
    m_calls->setObjectName(u"callsSummary"_s);
    for (QLabel *label : { m_selection, m_runs, m_calls })
        label->setContentsMargins(8, 2, 8, 2);
    addWidget(m_selection, 2);
    addWidget(m_runs, 3);
    addPermanentWidget(m_calls);
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void StatusLine::setStatus(const AppStatus &status)
{
    m_runs->setText(runsText(status));
    m_runs->setToolTip(plainToolTip(m_runs->text()));
    m_calls->setText(callsText(status));
    m_calls->setToolTip(plainToolTip(m_calls->text()));
}

} // namespace tieout
