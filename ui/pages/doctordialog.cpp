// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctordialog.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"
#include "ui/style/tones.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

int countOf(const QList<Finding> &findings, FindingState state)
{
    return static_cast<int>(std::count_if(
        findings.begin(), findings.end(), [state](const Finding &finding) { return finding.state == state; }));
}

FindingState worstOf(const QList<Finding> &findings)
{
    if (countOf(findings, FindingState::Missing) > 0)
        return FindingState::Missing;
    return countOf(findings, FindingState::Warning) > 0 ? FindingState::Warning : FindingState::Ok;
}

QLabel *iconLabel(FindingState state, int size, QWidget *parent)
{
    QLabel *icon = plainLabel(parent);
    icon->setPixmap(statusIcon(findingTone(state)).pixmap(QSize(size, size), parent->devicePixelRatioF()));
    icon->setAccessibleName(findingStateName(state));
    icon->setToolTip(plainToolTip(findingStateName(state)));
    return icon;
}

} // namespace

QString headlineOf(const QList<Finding> &findings)
{
    if (const int missing = countOf(findings, FindingState::Missing); missing > 0)
        return counted(missing, QT_TRANSLATE_NOOP("tieout", "1 thing is missing before payments can appear."),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln things are missing before payments can appear. Begin with the first."));
    if (const int warnings = countOf(findings, FindingState::Warning); warnings > 0)
        return counted(warnings, QT_TRANSLATE_NOOP("tieout", "Nothing is missing. 1 thing is worth a look."),
            QT_TRANSLATE_N_NOOP("tieout", "Nothing is missing. %Ln things are worth a look."));
    return Tr::tr("Nothing is missing.");
}

DoctorDialog::DoctorDialog(SyncFacade &facade, const InvoiceId &invoice, const QString &invoiceName, QWidget *parent)
    : QDialog(parent)
    , m_facade(facade)
    , m_invoice(invoice)
    , m_invoiceName(invoiceName)
    , m_headline(plainLabel(this))
    , m_headlineIcon(plainLabel(this))
    , m_area(new QScrollArea(this))
    , m_again(new QPushButton(Tr::tr("Check &Again"), this))
    , m_copy(new QPushButton(Tr::tr("&Copy"), this))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(invoice.isValid() ? Tr::tr("Check Invoice %1").arg(invoiceName) : Tr::tr("Check Everything"));
    build();
    check();
}

