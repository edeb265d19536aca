// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issuedlinespane.h"

#include "core/base/safefilename.h"
#include "core/base/tr.h"
#include "ui/models/issuedlinetexts.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/widgets/attachmentbox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

IssuedLinesPane::IssuedLinesPane(SyncFacade &facade, SyncControl &control, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_control(control)
    , m_prompts(prompts)
    , m_changes(facade, control)
    , m_age(plainLabel(this))
    , m_lookAgain(new QPushButton(Tr::tr("Look A&gain"), this))
    , m_number(new QPushButton(Tr::tr("Change Payment &Number"), this))
    , m_banner(new Banner(u"linesBanner"_s, this))
    , m_table(new DataTable(u"linesTable"_s, this))
    , m_numberAction(new QAction(Tr::tr("Change Payment &Number"), this))
    , m_files(new AttachmentBox(this))
{
    setObjectName(u"issuedLinesPane"_s);
    buildTable();
    build();
    wire();
    wireChanges();
    m_banner->hide();
    showAge();
    showSelected();
}

IssuedLinesPane::~IssuedLinesPane()
{
    delete m_table; // the view, before the model it shows
}

void IssuedLinesPane::open(const Commitment &commitment)
{
    m_commitment = commitment;
    m_isRead = false;
    m_isForbidden = false;
    m_readAt.reset();
    m_banner->hide();
    m_model.setRows({});
    const auto takeKnown = [this, id = commitment.id](const Result<IssuedLines> &known) {
        if (!known || id != m_commitment.id || m_isRead)
            return;
        m_model.setRows(known->lines);
        m_readAt = known->readAt;
        m_sorted.refresh();
        showAge();
    };
    m_facade.commitments().loadKnownLines(commitment.id, Reply<IssuedLines>(this, takeKnown));
    read();
}

void IssuedLinesPane::read()
{
    m_isReading = true;
    showAge();
    const auto take = [this, id = m_commitment.id](const Result<IssuedLines> &lines) {
        if (id == m_commitment.id)
            takeLines(lines);
    };
    m_facade.commitments().readLines(m_commitment.project, m_commitment.id, Reply<IssuedLines>(this, take));
}

void IssuedLinesPane::takeLines(const Result<IssuedLines> &lines)
{
    m_isReading = false;
    const std::optional<Error> problem = lines ? lines->problem : lines.error();
    // Rule 8: what somebody saw with another right is not shown any longer.
    m_isForbidden = problem && problem->kind == ErrorKind::Forbidden;
    if (lines && (lines->isRead || !m_isRead || m_isForbidden)) {
        m_isRead = lines->isRead;
        m_readAt = lines->readAt;
        m_model.setRows(lines->lines);
        m_sorted.refresh();
    }
    if (problem && problem->kind != ErrorKind::Cancelled)
        say(PaymentState::Attention,
            Tr::tr("The lines could not be read from Procore. %1 %2", "sentence, next step")
                .arg(sentenceFor(*problem), nextStepFor(*problem)),
            Offer::LookAgain);
    else if (m_offer == Offer::LookAgain)
        m_banner->hide();
    if (lines && lines->noLongerGreen > 0)
        m_facade.status().loadAll(); // they count as such everywhere
    showAge();
    showSelected();
}

void IssuedLinesPane::takeReport(const LineReport &report)
{
    const int row = m_model.indexOf(report.line.id);
    if (row < 0)
        return;
    IssuedLine line = m_model.rowAt(row);
    line.line = report.line;
    line.payment = report.row;
    m_model.updateRows({ line });
    showSelected();
}

void IssuedLinesPane::showAge()
{
    QString age = Tr::tr("No line of this commitment is known yet.");
    if (m_isForbidden)
        age = Tr::tr("The lines of this commitment are not shown.");
    else if (m_isRead && m_readAt)
        age = Tr::tr("As Procore showed the lines (%1).", "a time today, or a date and a time")
                  .arg(formats::moment(*m_readAt));
    else if (m_readAt)
        age = Tr::tr("Last known, as proved (%1). Lines that are not Tieout's are not shown.",
            "a time today, or a date and a time")
                  .arg(formats::moment(*m_readAt));
    if (m_isReading)
        age = (m_control.isRunning() ? Tr::tr("A sync is going on. The lines are read when it has ended.")
                                     : Tr::tr("Reading the lines from Procore…"))
            + QLatin1Char(' ') + (m_readAt ? age : QString());
    m_age->setText(age.trimmed());
    m_lookAgain->setEnabled(!m_isReading);
    m_table->setEmptyText(m_isReading ? Tr::tr("Reading the lines from Procore…")
            : m_isForbidden
            ? Tr::tr("To see payment lines, you need Read Only or more on the project's Commitments tool "
                     "in Procore.")
            : m_isRead
            ? Tr::tr("Nothing was issued on this commitment yet. Once a bill of its invoices is paid in Xero, "
                     "the next sync brings the payment here.")
            : Tr::tr("No line of this commitment is known here. Look again to read them from Procore."));
}

void IssuedLinesPane::say(PaymentState tone, const QString &sentence, Offer offer)
{
    m_offer = offer;
    m_banner->say(tone, sentence,
        offer == Offer::LookAgain      ? Tr::tr("Look Again")
            : offer == Offer::TryAgain ? Tr::tr("Try Again")
                                       : QString());
}

std::optional<IssuedLine> IssuedLinesPane::selectedLine() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() != 1)
        return std::nullopt;
    return m_model.rowAt(m_sorted.mapToSource(selected.first()).row());
}

