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
    const auto say = [&](const char *one, const char *several) {
        return counted(budget->left, one, several).arg(service, formats::count(budget->limit));
    };
    if (budget->window == QLatin1String("day"))
        return say(QT_TRANSLATE_NOOP("tieout", "%1: 1 of %2 calls left today"),
            QT_TRANSLATE_N_NOOP("tieout", "%1: %Ln of %2 calls left today"));
    if (budget->window == QLatin1String("hour"))
        return say(QT_TRANSLATE_NOOP("tieout", "%1: 1 of %2 calls left this hour"),
            QT_TRANSLATE_N_NOOP("tieout", "%1: %Ln of %2 calls left this hour"));
    return say(QT_TRANSLATE_NOOP("tieout", "%1: 1 of %2 calls left this minute"),
        QT_TRANSLATE_N_NOOP("tieout", "%1: %Ln of %2 calls left this minute"));
}

/// "Xero answers at most 5,000 calls a day; 4,871 are left."
QString allowedText(const QString &service, const CallBudget &budget)
{
    const auto say = [&](const char *one, const char *several) {
        return counted(budget.left, one, several).arg(service, formats::count(budget.limit));
    };
    return budget.window == QLatin1String("day")
        ? say(QT_TRANSLATE_NOOP("tieout", "%1 answers at most %2 calls a day; 1 is left."),
            QT_TRANSLATE_N_NOOP("tieout", "%1 answers at most %2 calls a day; %Ln are left."))
        : say(QT_TRANSLATE_NOOP("tieout", "%1 answers at most %2 calls an hour; 1 is left."),
            QT_TRANSLATE_N_NOOP("tieout", "%1 answers at most %2 calls an hour; %Ln are left."));
}

QString meaningText(const QString &service, const ServiceStatus &status)
{
    const CallBudget *budget = widest(status.budgets);
    if (!budget)
        return {};
    QString text = allowedText(service, *budget);
    if (budget->left < budget->limit)
        text += QLatin1Char(' ')
            + Tr::tr("All of them are back at this time: %1.", "a time today, or a date and a time")
                  .arg(formats::moment(budget->resetsAt));
    if (status.blockedUntil)
        text += QLatin1Char(' ')
            + Tr::tr("It asked not to be called before this time: %1.", "a time today, or a date and a time")
                  .arg(formats::moment(*status.blockedUntil));
    return text;
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

QString callsMeaning(const AppStatus &status)
{
    QStringList parts { meaningText(u"Xero"_s, status.xero), meaningText(u"Procore"_s, status.procore) };
    parts.removeAll(QString());
    if (!parts.isEmpty())
        parts << Tr::tr("A sync that runs out of them waits or goes on later; nothing is lost.");
    return parts.join(QLatin1Char('\n'));
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
    addWidget(m_selection);
    addWidget(m_runs, 1);
    addPermanentWidget(m_calls);
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
    arrange();
}

void StatusLine::setStatus(const AppStatus &status)
{
    m_runs->setText(runsText(status));
    m_calls->setText(callsText(status));
    const QString meaning = callsMeaning(status);
    m_calls->setToolTip(plainToolTip(meaning));
    m_calls->setAccessibleDescription(meaning);
    // The calls may have had to go for lack of room.
    m_runs->setToolTip(plainToolTip(meaning.isEmpty() ? m_runs->text() : m_runs->text() + u"\n\n"_s + meaning));
    arrange();
}

void StatusLine::arrange()
{
    const int room = width() - (isSizeGripEnabled() ? 32 : 8);
    const int selection = m_selection->text().isEmpty() ? 0 : m_selection->sizeHint().width();
    const int runs = m_runs->sizeHint().width();
    m_selection->setVisible(selection > 0);
    m_runs->setVisible(room - selection > runs / 2);
    m_calls->setVisible(!m_calls->text().isEmpty() && selection + runs + m_calls->sizeHint().width() <= room);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    arrange();
}

} // namespace tieout