void DoctorDialog::build()
{
    m_headline->setObjectName(u"doctorHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_area->setObjectName(u"doctorFindings"_s);
    m_area->setAccessibleName(Tr::tr("What was checked"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_again->setObjectName(u"checkAgainButton"_s);
    m_copy->setObjectName(u"copyFindingsButton"_s);
    m_copy->setToolTip(plainToolTip(Tr::tr("Copies all of it as text, for your administrator or for support")));
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::check);
    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_close = buttons->button(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_headlineIcon, 0, Qt::AlignTop);
    top->addWidget(m_headline, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34);
}

void DoctorDialog::check()
{
    m_again->setEnabled(false);
    m_copy->setEnabled(!m_findings.isEmpty());
    m_headlineIcon->setVisible(false);
    m_headline->setText(Tr::tr("Checking. If a sync is going on, this waits for its end."));
    m_facade.doctor().examine(
        m_invoice, Reply<DoctorReport>(this, [this](const Result<DoctorReport> &report) { take(report); }));
}

void DoctorDialog::take(const Result<DoctorReport> &report)
{
    m_again->setEnabled(true);
    m_headlineIcon->setVisible(true);
    if (!report) {
        m_headline->setText(sentenceAndStep(report.error()));
        m_headlineIcon->setPixmap(statusIcon(PaymentState::Failed).pixmap(QSize(24, 24), devicePixelRatioF()));
        return;
    }
    m_findings = report->findings;
    m_copy->setEnabled(true);
    const FindingState worst = worstOf(m_findings);
    m_headlineIcon->setPixmap(statusIcon(findingTone(worst)).pixmap(QSize(24, 24), devicePixelRatioF()));
    m_headlineIcon->setAccessibleName(findingStateName(worst));
    m_headline->setText(headlineOf(m_findings));
    auto *list = new QWidget;
    list->setObjectName(u"doctorList"_s);
    list->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    m_syncs.clear();
    m_syncReasons.clear();
    for (const Finding &finding : std::as_const(m_findings))
        addFinding(*grid, row++, finding);
    grid->setRowStretch(row, 1);
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater(); // one of its buttons may have asked for this
    m_area->setWidget(list);
    showSyncs();
    orderTabs();
}

void DoctorDialog::orderTabs()
{
    QWidget *before = m_area;
    for (QPushButton *remedy : m_area->widget()->findChildren<QPushButton *>()) {
        setTabOrder(before, remedy);
        before = remedy;
    }
    setTabOrder(before, m_again);
    setTabOrder(m_again, m_copy);
    // The box of the buttons sends its focus on to one of them, and Tab would pass over that one.
    m_close->parentWidget()->setFocusProxy(nullptr);
    setTabOrder(m_copy, m_close);
}

void DoctorDialog::addFinding(QGridLayout &grid, int row, const Finding &finding)
{
    QWidget *list = grid.parentWidget();
    const FindingRemedy remedy = remedyFor(finding);
    grid.addWidget(iconLabel(finding.state, 20, list), row, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *sentence = plainLabel(finding.sentence, list);
    sentence->setObjectName(u"finding-"_s + finding.name);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(sentence);
    if (!finding.nextStep.isEmpty())
        words->addWidget(quietLabel(finding.nextStep, list));
    if (remedy == FindingRemedy::Sync) {
        QLabel *reason = quietLabel({}, list);
        reason->setObjectName(u"reason-"_s + finding.name);
        m_syncReasons << reason;
        words->addWidget(reason);
    }
    words->addStretch();
    grid.addLayout(words, row, 1);
    if (remedy != FindingRemedy::None)
        grid.addWidget(buttonFor(finding, remedy), row, 2, Qt::AlignTop);
}

QLabel *DoctorDialog::quietLabel(const QString &text, QWidget *list) const
{
    QLabel *label = plainLabel(text, list);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    label->setPalette(quiet);
    return label;
}

void DoctorDialog::setReasonNotToSync(const QString &reason)
{
    m_reasonNotToSync = reason;
    showSyncs();
}

void DoctorDialog::showSyncs()
{
    for (QPushButton *button : std::as_const(m_syncs)) {
        button->setEnabled(m_reasonNotToSync.isEmpty());
        button->setToolTip(plainToolTip(m_reasonNotToSync));
    }
    for (QLabel *label : std::as_const(m_syncReasons)) {
        label->setText(Tr::tr("Not now: %1").arg(m_reasonNotToSync));
        label->setVisible(!m_reasonNotToSync.isEmpty());
    }
}

QPushButton *DoctorDialog::buttonFor(const Finding &finding, FindingRemedy remedy)
{
    auto *button = new QPushButton(remedyText(remedy));
    button->setObjectName(u"remedy-"_s + finding.name);
    button->setAccessibleDescription(finding.sentence);
    button->setAutoDefault(false);
    if (remedy == FindingRemedy::Sync)
        m_syncs << button;
    connect(button, &QPushButton::clicked, this, [this, remedy] {
        if (remedy == FindingRemedy::CheckAgain)
            check();
        else
            Q_EMIT remedyWanted(remedy, m_invoice);
    });
    return button;
}

void DoctorDialog::copy() const
{
    QString text = windowTitle() + QLatin1Char('\n') + m_headline->text() + QLatin1Char('\n');
    for (const Finding &finding : m_findings)
        text += u"%1: %2 %3"_s.arg(findingStateName(finding.state), finding.sentence, finding.nextStep).trimmed()
            + QLatin1Char('\n');
    QApplication::clipboard()->setText(text);
}

} // namespace tieout
