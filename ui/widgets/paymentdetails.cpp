// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paymentdetails.h"

#include "core/base/tr.h"
#include "core/model/recordtexts.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"
#include "ui/style/symbols.h"
#include "ui/style/tones.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString factsOf(const PaymentRow &row)
{
    const Payment &payment = row.record.payment;
    QStringList facts {
        Tr::tr("%1 on %2", "amount on date").arg(formats::money(payment.amount), formats::date(payment.date)),
        Tr::tr("bill %1").arg(row.billNumber)
    };
    if (!row.accountName.isEmpty())
        facts << Tr::tr("paid from %1").arg(row.accountName);
    if (!row.commitmentNumber.isEmpty())
        facts << Tr::tr("commitment %1").arg(row.commitmentNumber);
    if (row.record.provedAt)
        facts << Tr::tr("last proved %1").arg(formats::moment(*row.record.provedAt));
    if (row.record.issued && row.record.standing.reason == Reason::Proved)
        facts << Tr::tr("method sent as %1; Procore does not show it back")
                     .arg(formats::method(row.record.issued->method));
    if (row.billHasTax)
        facts << Tr::tr("the bill contains tax");
    return facts.join(u" · "_s);
}

} // namespace

PaymentDetails::PaymentDetails(QWidget *parent)
    : QFrame(parent)
    , m_icon(plainLabel(this))
    , m_sentence(plainLabel(this))
    , m_nextStep(plainLabel(this))
    , m_facts(plainLabel(this))
    , m_reason(plainLabel(this))
    , m_buttonRow(new QWidget(this))
{
    setObjectName(u"paymentDetails"_s);
    setAccessibleName(Tr::tr("Selected payment"));
    setFrameShape(QFrame::StyledPanel);
    buildWords();
    buildButtons();
    buildLayout();
    fill();
}

void PaymentDetails::buildWords()
{
    m_sentence->setObjectName(u"detailsSentence"_s);
    m_nextStep->setObjectName(u"detailsNextStep"_s);
    m_facts->setObjectName(u"detailsFacts"_s);
    m_reason->setObjectName(u"detailsReason"_s);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    for (QLabel *label : { m_sentence, m_nextStep, m_facts, m_reason }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
}

void PaymentDetails::buildButtons()
{
    auto *buttons = new QHBoxLayout(m_buttonRow);
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    QPushButton *procore =
        addButton(u"openProcoreButton"_s, Tr::tr("Open in &Procore"), &PaymentDetails::openProcoreWanted);
    QPushButton *xero = addButton(u"openXeroButton"_s, Tr::tr("Open in &Xero"), &PaymentDetails::openXeroWanted);
    procore->setIcon(symbolIcon(Symbol::OpenOutside));
    xero->setIcon(symbolIcon(Symbol::OpenOutside));
    m_retry = addButton(u"retryButton"_s, Tr::tr("Re&try"), &PaymentDetails::retryWanted);
    m_retry->setIcon(symbolIcon(Symbol::Retry));
    m_configure = addButton(u"configureButton"_s, Tr::tr("C&onfigure…"), &PaymentDetails::configureWanted);
    m_configure->setIcon(symbolIcon(Symbol::Settings));
    addButton(u"copyAnswerButton"_s, Tr::tr("Cop&y Answer"), &PaymentDetails::copyAnswerWanted)
        ->setIcon(symbolIcon(Symbol::Copy));
    buttons->addStretch();
}

void PaymentDetails::buildLayout()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_sentence);
    words->addWidget(m_nextStep);
    words->addWidget(m_facts);
    words->addWidget(m_buttonRow);
    words->addWidget(m_reason);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

QPushButton *PaymentDetails::addButton(
    const QString &name, const QString &text, void (PaymentDetails::*wanted)(const PaymentRow &))
{
    auto *button = new QPushButton(text, m_buttonRow);
    button->setObjectName(name);
    m_buttonRow->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        if (m_row)
            Q_EMIT(this->*wanted)(PaymentRow(*m_row));
    });
    return button;
}

void PaymentDetails::show(const std::optional<PaymentRow> &row)
{
    if (m_row == row)
        return;
    m_row = row;
    fill();
}

void PaymentDetails::setRetryReason(const QString &reason)
{
    m_retryReason = reason;
    fill();
}

void PaymentDetails::fill()
{
    const bool isShown = m_row.has_value();
    for (QWidget *part : { static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_facts), m_buttonRow })
        part->setVisible(isShown);
    m_nextStep->setVisible(isShown && !adviceOf(m_row->record).isEmpty());
    m_reason->setVisible(isShown && !m_retryReason.isEmpty());
    if (!isShown) {
        m_sentence->setText(Tr::tr("Select a payment to see what happened to it and what to do."));
        keepWordsWhole();
        return;
    }
    const Standing &standing = m_row->record.standing;
    m_icon->setPixmap(statusIcon(standing.state(), isVoided(*m_row)).pixmap(QSize(24, 24), devicePixelRatioF()));
    m_icon->setAccessibleName(stateName(standing.state(), isVoided(*m_row)));
    m_sentence->setText(sentenceOf(m_row->record));
    m_nextStep->setText(adviceOf(m_row->record));
    m_facts->setText(factsOf(*m_row));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_facts->setPalette(quiet);
    m_retry->setEnabled(m_retryReason.isEmpty());
    m_retry->setToolTip(
        plainToolTip(m_retryReason.isEmpty() ? Tr::tr("Syncs the payments of this invoice only") : m_retryReason));
    m_reason->setText(Tr::tr("Retry is not possible now. %1").arg(m_retryReason));
    const bool isMethod = standing.reason == Reason::MethodNotChosen;
    m_configure->setText(isMethod ? Tr::tr("Ch&oose Method…") : Tr::tr("C&onfigure…"));
    keepWordsWhole();
}

void PaymentDetails::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    keepWordsWhole();
}

void PaymentDetails::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    keepWordsWhole();
}

void PaymentDetails::keepWordsWhole()
{
    // A splitter does not ask for the height that wrapped text needs at this width. Before the window is shown the
    // width is not known, and the height computed from it would displace the splitter for good.
    if (isVisible())
        setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void PaymentDetails::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_configure)
        fill();
}

} // namespace tieout
