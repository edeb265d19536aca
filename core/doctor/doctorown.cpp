// SPDX-License-Identifier: Apache-2.0
// What Tieout itself needs: settings, ledger, keychain, sign-ins, clock, rights; and what it remembers of runs.
#include "core/base/commandsteps.h"
#include "core/base/tr.h"
#include "core/doctor/doctorchecks.h"

#include "core/base/durationtext.h"
#include "core/sync/plan/othersyncmarks.h"
#include "core/sync/preflight.h"

#include <algorithm>

namespace tieout::checks {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

Finding settings(const DoctorFacts &facts)
{
    if (!facts.settings)
        return missing(facts, facts.settings.error());
    return facts.endpoints ? ok(Tr::tr("The profile's settings can be read."))
                           : missing(facts, facts.endpoints.error());
}

Finding ledger(const DoctorFacts &facts)
{
    if (!facts.ledger)
        return missing(facts, facts.ledger.error());
    if (!facts.ledgerNotice.isEmpty())
        return warning(facts.ledgerNotice, Tr::tr("Sync, then make links and decisions again."));
    return ok(Tr::tr("The ledger is sound."));
}

Finding lock(const DoctorFacts &facts)
{
    if (!facts.lock)
        return ok(Tr::tr("No sync is going on."));
    if (facts.lock->isOfThisComputer)
        return ok(sentenceFor(*facts.lock));
    return missing(sentenceFor(*facts.lock),
        said(facts,
            Tr::tr("Make sure that Tieout no longer runs on this profile there; then give the lock up: tieoutctl "
                   "unlock."),
            Tr::tr("Make sure that Tieout no longer runs on this profile there; then give the lock up.")),
        Cause::LockedElsewhere);
}

Finding keychain(const DoctorFacts &facts)
{
    if (!facts.xeroConnected && !facts.procoreConnected)
        return notAsked();
    for (const auto *entry : { &facts.xeroConnected, &facts.procoreConnected }) {
        if (*entry && !**entry && (*entry)->error().kind == ErrorKind::Keychain)
            return missing(facts, (*entry)->error());
    }
    return ok(Tr::tr("The keychain can be read."));
}

namespace {

template <typename Answer>
Finding connection(const DoctorFacts &facts, Service service, const std::optional<Result<bool>> &token,
    const std::optional<Result<Answer>> &answer)
{
    const QString name = service == Service::Xero ? u"Xero"_s : u"Procore"_s;
    if (!token || !*token)
        return token ? missing(facts, token->error()) : notAsked();
    if (!**token) {
        Error error(ErrorKind::SignInNeeded, QString());
        error.service = service;
        return missing(facts, error);
    }
    if (!answer)
        return unknown(Tr::tr("Signed in to %1; nothing is chosen that could be asked.").arg(name));
    return *answer ? ok(Tr::tr("%1 answers.").arg(name)) : missing(facts, answer->error());
}

} // namespace

Finding xeroConnection(const DoctorFacts &facts)
{
    return connection(facts, Service::Xero, facts.xeroConnected, facts.organisation);
}

Finding procoreConnection(const DoctorFacts &facts)
{
    return connection(facts, Service::Procore, facts.procoreConnected, facts.rights);
}

Finding clock(const DoctorFacts &facts)
{
    if (!facts.clockBehind)
        return unknown(Tr::tr("No service gave its time."));
    const auto behind = std::chrono::duration_cast<std::chrono::seconds>(*facts.clockBehind);
    if (*facts.clockBehind < 2min && *facts.clockBehind > -2min)
        return ok(Tr::tr("This computer's clock is right."));
    return warning(behind.count() > 0 ? Tr::tr("This computer's clock is %1 behind.").arg(durationText(behind))
                                      : Tr::tr("This computer's clock is %1 ahead.").arg(durationText(-behind)),
        Tr::tr("Let the computer set its clock from the network."));
}

Finding edition(const DoctorFacts &facts)
{
    if (!facts.settings || !facts.organisation || !*facts.organisation)
        return notAsked();
    const Done supported = checkEdition(**facts.organisation, facts.settings->allowOtherEditions);
    if (!supported)
        return missing(facts, supported.error());
    return ok(Tr::tr("The edition of the organization is supported."));
}

Finding rights(const DoctorFacts &facts)
{
    if (!facts.rights || !*facts.rights)
        return notAsked();
    if (const Done permitted = checkPermission(Privilege::SyncOnDemand, **facts.rights); !permitted)
        return missing(permitted.error().detail,
            said(facts, commandStepFor(permitted.error()), nextStepFor(permitted.error())), causeOf(permitted.error()));
    return ok(Tr::tr("%1 may sync payments.").arg((*facts.rights)->personName));
}

Finding payments(const DoctorFacts &facts)
{
    if (!facts.invoice || facts.invoice->payments.isEmpty())
        return perInvoice(facts);
    const auto worse = [](const PaymentRow &a, const PaymentRow &b) {
        return a.record.standing.state() < b.record.standing.state();
    };
    const Standing standing =
        std::max_element(facts.invoice->payments.begin(), facts.invoice->payments.end(), worse)->record.standing;
    const PaymentState state = standing.state();
    if (state == PaymentState::Attention || state == PaymentState::Failed)
        return missing(standing.sentence(), standing.advice());
    return ok(standing.sentence());
}

Finding foreignSync(const DoctorFacts &facts)
{
    if (!knowsOwner(facts))
        return notAsked();
    if (!facts.otherSyncMark)
        return facts.hasReadLines
            ? ok(Tr::tr("No line read so far was written by another payment sync."))
            : unknown(Tr::tr("No payment line of the company has been read yet, so nothing is known of another payment "
                             "sync."),
                said(facts, Tr::tr("Sync, then run the doctor again."), Tr::tr("Sync, then check again.")));
    // The same rule by which runs hold creates back: after a person confirmed that the other sync is off, its old lines
    // are no reason for a warning.
    if (facts.settings
        && !holdsCreatesBack(*facts.otherSyncMark, confirmedBy(facts.settings->otherSyncOffSince, facts.now)))
        return ok(Tr::tr("No line was written by another payment sync since you confirmed that it is off."));
    return warning(Tr::tr("Another program seems to be writing payments to this company: line %1 carries the mark %2.")
                       .arg(facts.otherSyncMark->line.toString(), facts.otherSyncMark->mark),
        said(facts,
            Tr::tr("Make sure that Procore's own payment sync, or another program's, is off; then confirm it: "
                   "tieoutctl settings set changes.other-sync-off now."),
            Tr::tr("Make sure that Procore's own payment sync, or another program's, is off; then confirm it in the "
                   "settings (Changes in Xero).")));
}

Finding lastRun(const DoctorFacts &facts)
{
    if (!knowsOwner(facts))
        return notAsked();
    if (!facts.lastRun)
        return unknown(Tr::tr("No sync has run yet."),
            said(facts, Tr::tr("Sync: tieoutctl sync."), Tr::tr("Sync for the first time.")));
    const RunOutcome outcome = facts.lastRun->outcome;
    if (outcome == RunOutcome::Failed || outcome == RunOutcome::Stopped)
        return warning(Tr::tr("The last sync did not end well: %1").arg(facts.lastRun->message),
            said(facts, Tr::tr("See tieoutctl history, then sync again."),
                Tr::tr("See Sync History, then sync again.")));
    if (outcome == RunOutcome::CompletedWithProblems)
        return warning(facts.lastRun->message.isEmpty()
                ? Tr::tr("The last sync left payments that wait or need you.")
                : Tr::tr("The last sync ended with problems: %1").arg(facts.lastRun->message),
            said(facts,
                Tr::tr("See what needs you: tieoutctl payments --state attention, --state failed, --state waiting."),
                Tr::tr("See the payments that need you.")));
    if (outcome == RunOutcome::Running)
        return unknown(Tr::tr("A sync is going on."));
    return ok(Tr::tr("The last sync completed."));
}

} // namespace tieout::checks
