// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/donestep.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

DoneStep::DoneStep(SyncFacade &facade, QWidget *parent)
    : WizardStep(parent)
    , m_facade(facade)
    , m_result(plainLabel(this))
    , m_preview(new QPushButton(Tr::tr("&Preview the First Sync"), this))
    , m_found(plainLabel(this))
{
    setObjectName(u"doneStep"_s);
    m_result->setObjectName(u"setupResult"_s);
    m_preview->setObjectName(u"firstPreview"_s);
    m_preview->setAutoDefault(false);
    m_found->setObjectName(u"firstPreviewResult"_s);
    auto *intro = plainLabel(Tr::tr("A preview reads both services and shows what the first sync would do. It writes "
                                    "nothing."),
        this);
    for (QLabel *label : { m_result, intro, m_found })
        label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_preview);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_result);
    layout->addWidget(intro);
    layout->addLayout(row);
    layout->addWidget(m_found);
    layout->addStretch();
    wire();
}

void DoneStep::wire()
{
    connect(m_preview, &QPushButton::clicked, this, &DoneStep::startPreview);
    connect(&m_facade, &SyncFacade::previewReady, this, &DoneStep::takePreview);
    connect(&m_facade, &SyncFacade::progressChanged, this, [this](const SyncProgress &progress) {
        if (m_isLooking)
            m_found->setText(progress.sentence);
    });
    connect(&m_facade, &SyncFacade::failed, this, [this](const QString &, const Error &error) {
        if (!m_isLooking)
            return;
        m_isLooking = false;
        m_preview->setEnabled(true);
        m_found->setText(sentenceAndStep(error));
    });
}

void DoneStep::setReport(const SetupReport &report)
{
    QString text = counted(report.paymentsBefore,
        QT_TRANSLATE_NOOP("tieout", "The sync is set up. 1 payment made before now is not included."),
        QT_TRANSLATE_N_NOOP("tieout", "The sync is set up. %Ln payments made before now are not included."));
    if (const QString note = clockNote(report); !note.isEmpty())
        text += QLatin1Char(' ') + note;
    m_result->setText(text);
}

QString DoneStep::name() const
{
    return Tr::tr("First preview");
}

QString DoneStep::heading() const
{
    return Tr::tr("Ready");
}

QString DoneStep::nextText() const
{
    return Tr::tr("&Done");
}

void DoneStep::enter(const SetupState &)
{
    m_preview->setFocus();
}

void DoneStep::leave()
{
    if (m_isLooking)
        m_facade.runs().stop();
}

void DoneStep::startPreview()
{
    m_isLooking = true;
    m_preview->setEnabled(false);
    m_found->setText(Tr::tr("Looking…"));
    SyncRequest request;
    request.dryRun = true;
    m_facade.runs().startPreview(request);
}

void DoneStep::takePreview(const RunReport &report)
{
    m_isLooking = false;
    m_preview->setEnabled(true);
    m_found->setText(previewSentence(report));
}

QString previewSentence(const RunReport &report)
{
    if (report.error)
        return sentenceAndStep(*report.error);
    int created = 0;
    int changed = 0;
    for (const ReportedPayment &payment : report.payments) {
        created += payment.action == PaymentAction::WouldCreate ? 1 : 0;
        changed += payment.action == PaymentAction::WouldVoid || payment.action == PaymentAction::WouldUpdate ? 1 : 0;
    }
    QStringList parts;
    parts << (created == 0 ? Tr::tr("There is no payment to bring over yet: payments made in Xero from now on will be.")
                           : counted(created, QT_TRANSLATE_NOOP("tieout", "1 payment would be brought over."),
                               QT_TRANSLATE_N_NOOP("tieout", "%Ln payments would be brought over.")));
    if (changed > 0)
        parts << counted(changed, QT_TRANSLATE_NOOP("tieout", "1 line would be changed."),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln lines would be changed."));
    const int needsYou = report.run.counts.attention + report.run.counts.failed;
    if (needsYou > 0)
        parts << counted(needsYou, QT_TRANSLATE_NOOP("tieout", "1 payment needs you."),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments need you."));
    if (report.forecast)
        parts << sentenceFor(*report.forecast);
    parts << Tr::tr("Nothing was written.");
    return parts.join(QLatin1Char(' '));
}

} // namespace tieout
