// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/doctor.h"

#include "core/base/commandsteps.h"
#include "core/base/commandtext.h"
#include "core/base/tr.h"
#include "core/doctor/doctorchecks.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace checks {

Finding is(FindingState state, const QString &sentence, const QString &nextStep)
{
    Finding finding;
    finding.state = state;
    finding.sentence = sentence;
    finding.nextStep = nextStep;
    return finding;
}

Finding ok(const QString &sentence)
{
    return is(FindingState::Ok, sentence);
}

Finding warning(const QString &sentence, const QString &nextStep)
{
    return is(FindingState::Warning, sentence, nextStep);
}

Finding unknown(const QString &sentence, const QString &nextStep)
{
    return is(FindingState::Unknown, sentence, nextStep);
}

Finding missing(const QString &sentence, const QString &nextStep, std::optional<Cause> cause)
{
    Finding finding = is(FindingState::Missing, sentence, nextStep);
    finding.cause = cause;
    return finding;
}

Finding missing(const DoctorFacts &facts, const Error &error)
{
    return missing(sentenceFor(error), said(facts, commandStepFor(error), nextStepFor(error)), causeOf(error));
}

QString said(const DoctorFacts &facts, const QString &command, const QString &inWindow)
{
    return facts.foundFor == FoundFor::Window ? inWindow : command;
}

Finding notAsked()
{
    return unknown(Tr::tr("Not checked, since something before it is missing."));
}

Finding perInvoice(const DoctorFacts &facts)
{
    return facts.invoice ? notAsked()
                         : unknown(said(facts, Tr::tr("Checked per invoice: --invoice ID."),
                             Tr::tr("Checked per invoice: see Check This Invoice.")));
}

bool knowsOwner(const DoctorFacts &facts)
{
    return facts.ledger && !facts.isLedgerGone;
}

} // namespace checks

namespace {

using namespace checks;

struct Check {
    const char *name;
    int prerequisite;
    Finding (*look)(const DoctorFacts &);
};

/// In the order of repair: what keeps everything else from being checked comes first.
constexpr Check kChecks[] {
    { "settings", 0, settings },
    { "ledger", 0, ledger },
    { "lock", 0, lock },
    { "keychain", 0, keychain },
    { "xero-connection", 0, xeroConnection },
    { "procore-connection", 0, procoreConnection },
    { "clock", 0, clock },
    { "erp-integration", 1, erpIntegration },
    { "edition", 0, edition },
    { "rights", 0, rights },
    { "invoice-export", 2, invoiceExport },
    { "project-synced", 3, projectSynced },
    { "vendor-linked", 4, vendorLinked },
    { "commitment-synced", 5, commitmentSynced },
    { "commitments-right", 0, commitmentsRight },
    { "payments-tab", 6, paymentsTab },
    { "invoice-in-xero", 7, invoiceInXero },
    { "schedule", 8, schedule },
    { "payment-in-xero", 9, paymentInXero },
    { "payments", 0, payments },
    { "foreign-sync", 0, foreignSync },
    { "last-run", 0, lastRun },
};

} // namespace

QStringList checkNames()
{
    QStringList names;
    for (const Check &check : kChecks)
        names << QLatin1String(check.name);
    return names;
}

QList<Finding> diagnose(const DoctorFacts &facts)
{
    QList<Finding> findings;
    for (const Check &check : kChecks) {
        Finding finding = check.look(facts);
        finding.name = QLatin1String(check.name);
        finding.prerequisite = check.prerequisite;
        finding.sentence = withProfile(finding.sentence, facts.profile);
        finding.nextStep = withProfile(finding.nextStep, facts.profile);
        findings << finding;
    }
    return findings;
}

std::optional<Finding> firstMissing(const QList<Finding> &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.state == FindingState::Missing; });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

} // namespace tieout
