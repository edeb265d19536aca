// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/linechanges.h"

#include "core/base/plaintext.h"
#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/models/issuedlinetexts.h"
#include "ui/style/errorwords.h"

namespace tieout {

LineChanges::LineChanges(SyncFacade &facade, SyncControl &control, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_control(control)
{
    connect(&control, &SyncControl::changed, this, &LineChanges::moved);
}

QString LineChanges::reason() const
{
    if (!m_sentence.isEmpty())
        return Tr::tr("Something else is on its way to or from Procore. Wait until it has ended.");
    if (m_control.isRunning())
        return Tr::tr("A sync is going on. Lines can be changed when it has ended.");
    return m_control.reason();
}

bool LineChanges::mayBegin(const IssuedLine &line, const std::function<void()> &again)
{
    const QString lasting = reasonNotToChange(line);
    const QString now = reason();
    if (lasting.isEmpty() && now.isEmpty()) {
        m_again = again;
        return true;
    }
    if (lasting.isEmpty())
        m_again = again;
    Q_EMIT said(PaymentState::Attention, Tr::tr("Nothing was changed. %1").arg(lasting.isEmpty() ? now : lasting),
        lasting.isEmpty());
    return false;
}

void LineChanges::begin(const QString &sentence, const LineId &line)
{
    m_sentence = sentence;
    Q_EMIT changing(line);
    Q_EMIT moved();
}

void LineChanges::end()
{
    m_sentence.clear();
    Q_EMIT changing(LineId());
    Q_EMIT moved();
}

void LineChanges::fail(const Error &error, bool canTryAgain)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    Q_EMIT said(PaymentState::Failed, sentenceAndStep(error), canTryAgain);
}

void LineChanges::takeReport(const Result<LineReport> &report, const QString &success)
{
    end();
    if (!report)
        return fail(report.error(), true);
    Q_EMIT proved(*report);
    if (report->problem) // the line is what it is: trying the same again could do it twice
        return fail(*report->problem, false);
    m_again = nullptr;
    Q_EMIT said(PaymentState::Synced, success, false);
}

void LineChanges::changeNumber(const IssuedLine &line, qint64 number)
{
    if (!line.payment || !mayBegin(line, [this, line, number] { changeNumber(line, number); }))
        return;
    begin(Tr::tr("%1: changing the number to %2…", "payment, number").arg(lineName(line)).arg(number), line.line.id);
    const QString success = Tr::tr("The payment number is %1 now, read back from Procore.").arg(number);
    m_facade.lines().changeLineNumber(line.payment->record.payment.id, number,
        Reply<LineReport>(this, [this, success](const Result<LineReport> &report) { takeReport(report, success); }));
}

void LineChanges::attach(const IssuedLine &line, const QStringList &paths)
{
    if (paths.isEmpty() || !mayBegin(line, [this, line, paths] { attach(line, paths); }) || !line.payment)
        return;
    begin(counted(paths.size(), QT_TRANSLATE_NOOP("tieout", "%1: attaching 1 file…"),
              QT_TRANSLATE_N_NOOP("tieout", "%1: attaching %Ln files…"))
              .arg(lineName(line)),
        line.line.id);
    const QString success =
        counted(paths.size(), QT_TRANSLATE_NOOP("tieout", "%1: 1 file was attached, read back from Procore."),
            QT_TRANSLATE_N_NOOP("tieout", "%1: %Ln files were attached, read back from Procore."))
            .arg(lineName(line));
    m_facade.lines().attachFiles(line.payment->record.payment.id, paths,
        Reply<LineReport>(this, [this, success](const Result<LineReport> &report) { takeReport(report, success); }));
}

void LineChanges::open(const IssuedLine &line, const Attachment &file)
{
    if (!m_sentence.isEmpty())
        return;
    begin(Tr::tr("Fetching \"%1\"…").arg(plainText(file.fileName)), LineId());
    m_facade.commitments().openAttachment(
        line.line.project, file, Reply<QString>(this, [this](const Result<QString> &path) {
            end();
            if (!path)
                return fail(path.error(), false);
            Q_EMIT fileReady(*path);
        }));
}

void LineChanges::save(const IssuedLine &line, const Attachment &file, const CopyTarget &target)
{
    if (!m_sentence.isEmpty())
        return;
    begin(Tr::tr("Saving \"%1\"…").arg(plainText(file.fileName)), LineId());
    m_facade.commitments().saveAttachment(
        line.line.project, file, target, Reply<QString>(this, [this](const Result<QString> &path) {
            end();
            if (!path)
                return fail(path.error(), false);
            Q_EMIT said(PaymentState::Synced, Tr::tr("Saved as \"%1\".").arg(*path), false);
        }));
}

void LineChanges::tryAgain()
{
    if (const std::function<void()> again = m_again)
        again();
}

} // namespace tieout
