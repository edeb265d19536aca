// SPDX-License-Identifier: Apache-2.0
// Procore as an in-memory state with its locks, rights and refusals.
#pragma once

#include "core/ports/paymentbook.h"

#include <QHash>

namespace tieout::test {

/// A write as received.
struct ArrivedWrite {
    QString what; ///< "create", "update"
    LineId line;
    LineChange change;
    QString originId;
    QStringList files; ///< for an "attach"
};

class FakeProcore final : public PaymentBook {
public:
    FakeProcore();

    // What the project team does
    Commitment addCommitment(const QString &number, CommitmentKind kind = CommitmentKind::Subcontract);
    Invoice addInvoice(const Commitment &commitment, const QString &number, const QString &due, BillId bill);
    PaymentLine typeLine(const Invoice &invoice, const QString &amount);
    [[nodiscard]] QList<PaymentLine> linesOf(CommitmentId commitment) const;
    [[nodiscard]] PaymentLine *lineNaming(PaymentId payment);

    QList<Project> projects;
    Rights rights;
    QHash<ProjectId, AccessLevel> levels;
    QList<Invoice> invoices;
    QList<Commitment> commitments;
    QList<PaymentLine> lines;
    QHash<LineId, LineDraft> drafts; ///< what was sent to create the line
    QSet<InvoiceId> unreadableInvoices; ///< rows with an id and broken content
    QSet<CommitmentId> unreadableCommitments;
    QSet<CommitmentId> closedTabs; ///< Payments tab off: creates are refused with 422
    bool keepsOriginUnique = true;
    bool refusesZero = false;
    bool refusesUnlock = false;
    /// What the lock allows (docs/sandbox.md, Procore 21): attachments, or the payment number too, or nothing.
    enum class Lock { Spec, Support, Strict } lock = Lock::Spec;
    ErrorKind lockAnswer = ErrorKind::Rejected;
    bool replacesAttachments = false;
    std::function<QString(const QString &)> namesFiles; ///< a file's name once it is attached to a line
    QHash<qint64, QByteArray> contents; ///< of attachments, by their id
    bool listsNothing = false; ///< an empty list instead of an error, as without access
    Currency defaultCurrency; ///< for project and company
    /// Called before each call with its name ("create", "update", "lines", …): if it returns an error, the call fails.
    std::function<std::optional<Error>(const QString &)> failsBefore;
    /// Called after a write: if it returns an error, the answer is lost.
    std::function<std::optional<Error>(const QString &)> failsAfter;
    /// Called after a write, before the answer; tests use it to change what was stored.
    std::function<void(PaymentLine &)> storesDifferently;
    qint64 calls = 0;
    QStringList log;
    QList<ArrivedWrite> writes;
    Instant now;

    Task<Result<QList<Company>>> fetchCompanies(std::stop_token stop) override;
    Task<Result<QList<Project>>> fetchProjects(std::stop_token stop) override;
    Task<Result<Rights>> fetchRights(QString erpToolName, std::stop_token stop) override;
    Task<Result<AccessLevel>> fetchCommitmentsLevel(ProjectId project, std::stop_token stop) override;
    Task<Result<Listed<Invoice>>> fetchInvoices(
        ProjectId project, std::optional<Instant> since, std::stop_token stop) override;
    Task<Result<Invoice>> fetchInvoice(ProjectId project, InvoiceId invoice, std::stop_token stop) override;
    Task<Result<Listed<Commitment>>> fetchCommitments(
        ProjectId project, CommitmentKind kind, std::stop_token stop) override;
    Task<Result<Currency>> fetchDefaultCurrency(ProjectId project, std::stop_token stop) override;
    Task<Result<QList<PaymentLine>>> fetchLines(
        ProjectId project, CommitmentId commitment, Currency currency, std::stop_token stop) override;
    Task<Result<PaymentLine>> fetchLine(
        ProjectId project, CommitmentId commitment, LineId line, Currency currency, std::stop_token stop) override;
    Task<Result<PaymentLine>> createLine(LineDraft draft, std::stop_token stop) override;
    Task<Result<PaymentLine>> updateLine(ProjectId project, CommitmentId commitment, LineId line, LineChange change,
        Currency currency, std::stop_token stop) override;
    Task<Result<PaymentLine>> attachFiles(ProjectId project, CommitmentId commitment, LineId line,
        QList<AttachmentFile> files, Currency currency, std::stop_token stop) override;
    Task<Result<QByteArray>> fetchContent(Attachment attachment, std::stop_token stop) override;
    /// Somebody attaches a file.
    void attach(PaymentLine &line, const QString &name, const QByteArray &content);

private:
    static Error refusal(ErrorKind kind, int status, const QString &text);
    static Error brokenRow();
    std::optional<Error> call(const QString &name);
    qint64 m_nextId = 562949953421312; // beyond 32 bits, as in Procore's newer regions
};

} // namespace tieout::test
