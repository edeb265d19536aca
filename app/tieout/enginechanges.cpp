// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/enginechanges.h"

#include "core/ledger/linkrepository.h"
#include "core/sync/edit/localfiles.h"

namespace tieout {

namespace {

Task<Result<LineReport>> attach(Session *session, PaymentId payment, QStringList paths, std::stop_token stop)
{
    auto files = readFiles(paths);
    if (!files)
        co_return failed(files.error());
    co_return co_await session->lines().attach(payment, *files, stop);
}

} // namespace

void EngineDecisions::decide(ResolveRequest request, Reply<ResolveReport> reply)
{
    m_door.ask<ResolveReport>(
        [request](Session &session, std::stop_token stop) { return session.runs().resolve(request, std::move(stop)); },
        AfterWork::TellBooks, std::move(reply), ShownAs::Sync);
}

void EngineDecisions::prepareSupportRequest(PaymentId payment, Reply<SupportCase> reply)
{
    m_door.look<SupportCase>(
        [payment](Session &session) { return session.lines().supportCase(payment); }, std::move(reply));
}

void EngineLines::showLine(PaymentId payment, Reply<LineReport> reply)
{
    m_door.ask<LineReport>(
        [payment](Session &session, std::stop_token stop) { return session.lines().show(payment, std::move(stop)); },
        AfterWork::TellBooks, std::move(reply)); // what it sees may end a green
}

void EngineLines::changeLineNumber(PaymentId payment, qint64 number, Reply<LineReport> reply)
{
    m_door.ask<LineReport>(
        [payment, number](Session &session, std::stop_token stop) {
            return session.lines().changeNumber(payment, number, std::move(stop));
        },
        AfterWork::TellBooks, std::move(reply));
}

void EngineLines::attachFiles(PaymentId payment, QStringList paths, Reply<LineReport> reply)
{
    m_door.ask<LineReport>([payment, paths](Session &session,
                               std::stop_token stop) { return attach(&session, payment, paths, std::move(stop)); },
        AfterWork::TellBooks, std::move(reply));
}

void EngineLinks::loadLinks(Reply<QList<LinkRow>> reply)
{
    m_door.look<QList<LinkRow>>([](Session &session) { return session.ledger().links().links(); }, std::move(reply));
}

void EngineLinks::suggestLinks(Reply<SuggestedLinks> reply)
{
    m_door.ask<SuggestedLinks>(
        [](Session &session, std::stop_token stop) { return session.links().suggest(std::move(stop)); },
        AfterWork::TellNothing, std::move(reply));
}

void EngineLinks::link(InvoiceId invoice, QString billText, QString note, Reply<LinkOutcome> reply)
{
    m_door.ask<LinkOutcome>(
        [invoice, billText, note](Session &session, std::stop_token stop) {
            return session.links().link(invoice, billText, note, std::move(stop));
        },
        AfterWork::TellBooks, std::move(reply));
}

void EngineLinks::unlink(InvoiceId invoice, QString note, Reply<LinkOutcome> reply)
{
    m_door.ask<LinkOutcome>(
        [invoice, note](
            Session &session, std::stop_token stop) { return session.links().unlink(invoice, note, std::move(stop)); },
        AfterWork::TellBooks, std::move(reply));
}

void EngineDoctor::examine(InvoiceId invoice, Reply<DoctorReport> reply)
{
    m_door.ask<DoctorReport>([invoice](Session &session,
                                 std::stop_token stop) { return session.doctor().examine(invoice, std::move(stop)); },
        AfterWork::TellNothing, std::move(reply));
}

} // namespace tieout
