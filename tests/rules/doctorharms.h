// SPDX-License-Identifier: Apache-2.0
// The facts of a profile where nothing is missing, and one thing after the other taken away.
#pragma once

#include "core/doctor/doctor.h"

#include <QTest>

namespace tieout::test {

using namespace Qt::StringLiterals;

using Harm = std::function<void(DoctorFacts &)>;

inline DoctorFacts healthy()
{
    DoctorFacts facts;
    facts.settings->organisation = OrganisationId(QUuid::createUuid());
    facts.settings->company = CompanyId(41);
    facts.settings->setUpAt = instantFromMs(1);
    facts.settings->schedule.frequency = Frequency::Hourly;
    facts.xeroConnected = Result<bool>(true);
    facts.procoreConnected = Result<bool>(true);
    Organisation organisation;
    organisation.countryCode = u"US"_s;
    facts.organisation = Result<Organisation>(organisation);
    Rights rights;
    rights.erpIntegrations = AccessLevel::Admin;
    facts.rights = Result<Rights>(rights);
    Project project;
    project.id = ProjectId(3);
    facts.projects = Result<QList<Project>>(QList<Project> { project });
    facts.clockBehind = std::chrono::milliseconds(900);
    facts.now = instantFromMs(1'790'000'000'000);
    facts.hasReadLines = true;
    facts.linkedInvoices = 2;
    facts.paymentsSeen = 1;
    facts.invoice.emplace();
    InvoiceRow row;
    row.invoice.id = InvoiceId(7);
    row.invoice.project = ProjectId(3);
    row.bill = BillId(QUuid::createUuid());
    facts.invoice->row = row;
    facts.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::Admin);
    facts.invoice->isCommitmentListed = Result<bool>(true);
    PaymentRow payment;
    payment.record.line = LineId(5);
    payment.record.standing.reason = Reason::Proved;
    facts.invoice->payments << payment;
    return facts;
}

inline Error error(ErrorKind kind)
{
    return Error(kind, u"it broke."_s);
}

inline void addHarm(const char *label, const char *name, const Harm &harm)
{
    QTest::newRow(label) << harm << QString::fromLatin1(name);
}

inline void addHarmsToTheWhole()
{
    addHarm("nothing", "", [](DoctorFacts &) {});
    addHarm("settings", "settings", [](DoctorFacts &f) { f.settings = failed(error(ErrorKind::Configuration)); });
    addHarm("endpoints", "settings", [](DoctorFacts &f) { f.endpoints = failed(error(ErrorKind::Configuration)); });
    addHarm("ledger", "ledger", [](DoctorFacts &f) { f.ledger = failed(error(ErrorKind::Storage)); });
    addHarm("a lock of another computer", "lock", [](DoctorFacts &f) {
        f.lock.emplace();
        f.lock->isOfThisComputer = false;
    });
    addHarm("keychain", "keychain", [](DoctorFacts &f) { f.xeroConnected = failed(error(ErrorKind::Keychain)); });
    addHarm("keychain of procore alone", "keychain",
        [](DoctorFacts &f) { f.procoreConnected = failed(error(ErrorKind::Keychain)); });
    addHarm("signed out of xero", "xero-connection", [](DoctorFacts &f) { f.xeroConnected = Result<bool>(false); });
    addHarm(
        "procore is down", "procore-connection", [](DoctorFacts &f) { f.rights = failed(error(ErrorKind::Offline)); });
    addHarm("nothing chosen", "erp-integration", [](DoctorFacts &f) { f.settings->company = CompanyId(); });
    addHarm("edition", "edition", [](DoctorFacts &f) { (*f.organisation)->countryCode = u"AU"_s; });
    addHarm("rights", "rights", [](DoctorFacts &f) { (*f.rights)->erpIntegrations = AccessLevel::Standard; });
    addHarm("no projects", "project-synced", [](DoctorFacts &f) { (*f.projects)->clear(); });
    addHarm("project not chosen", "project-synced", [](DoctorFacts &f) {
        f.settings->allProjects = false;
        f.settings->projects = { ProjectId(9) };
    });
    addHarm("no schedule", "schedule", [](DoctorFacts &f) { f.settings->setUpAt.reset(); });
}

inline void addHarmsToOneInvoice()
{
    addHarm(
        "another project", "project-synced", [](DoctorFacts &f) { f.invoice->row->invoice.project = ProjectId(4); });
    addHarm(
        "commitment", "commitment-synced", [](DoctorFacts &f) { f.invoice->isCommitmentListed = Result<bool>(false); });
    addHarm("no access to commitments", "commitments-right",
        [](DoctorFacts &f) { f.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::None); });
    addHarm("commitments at Read Only", "commitments-right",
        [](DoctorFacts &f) { f.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::ReadOnly); });
    addHarm("commitments at Standard", "commitments-right",
        [](DoctorFacts &f) { f.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::Standard); });
    addHarm("commitments level unread", "commitments-right",
        [](DoctorFacts &f) { f.invoice->commitmentsLevel = Result<AccessLevel>(AccessLevel::Unknown); });
    addHarm("closed tab", "payments-tab",
        [](DoctorFacts &f) { f.invoice->payments[0].record.standing.reason = Reason::TabClosedOrRefused; });
    addHarm("unknown invoice", "invoice-in-xero", [](DoctorFacts &f) { f.invoice->row.reset(); });
    addHarm("not linked", "invoice-in-xero", [](DoctorFacts &f) { f.invoice->row->bill = BillId(); });
    addHarm("not paid", "payment-in-xero", [](DoctorFacts &f) { f.invoice->payments.clear(); });
    addHarm("paid before", "payment-in-xero",
        [](DoctorFacts &f) { f.invoice->payments[0].record.age = PaymentAge::Baseline; });
    addHarm("attention", "payments",
        [](DoctorFacts &f) { f.invoice->payments[0].record.standing.reason = Reason::OverIssue; });
}

} // namespace tieout::test

Q_DECLARE_METATYPE(tieout::test::Harm)
