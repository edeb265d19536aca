// SPDX-License-Identifier: Apache-2.0
#include "ui/why/whystory.h"

#include "core/base/tr.h"
#include "core/model/recordtexts.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"
#include "ui/style/tones.h"
#include "ui/why/leavenote.h"
#include "ui/why/offerbuttons.h"
#include "ui/why/offers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copyablelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Text of services may be one endless word: it must not widen the window.
void letWrap(QLabel *label)
{
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 12);
}

void makeBold(QLabel *label)
{
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
}

void makeQuiet(QLabel *label)
{
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, quietText(quiet));
    label->setPalette(quiet);
}

} // namespace

WhyStory::WhyStory(QWidget *parent)
    : QWidget(parent)
    , m_icon(plainLabel(this))
    , m_heading(new CopyableLabel(this))
    , m_sentence(new CopyableLabel(this))
    , m_nextStep(new CopyableLabel(this))
    , m_reason(new CopyableLabel(this))
    , m_buttons(new OfferButtons(this))
    , m_note(new LeaveNote(this))
    , m_outcome(new Banner(u"whyOutcome"_s, this))
{
    setObjectName(u"whyStory"_s);
    buildWords();
    buildLayout();
    connect(m_buttons, &OfferButtons::wanted, this, [this](PaymentCommand command) {
        if (command == PaymentCommand::Leave)
            showNote(true);
        else
            Q_EMIT wanted(command);
    });
    connect(m_note, &LeaveNote::cancelled, this, [this] {
        showNote(false);
        focusButtons();
    });
    connect(m_note, &LeaveNote::leaveWanted, this, [this](const QString &note) {
        showNote(false);
        Q_EMIT leaveWanted(note);
    });
    show({}, false, {});
}

void WhyStory::buildWords()
{
    m_heading->setObjectName(u"whyHeading"_s);
    m_sentence->setObjectName(u"whySentence"_s);
    m_nextStep->setObjectName(u"whyNextStep"_s);
    m_reason->setObjectName(u"whyReason"_s);
    for (QLabel *label : { m_heading, m_sentence, m_nextStep, m_reason })
        letWrap(label);
    makeBold(m_sentence);
}

void WhyStory::buildLayout()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QWidget *part : { static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_sentence),
             static_cast<QWidget *>(m_nextStep), static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_buttons),
             static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_reason) })
        words->addWidget(part);
    m_factsPlace = words;
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(12);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addStretch();
}

void WhyStory::show(const std::optional<PaymentRow> &row, bool isSignedOut, const QString &reason)
{
    const bool isOther = !row || !m_row || row->record.payment.id != m_row->record.payment.id;
    m_row = row;
    for (QLabel *part : { m_icon, m_heading })
        part->setVisible(row.has_value());
    if (!row || isOther)
        m_note->hide();
    showFacts();
    showIcon();
    m_note->setReason(reason);
    if (!row) {
        m_sentence->setText(Tr::tr("Select a payment to see what happened to it and what to do."));
        for (QWidget *part :
            { static_cast<QWidget *>(m_nextStep), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_buttons) })
            part->hide();
        return;
    }
    m_heading->setText(headingOf(*row));
    m_sentence->setText(sentenceOf(row->record));
    m_nextStep->setText(adviceOf(row->record));
    m_nextStep->setVisible(!m_nextStep->text().isEmpty());
    const QList<PaymentCommand> offers = offersOf(row->record, isSignedOut);
    m_buttons->offer(offers, row->record, reason);
    m_buttons->setVisible(m_note->isHidden());
    const bool isHeldUp = !reason.isEmpty() && std::any_of(offers.begin(), offers.end(), [](PaymentCommand command) {
        return decisionOf(command).has_value();
    });
    m_reason->setText(Tr::tr("Nothing can be decided now. %1").arg(reason));
    m_reason->setVisible(isHeldUp);
}

void WhyStory::showIcon()
{
    if (!m_row)
        return;
    const PaymentState state = m_row->record.standing.state();
    m_icon->setPixmap(statusIcon(state, isVoided(*m_row)).pixmap(QSize(24, 24), devicePixelRatioF()));
    m_icon->setAccessibleName(stateName(state, isVoided(*m_row)));
}

void WhyStory::showNote(bool isShown)
{
    m_note->setVisible(isShown);
    m_buttons->setVisible(!isShown);
    if (isShown)
        m_note->begin();
}

/// Every status of a run comes here: what is marked or has the focus stays as long as the texts do.
void WhyStory::showFacts()
{
    const QList<WhyFact> origin = m_row ? originFacts(*m_row) : QList<WhyFact>();
    const QList<WhyFact> place = m_row ? placeFacts(*m_row) : QList<WhyFact>();
    if (m_facts && m_row && origin == m_origin && place == m_place)
        return;
    m_origin = origin;
    m_place = place;
    buildFacts();
}

void WhyStory::buildFacts()
{
    delete m_facts;
    m_facts = nullptr;
    if (!m_row)
        return;
    m_facts = new QWidget(this);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addFacts(Tr::tr("Where it comes from"), m_origin);
    addFacts(Tr::tr("Where it went"), m_place);
    m_factsPlace->addWidget(m_facts);
}

void WhyStory::addFacts(const QString &title, const QList<WhyFact> &facts)
{
    if (facts.isEmpty())
        return;
    auto *grid = qobject_cast<QGridLayout *>(m_facts->layout());
    QLabel *heading = plainLabel(title, m_facts);
    makeBold(heading);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    for (const WhyFact &fact : facts) {
        QLabel *name = plainLabel(fact.name, m_facts);
        makeQuiet(name);
        auto *value = new CopyableLabel(fact.value, m_facts);
        letWrap(value);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
}

void WhyStory::tell(PaymentState tone, const QString &sentence)
{
    if (sentence.isEmpty())
        m_outcome->hide();
    else
        m_outcome->say(tone, sentence);
}

void WhyStory::focusButtons()
{
    m_buttons->focusFirst();
}

void WhyStory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_factsPlace) {
        buildFacts();
        showIcon();
    }
}

} // namespace tieout
