// SPDX-License-Identifier: Apache-2.0
// Everything a payment needs before it can appear in Procore, one check each, in the order in which people meet them.
// Pure: what was read comes as facts, what could not be read as errors.
#pragma once

#include "core/doctor/doctorfacts.h"

namespace tieout {

/// The names of all checks, in the table's order.
[[nodiscard]] QStringList checkNames();
/// All checks, in the same order.
[[nodiscard]] QList<Finding> diagnose(const DoctorFacts &facts);
/// The first that is missing; nothing when none is.
[[nodiscard]] std::optional<Finding> firstMissing(const QList<Finding> &findings);

} // namespace tieout
