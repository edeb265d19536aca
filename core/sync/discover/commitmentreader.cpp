// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/commitmentreader.h"

#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/preflight.h"

namespace tieout {

CommitmentReader::CommitmentReader(EngineParts parts)
    : m_parts(std::move(parts))
{
}

Task<Done> CommitmentReader::confirmMayRead(ProjectId project, std::stop_token stop)
{
    if (!m_levels.contains(project)) {
        auto level = co_await m_parts.book->fetchCommitmentsLevel(project, stop);
        if (!level)
            co_return failed(level.error());
        m_levels.insert(project, *level);
    }
    co_return checkMayRead(m_levels.value(project));
}

Task<Done> CommitmentReader::enterProject(ProjectId project, CommitmentKind kind, std::stop_token stop)
{
    if (Done confirmed = co_await confirmMayRead(project, stop); !confirmed)
        co_return confirmed;
    const Listing listing(project.value(), static_cast<int>(kind));
    if (m_listed.contains(listing))
        co_return Done();
    // Read again in each run: a currency or title that somebody corrected must count.
    auto commitments = co_await m_parts.book->fetchCommitments(project, kind, stop);
    if (!commitments)
        co_return failed(commitments.error());
    if (Done recorded = m_parts.ledger->projects().recordCommitments(*commitments); !recorded)
        co_return recorded;
    for (const UnreadableRow &row : std::as_const(commitments->unreadable)) {
        Error error = row.error;
        error.detail = Tr::tr("%1 (commitment %2)", "sentence, id").arg(error.detail, row.id);
        m_unreadable.insert(CommitmentId(row.id.toLongLong()), error);
    }
    m_listed.insert(listing);
    co_return Done();
}

Task<Result<Commitment>> CommitmentReader::read(
    ProjectId project, CommitmentKind kind, CommitmentId commitment, std::stop_token stop)
{
    if (Done entered = co_await enterProject(project, kind, stop); !entered)
        co_return failed(entered.error());
    // What the ledger knows of it is out of date: a currency may have changed.
    if (const auto unreadable = m_unreadable.constFind(commitment); unreadable != m_unreadable.cend())
        co_return failed(*unreadable);
    const auto known = m_parts.ledger->projects().commitment(commitment);
    if (!known)
        co_return failed(known.error());
    if (!known->has_value()) {
        Error error(
            ErrorKind::NotFound, Tr::tr("Commitment %1 is not among those of its project.").arg(commitment.toString()));
        error.service = Service::Procore;
        co_return failed(error);
    }
    co_return Result<Commitment>(**known);
}

Task<Result<Currency>> CommitmentReader::currencyOf(Commitment commitment, std::stop_token stop)
{
    if (commitment.currency.isKnown())
        co_return Result<Currency>(commitment.currency);
    if (!m_defaultCurrencies.contains(commitment.project)) {
        auto currency = co_await m_parts.book->fetchDefaultCurrency(commitment.project, stop);
        if (!currency)
            co_return failed(currency.error());
        m_defaultCurrencies.insert(commitment.project, *currency);
    }
    const Currency currency = m_defaultCurrencies.value(commitment.project);
    if (currency.isKnown())
        co_return currency;
    const auto organisation = m_parts.ledger->facts().organisation();
    if (!organisation)
        co_return failed(organisation.error());
    co_return organisation->has_value() ? (*organisation)->value.baseCurrency : Currency();
}

} // namespace tieout
