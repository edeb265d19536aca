// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/attachmentbox.h"

#include "core/base/plaintext.h"
#include "core/base/tr.h"
#include "ui/models/issuedlinetexts.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/tones.h"
#include "ui/widgets/copyablelabel.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/filedrop.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

AttachmentBox::AttachmentBox(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(this))
    , m_files(new QListWidget(this))
    , m_reason(new CopyableLabel(this))
    , m_removal(new CopyableLabel(this))
    , m_attach(new QPushButton(Tr::tr("Attach Fi&les…"), this))
    , m_open(new QPushButton(Tr::tr("Open F&ile"), this))
    , m_save(new QPushButton(Tr::tr("Save File &As…"), this))
    , m_progress(new QProgressBar(this))
    , m_busy(plainLabel(this))
{
    setObjectName(u"attachmentBox"_s);
    setAccessibleName(Tr::tr("Attachments of the selected payment"));
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildWords();
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_reason);
    side->addWidget(m_removal);
    side->addLayout(buildProgress());
    side->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_title);
    left->addWidget(m_files, 1);
    left->addLayout(buildButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(16);
    layout->addLayout(left, 3);
    layout->addLayout(side, 2);
    wire();
    setBusy({});
    showLine(std::nullopt, {});
}

void AttachmentBox::buildWords()
{
    m_title->setObjectName(u"attachmentsTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_files->setObjectName(u"attachmentList"_s);
    m_files->setAccessibleName(Tr::tr("Attached files"));
    m_files->setMinimumHeight(fontMetrics().height() * 3);
    m_files->setMaximumHeight(fontMetrics().height() * 5);
    m_reason->setObjectName(u"attachReason"_s);
    m_removal->setObjectName(u"removalHint"_s);
    m_removal->setText(Tr::tr("Procore lets no other program remove an attachment: remove it on the page of the "
                              "commitment in Procore."));
}

QLayout *AttachmentBox::buildButtons()
{
    m_attach->setObjectName(u"attachButton"_s);
    m_open->setObjectName(u"openFileButton"_s);
    m_save->setObjectName(u"saveFileButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : { m_attach, m_open, m_save })
        row->addWidget(button);
    row->addStretch();
    return row;
}

QLayout *AttachmentBox::buildProgress()
{
    m_progress->setObjectName(u"attachProgress"_s);
    m_progress->setAccessibleName(Tr::tr("Progress of the change"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(std::max(10, fontMetrics().height() / 2));
    m_busy->setObjectName(u"attachBusy"_s);
    m_busy->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_busy);
    column->addWidget(m_progress);
    return column;
}

void AttachmentBox::wire()
{
    connect(m_attach, &QPushButton::clicked, this, &AttachmentBox::attachWanted);
    const auto open = [this] {
        if (const auto file = selected(); file && m_open->isEnabled())
            Q_EMIT openWanted(*file);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_files, &QListWidget::itemDoubleClicked, this, open);
    onEnter(m_files, this, open);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto file = selected())
            Q_EMIT saveWanted(*file);
    });
    connect(m_files, &QListWidget::itemSelectionChanged, this, &AttachmentBox::showButtons);
    for (QWidget *target : { static_cast<QWidget *>(this), m_files->viewport() })
        connect(new FileDrop(target, this), &FileDrop::dropped, this, &AttachmentBox::filesDropped);
}

std::optional<Attachment> AttachmentBox::selected() const
{
    const int row = m_files->currentRow();
    const bool isSelected = m_line && row >= 0 && row < m_line->line.attachments.size();
    return isSelected ? std::optional(m_line->line.attachments.at(row)) : std::nullopt;
}

void AttachmentBox::showLine(const std::optional<IssuedLine> &line, const QString &reason)
{
    const bool isOther = !line || !m_line || line->line.attachments != m_line->line.attachments;
    m_line = line;
    m_reasonText = reason;
    m_title->setText(
        line ? Tr::tr("%1: attached files", "payment").arg(lineName(*line)) : Tr::tr("Files of the selected payment"));
    if (isOther) {
        m_files->clear();
        for (const Attachment &file : line ? line->line.attachments : QList<Attachment>())
            m_files->addItem(plainText(file.fileName));
        if (m_files->count() > 0)
            m_files->setCurrentRow(0);
    }
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_removal->setPalette(quiet);
    showButtons();
}

void AttachmentBox::showButtons()
{
    const bool isFree = m_busy->text().isEmpty();
    m_attach->setEnabled(m_line && m_reasonText.isEmpty() && isFree);
    m_open->setEnabled(selected().has_value() && isFree);
    m_save->setEnabled(selected().has_value() && isFree);
    QString words = m_reasonText;
    if (!m_line)
        words = Tr::tr("Select a payment above to see the files that are attached to it.");
    else if (!m_line->line.showsAttachments)
        words = Tr::tr("Procore did not say which files are attached to this line.") + QLatin1Char(' ') + words;
    else if (words.isEmpty())
        words = Tr::tr("Drop files here or on a payment above to attach them.");
    m_reason->setText(isFree ? words : QString()); // then the progress speaks
    m_attach->setToolTip(plainToolTip(m_reasonText));
    m_attach->setAccessibleDescription(m_reasonText);
}

void AttachmentBox::setBusy(const QString &sentence)
{
    if (sentence != m_busy->text())
        m_progress->setRange(0, 0);
    m_busy->setText(sentence);
    m_busy->setVisible(!sentence.isEmpty());
    m_progress->setVisible(!sentence.isEmpty());
    m_progress->setAccessibleDescription(sentence);
    showButtons();
}

void AttachmentBox::setProgress(qint64 sent, qint64 total)
{
    const bool isOnItsWay = sent < total; // afterwards Procore keeps it, and it is read back
    m_progress->setRange(0, isOnItsWay ? 100 : 0);
    if (isOnItsWay)
        m_progress->setValue(static_cast<int>(sent * 100 / total));
}

} // namespace tieout
