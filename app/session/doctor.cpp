// SPDX-License-Identifier: Apache-2.0
#include "app/session/doctor.h"

#include "app/session/doctorreads.h"
#include "app/session/profileplaces.h"
#include "app/session/profiles.h"
#include "app/session/services.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerfile.h"
#include "core/settings/settingsstore.h"
#include "core/sync/run/openledger.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when the ledger cannot be used or is gone: only a run starts a new one, because it reports that.
std::unique_ptr<Ledger> openKnownLedger(
    const ProfileHome &home, const Clock &clock, InvoiceId invoice, DoctorFacts &facts)
{
    const QString path = home.ledgerPath();
    facts.ledgerNotice = ledgerNotice(path);
    const bool wasThere = facts.settings && ledgerAge(*facts.settings) == LedgerAge::WasThere;
    if (wasThere && isLedgerFileGone(path)) {
        facts.isLedgerGone = true;
        facts.ledgerNotice = u"%1 %2"_s.arg(facts.ledgerNotice, lostLedgerNotice()).trimmed();
        return nullptr;
    }
    auto ledger = Ledger::open(path, clock);
    facts.ledger = ledger ? addLedgerFacts(**ledger, home.runLockPath(), invoice, facts) : Done(failed(ledger.error()));
    return facts.ledger ? std::move(*ledger) : nullptr;
}

} // namespace

Task<Result<DoctorReport>> examine(QString profile, InvoiceId invoice, std::stop_token stop)
{
    const bool isDefault = profile == defaultProfileName();
    const auto home = isDefault ? ProfileHome::findOrAdd(profile) : ProfileHome::find(profile);
    if (!home)
        co_return failed(home.error());
    DoctorFacts facts;
    if (invoice.isValid())
        facts.invoice.emplace();
    SystemClock clock;
    facts.now = clock.now();
    facts.settings = SettingsStore(home->settingsPath()).load();
    facts.profile = isDefault ? QString() : profile;
    facts.lock = RunLock::holder(home->runLockPath());
    const std::unique_ptr<Ledger> ledger = openKnownLedger(*home, clock, invoice, facts);
    DoctorReport report;
    const auto places = placesOf(*home);
    if (!places) {
        facts.endpoints = failed(places.error());
        report.findings = diagnose(facts);
        co_return report;
    }
    TimerSleeper sleeper;
    const std::unique_ptr<SecretStore> secrets = makeSecretStore(SecretsIn::Keychain);
    secrets->setPromptsAllowed(false);
    ServicesParts parts;
    parts.secrets = secrets.get();
    parts.clock = &clock;
    parts.sleeper = &sleeper;
    Services services(*places, parts);
    if (facts.settings)
        services.choose(facts.settings->organisation, facts.settings->company);
    facts = co_await askServices(&services, facts, stop);
    report.xeroCalls = services.channel(Service::Xero).callCount();
    report.procoreCalls = services.channel(Service::Procore).callCount();
    if (Done kept = ledger ? keepWhatWasRead(*ledger, services, facts) : Done(); !kept)
        facts.ledger = failed(kept.error());
    report.findings = diagnose(facts);
    co_return report;
}

} // namespace tieout
