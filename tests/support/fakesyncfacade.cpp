// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesyncfacade.h"

namespace tieout {

using namespace Qt::StringLiterals;

void FakeSyncFacade::loadAll()
{
    m_calls << u"loadAll"_s;
    if (!holds)
        tellAll();
}

void FakeSyncFacade::tellAll()
{
    Q_EMIT settingsChanged(settings);
    Q_EMIT accountsChanged(accounts);
    Q_EMIT invoicesChanged(invoices);
    Q_EMIT paymentsChanged(payments);
    if (appStatus)
        Q_EMIT statusChanged(*appStatus);
}

void FakeSyncFacade::release()
{
    for (const auto &deliver : std::exchange(m_held, {}))
        deliver();
}

void FakeSyncFacade::startSync(SyncRequest request)
{
    m_calls << u"startSync"_s;
    requests << request;
}

void FakeSyncFacade::startPreview(SyncRequest request)
{
    m_calls << u"startPreview"_s;
    requests << request;
}

void FakeSyncFacade::stop()
{
    m_calls << u"stop"_s;
}

void FakeSyncFacade::giveUpLock()
{
    m_calls << u"giveUpLock"_s;
}

void FakeSyncFacade::saveSettings(ProfileSettings newSettings)
{
    m_calls << u"saveSettings"_s;
    saved << newSettings;
}

void FakeSyncFacade::connectService(Service service, QString clientId, QString clientSecret)
{
    m_calls << u"connectService"_s;
    connectCalls << ConnectCall { service, clientId, clientSecret };
}

void FakeSyncFacade::submitPastedCode(QString code)
{
    m_calls << u"submitPastedCode"_s;
    codes << code;
}

void FakeSyncFacade::cancelConnect()
{
    m_calls << u"cancelConnect"_s;
}

void FakeSyncFacade::disconnectService(Service)
{
    m_calls << u"disconnectService"_s;
}

void FakeSyncFacade::keepChoices(ProfileSettings choices, Reply<ProfileSettings> reply)
{
    m_calls << u"keepChoices"_s;
    kept << choices;
    settings = choices;
    reply.deliver(choices);
    Q_EMIT settingsChanged(settings);
}

void FakeSyncFacade::loadOutlook(ProfileSettings, Reply<SetupOutlook> reply)
{
    m_calls << u"loadOutlook"_s;
    reply.deliver(outlook);
}

void FakeSyncFacade::loadAccountsPaidFrom(Reply<QSet<AccountId>> reply)
{
    m_calls << u"loadAccountsPaidFrom"_s;
    reply.deliver(accountsPaidFrom);
}

void FakeSyncFacade::loadOtherSync(Reply<std::optional<OtherSyncSighting>> reply)
{
    m_calls << u"loadOtherSync"_s;
    reply.deliver(otherSync);
}

void FakeSyncFacade::openConnectionFile(QString path, QString passphrase, Reply<ProfileSettings> reply)
{
    m_calls << u"openConnectionFile"_s;
    connectionFiles << std::pair(path, passphrase);
    reply.deliver(fileOpened);
}

void FakeSyncFacade::loadChoices()
{
    m_calls << u"loadChoices"_s;
    Q_EMIT choicesLoaded(companies, organisations);
}

void FakeSyncFacade::loadCompanies(Reply<QList<Company>> reply)
{
    m_calls << u"loadCompanies"_s;
    reply.deliver(noChoices ? Result<QList<Company>>(tieout::failed(*noChoices)) : Result<QList<Company>>(companies));
}

void FakeSyncFacade::loadOrganisations(Reply<QList<Connection>> reply)
{
    m_calls << u"loadOrganisations"_s;
    reply.deliver(
        noChoices ? Result<QList<Connection>>(tieout::failed(*noChoices)) : Result<QList<Connection>>(organisations));
}

void FakeSyncFacade::loadProjects(CompanyId, Reply<QList<Project>> reply)
{
    m_calls << u"loadProjects"_s;
    reply.deliver(projects);
}

void FakeSyncFacade::loadEvents(PaymentId, Reply<QList<PaymentEvent>> reply)
{
    m_calls << u"loadEvents"_s;
    answer(reply, eventsProblem, events);
}

void FakeSyncFacade::loadHistory(int limit, Reply<QList<RunRow>> reply)
{
    m_calls << u"loadHistory"_s;
    answer(reply, historyProblem, history.mid(0, limit));
}

void FakeSyncFacade::loadProblemsOfRun(RunId run, Reply<QList<RunProblem>> reply)
{
    m_calls << u"loadProblemsOfRun"_s;
    reply.deliver(problemsOfRuns.value(run));
}

void FakeSyncFacade::loadEventsOfRun(RunId run, Reply<QList<PaymentEvent>> reply)
{
    m_calls << u"loadEventsOfRun"_s;
    if (eventsProblem)
        return answer(reply, Result<QList<PaymentEvent>>(tieout::failed(*eventsProblem)));
    QList<PaymentEvent> ofRun;
    for (const PaymentEvent &event : std::as_const(events)) {
        if (event.run == run)
            ofRun << event;
    }
    answer(reply, Result<QList<PaymentEvent>>(ofRun));
}

void FakeSyncFacade::decide(ResolveRequest request, Reply<ResolveReport> reply)
{
    m_calls << u"decide"_s;
    decided << request;
    reply.deliver(resolved);
}

void FakeSyncFacade::prepareSupportRequest(PaymentId, Reply<SupportCase> reply)
{
    m_calls << u"prepareSupportRequest"_s;
    reply.deliver(supportCase);
}

void FakeSyncFacade::showLine(PaymentId, Reply<LineReport> reply)
{
    m_calls << u"showLine"_s;
    reply.deliver(line);
}

void FakeSyncFacade::changeLineNumber(PaymentId, qint64 number, Reply<LineReport> reply)
{
    m_calls << u"changeLineNumber"_s;
    numbers << number;
    answerLine(reply);
}

void FakeSyncFacade::attachFiles(PaymentId, QStringList paths, Reply<LineReport> reply)
{
    m_calls << u"attachFiles"_s;
    files << paths;
    answerLine(reply);
}

void FakeSyncFacade::answerLine(const Reply<LineReport> &reply)
{
    if (answersLines)
        answersLines(reply);
    else
        reply.deliver(line);
}

void FakeSyncFacade::loadCommitments(Reply<QList<CommitmentRow>> reply)
{
    m_calls << u"loadCommitments"_s;
    answer(reply, commitmentRows);
}

void FakeSyncFacade::loadKnownLines(CommitmentId, Reply<IssuedLines> reply)
{
    m_calls << u"loadKnownLines"_s;
    reply.deliver(knownLines);
}

void FakeSyncFacade::readLines(ProjectId, CommitmentId commitment, Reply<IssuedLines> reply)
{
    m_calls << u"readLines"_s;
    linesRead << commitment;
    reply.deliver(issuedLines);
}

void FakeSyncFacade::openAttachment(ProjectId, Attachment attachment, Reply<QString> reply)
{
    m_calls << u"openAttachment"_s;
    opened << attachment;
    reply.deliver(attachmentPath);
}

void FakeSyncFacade::saveAttachment(ProjectId, Attachment attachment, CopyTarget target, Reply<QString> reply)
{
    m_calls << u"saveAttachment"_s;
    opened << attachment;
    savedTo << target;
    reply.deliver(attachmentPath);
}

void FakeSyncFacade::loadLinks(Reply<QList<LinkRow>> reply)
{
    m_calls << u"loadLinks"_s;
    answer(reply, linksProblem, linkRows);
}

void FakeSyncFacade::suggestLinks(Reply<SuggestedLinks> reply)
{
    m_calls << u"suggestLinks"_s;
    reply.deliver(suggested);
}

void FakeSyncFacade::link(InvoiceId invoice, QString billText, QString note, Reply<LinkOutcome> reply)
{
    m_calls << u"link"_s;
    linkCalls << LinkCall { invoice, billText, note };
    reply.deliver(linked);
}

void FakeSyncFacade::unlink(InvoiceId invoice, QString note, Reply<LinkOutcome> reply)
{
    m_calls << u"unlink"_s;
    linkCalls << LinkCall { invoice, {}, note };
    reply.deliver(linked);
}

void FakeSyncFacade::examine(InvoiceId invoice, Reply<DoctorReport> reply)
{
    m_calls << u"examine"_s;
    examinedInvoices << invoice;
    reply.deliver(examined);
}

QUrl FakeSyncFacade::billUrl(const PaymentRow &row) const
{
    return QUrl(u"http://127.0.0.1/bill/%1"_s.arg(row.record.payment.bill.toString()));
}

QUrl FakeSyncFacade::commitmentUrl(const PaymentRow &row) const
{
    return QUrl(u"http://127.0.0.1/commitment/%1"_s.arg(row.record.placement.commitment.toString()));
}

} // namespace tieout
