// SPDX-License-Identifier: Apache-2.0
// The doctor's checks: each takes the facts and finds one thing. Pure. For doctor.cpp only.
#pragma once

#include "core/doctor/doctorfacts.h"

namespace tieout::checks {

[[nodiscard]] Finding is(FindingState state, const QString &sentence, const QString &nextStep = {});
[[nodiscard]] Finding ok(const QString &sentence);
[[nodiscard]] Finding warning(const QString &sentence, const QString &nextStep);
[[nodiscard]] Finding unknown(const QString &sentence, const QString &nextStep = {});
[[nodiscard]] Finding missing(const QString &sentence, const QString &nextStep, std::optional<Cause> cause = {});
[[nodiscard]] Finding missing(const DoctorFacts &facts, const Error &error);
/// The sentence for the place where it is read: with a command, or with what the window offers.
[[nodiscard]] QString said(const DoctorFacts &facts, const QString &command, const QString &inWindow);
/// Something before it is missing.
[[nodiscard]] Finding notAsked();
/// About one invoice: none was named, or not enough is known of it.
[[nodiscard]] Finding perInvoice(const DoctorFacts &facts);
/// Whether the ledger could be asked what earlier syncs read.
[[nodiscard]] bool knowsOwner(const DoctorFacts &facts);

// What Tieout itself needs, and what it remembers (doctorown.cpp).
[[nodiscard]] Finding settings(const DoctorFacts &facts);
[[nodiscard]] Finding ledger(const DoctorFacts &facts);
[[nodiscard]] Finding lock(const DoctorFacts &facts);
[[nodiscard]] Finding keychain(const DoctorFacts &facts);
[[nodiscard]] Finding xeroConnection(const DoctorFacts &facts);
[[nodiscard]] Finding procoreConnection(const DoctorFacts &facts);
[[nodiscard]] Finding clock(const DoctorFacts &facts);
[[nodiscard]] Finding edition(const DoctorFacts &facts);
[[nodiscard]] Finding rights(const DoctorFacts &facts);
[[nodiscard]] Finding payments(const DoctorFacts &facts);
[[nodiscard]] Finding foreignSync(const DoctorFacts &facts);
[[nodiscard]] Finding lastRun(const DoctorFacts &facts);

// The nine prerequisites of a payment, and the right to write its line (doctorchain.cpp).
[[nodiscard]] Finding erpIntegration(const DoctorFacts &facts);
[[nodiscard]] Finding invoiceExport(const DoctorFacts &facts);
[[nodiscard]] Finding projectSynced(const DoctorFacts &facts);
[[nodiscard]] Finding vendorLinked(const DoctorFacts &facts);
[[nodiscard]] Finding commitmentSynced(const DoctorFacts &facts);
[[nodiscard]] Finding commitmentsRight(const DoctorFacts &facts);
[[nodiscard]] Finding paymentsTab(const DoctorFacts &facts);
[[nodiscard]] Finding invoiceInXero(const DoctorFacts &facts);
[[nodiscard]] Finding schedule(const DoctorFacts &facts);
[[nodiscard]] Finding paymentInXero(const DoctorFacts &facts);

} // namespace tieout::checks