void IssuedLinesPane::showSelected()
{
    const std::optional<IssuedLine> line = selectedLine();
    QString reason = line ? reasonNotToChange(*line) : QString();
    if (line && reason.isEmpty())
        reason = m_changes.reason();
    m_files->showLine(line, reason);
    const QString unselected = Tr::tr("Select one payment first.");
    m_number->setEnabled(line && reason.isEmpty());
    m_numberAction->setEnabled(line && reason.isEmpty());
    m_number->setToolTip(plainToolTip(!line ? unselected : reason));
    m_number->setAccessibleDescription(!line ? unselected : reason);
}

QModelIndex IssuedLinesPane::indexOf(const LineId &line, int column) const
{
    const int row = m_model.indexOf(line);
    return row < 0 ? QModelIndex() : m_sorted.mapFromSource(m_model.index(row, column));
}

void IssuedLinesPane::editNumber()
{
    const std::optional<IssuedLine> line = selectedLine();
    if (!line)
        return;
    const QModelIndex cell = indexOf(line->line.id, IssuedLineModel::Number);
    m_table->setCurrentIndex(cell);
    m_table->setFocus();
    m_table->edit(cell);
}

void IssuedLinesPane::chooseFiles()
{
    m_prompts.chooseFiles(this, Tr::tr("Attach Files"), [this](const QStringList &paths) { attach(paths, {}); });
}

void IssuedLinesPane::dropOnTable(const QStringList &paths, const QStringList &others, const QPoint &at)
{
    if (const QModelIndex under = m_table->indexAt(at); under.isValid())
        m_table->chooseRow(under.row());
    attach(paths, others);
}

void IssuedLinesPane::attach(const QStringList &paths, const QStringList &others)
{
    const std::optional<IssuedLine> line = selectedLine();
    if (!others.isEmpty())
        return say(PaymentState::Attention,
            Tr::tr("Nothing was attached: %1 is not a file on this computer. Save it first.").arg(others.first()),
            Offer::None);
    if (!line)
        return say(PaymentState::Attention, Tr::tr("Nothing was attached. Drop the files on a payment."), Offer::None);
    m_changes.attach(*line, paths);
}

void IssuedLinesPane::save(const Attachment &file)
{
    const std::optional<IssuedLine> line = selectedLine();
    if (!line)
        return;
    const SaveQuestion question { Tr::tr("Save File"), safeFileName(file.fileName) };
    m_prompts.chooseSavePath(this, question, [this, line, file](const QString &path) {
        // Whether a file that is there may go was asked together with its name.
        m_changes.save(*line, file, CopyTarget { path, QFileInfo::exists(path) });
    });
}

} // namespace tieout
