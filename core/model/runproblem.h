// SPDX-License-Identifier: Apache-2.0
// What a run did not do, and why.
#pragma once

#include "core/base/error.h"

#include <QList>

namespace tieout {

/// Of an error, what is kept of it: its cause, its service and its detail.
struct RunProblem {
    Error error;
    int times = 1; ///< how often the run met the same

    bool operator==(const RunProblem &) const = default;
};

/// The same cause, service and detail is one problem; in the order in which they came. Beyond 200 different ones, those
/// of one cause and service are one without a detail. Pure.
[[nodiscard]] QList<RunProblem> countedProblems(const QList<Error> &errors);
/// The sentence, how often, and the next step. Translated.
[[nodiscard]] QString textOf(const RunProblem &problem);

} // namespace tieout
