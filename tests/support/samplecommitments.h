// SPDX-License-Identifier: Apache-2.0
// The commitments of the sample books, and the lines of one of them.
#pragma once

#include "tests/support/fakesyncfacade.h"

namespace tieout {

/// One per commitment of the facade's invoices, with their sums; of the last one the contract sum is not known.
[[nodiscard]] QList<CommitmentRow> sampleCommitments(const FakeSyncFacade &facade);

/// The payments of the facade that have a line on the commitment, numbered from 1, the first with two files; then one
/// typed by hand and one of another program, numbered on.
[[nodiscard]] IssuedLines sampleLines(const FakeSyncFacade &facade, CommitmentId commitment);

} // namespace tieout
