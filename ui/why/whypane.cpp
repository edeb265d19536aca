// SPDX-License-Identifier: Apache-2.0
#include "ui/why/whypane.h"

#include "core/base/tr.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/style/errorwords.h"
#include "ui/style/formats.h"
#include "ui/why/eventssection.h"
#include "ui/why/fieldssection.h"
#include "ui/why/supportdialog.h"
#include "ui/why/whystory.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QScrollArea>
#include <QStyle>

namespace tieout {

using namespace Qt::StringLiterals;

WhyPane::WhyPane(SyncFacade &facade, SyncControl &control, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_control(control)
    , m_prompts(prompts)
    , m_story(new WhyStory(this))
    , m_storyArea(new QScrollArea(this))
    , m_fields(new FieldsSection(facade.lines(), this))
    , m_events(new EventsSection(facade.status(), this))
{
    setObjectName(u"whyPane"_s);
    setAccessibleName(Tr::tr("Why the selected payment stands as it does"));
    build();
    connect(m_story, &WhyStory::wanted, this, &WhyPane::carryOut);
    connect(m_story, &WhyStory::leaveWanted, this, [this](const QString &note) { decide(Decision::Leave, note); });
    connect(&control, &SyncControl::changed, this, &WhyPane::fill);
    connect(&control, &SyncControl::began, this, [this] { m_outcomes.clear(); });
    connect(&facade, &SyncFacade::statusChanged, this, [this](const AppStatus &status) {
        m_isSignedOut = !status.xero.isSignedIn || !status.procore.isSignedIn;
        fill();
    });
    fill();
}

void WhyPane::build()
{
    m_storyArea->setObjectName(u"whyStoryArea"_s);
    m_storyArea->setWidget(m_story);
    m_storyArea->setWidgetResizable(true);
    m_storyArea->setFrameShape(QFrame::NoFrame);
    m_storyArea->setFocusPolicy(Qt::NoFocus);
    m_storyArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_storyArea->setMinimumHeight(fontMetrics().height() * 5);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 8, 4);
    m_parts->setSpacing(8);
    m_parts->addWidget(m_storyArea, 4);
    m_parts->addWidget(m_fields, 4);
    m_parts->addWidget(m_events, 3);
}

QSize WhyPane::sizeHint() const
{
    const int character = fontMetrics().averageCharWidth();
    const bool isUpright = m_parts->direction() == QBoxLayout::TopToBottom;
    return { character * (isUpright ? 56 : 160), fontMetrics().height() * (isUpright ? 40 : 15) };
}

void WhyPane::setUpright(bool isUpright)
{
    m_parts->setDirection(isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setContentsMargins(isUpright ? 8 : 0, 0, 8, 4);
}

void WhyPane::setPayment(const std::optional<PaymentRow> &row)
{
    if (m_row == row)
        return;
    m_row = row;
    fill();
    if (m_row)
        m_events->load(m_row->record.payment.id);
}

void WhyPane::fill()
{
    m_story->show(m_row, m_isSignedOut, reasonNotToDecide());
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_storyArea);
    m_storyArea->setMinimumWidth(m_story->minimumSizeHint().width() + scrollBar);
    m_fields->setVisible(m_row.has_value());
    m_events->setVisible(m_row.has_value());
    if (!m_row) {
        m_story->tell(PaymentState::Failed, {});
        return;
    }
    m_fields->show(*m_row, reasonNotToRead());
    const Outcome outcome = m_outcomes.value(m_row->record.payment.id);
    m_story->tell(outcome.tone, outcome.sentence);
}

QString WhyPane::reasonNotToDecide() const
{
    if (m_isDeciding)
        return Tr::tr("Your decision is being carried out.");
    return m_control.isRunning() ? Tr::tr("A sync is going on.") : m_control.reason();
}

/// Reading a line needs fewer rights than a sync; Procore says so itself where they are missing.
QString WhyPane::reasonNotToRead() const
{
    return m_isDeciding || m_control.isRunning() || m_isSignedOut ? reasonNotToDecide() : QString();
}

DataTable *WhyPane::focusedTable() const
{
    for (DataTable *table : { m_fields->table(), m_events->table() }) {
        if (table->hasFocus())
            return table;
    }
    return nullptr;
}

void WhyPane::focusButtons()
{
    m_story->focusButtons();
}

void WhyPane::carryOut(PaymentCommand command)
{
    if (!m_row)
        return;
    if (const std::optional<Decision> decision = decisionOf(command))
        return decide(*decision, {});
    if (command == PaymentCommand::SignIn)
        Q_EMIT settingsWanted(SettingsTopic::Connections);
    else if (command == PaymentCommand::ChooseMethod)
        Q_EMIT settingsWanted(SettingsTopic::Methods);
    else if (command == PaymentCommand::ConfirmOtherSync)
        Q_EMIT otherSyncWanted();
    else if (command == PaymentCommand::OpenProcore)
        m_prompts.openUrl(m_facade.pages().commitmentUrl(*m_row));
    else if (command == PaymentCommand::OpenXero)
        m_prompts.openUrl(m_facade.pages().billUrl(*m_row));
    else if (command == PaymentCommand::SupportRequest)
        askForSupportText();
    else if (command == PaymentCommand::CopyAnswer)
        QApplication::clipboard()->setText(answerFor(*m_row));
}

void WhyPane::decide(Decision decision, const QString &note)
{
    const PaymentRecord before = m_row->record;
    m_outcomes.remove(before.payment.id);
    m_isDeciding = true;
    fill();
    const ResolveRequest request { before.payment.id, decision, note };
    m_facade.decisions().decide(request,
        Reply<ResolveReport>(
            this, [this, before](const Result<ResolveReport> &report) { takeDecided(before, report); }));
}

void WhyPane::takeDecided(const PaymentRecord &before, const Result<ResolveReport> &report)
{
    m_isDeciding = false;
    const PaymentId payment = before.payment.id;
    if (const std::optional<Outcome> outcome = outcomeOf(before, report))
        m_outcomes.insert(payment, *outcome);
    const bool isShown = m_row && m_row->record.payment.id == payment;
    if (isShown && report && report->row.record.payment.id == payment)
        m_row = report->row;
    fill();
    if (isShown)
        m_events->load(payment);
}

std::optional<WhyPane::Outcome> WhyPane::outcomeOf(const PaymentRecord &before, const Result<ResolveReport> &report)
{
    if (!report)
        return Outcome { PaymentState::Failed, sentenceAndStep(report.error()) };
    if (report->run && report->run->error)
        return Outcome { PaymentState::Failed, sentenceAndStep(*report->run->error) };
    if (report->row.record.standing != before.standing)
        return std::nullopt; // the pane's own sentence says it
    return Outcome {
        PaymentState::Attention,
        Tr::tr("Tried at %1: the payment stands as it did before.", "moment").arg(formats::moment(SystemClock().now()))
    };
}

void WhyPane::askForSupportText()
{
    const PaymentId payment = m_row->record.payment.id;
    const auto take = [this, payment](const Result<SupportCase> &facts) {
        if (!facts) {
            m_outcomes.insert(payment, { PaymentState::Failed, sentenceAndStep(facts.error()) });
            return fill();
        }
        auto *dialog = new SupportDialog(*facts, m_prompts, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    m_facade.decisions().prepareSupportRequest(payment, Reply<SupportCase>(this, take));
}

} // namespace tieout
