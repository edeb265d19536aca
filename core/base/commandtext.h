// SPDX-License-Identifier: Apache-2.0
// Commands in sentences for people.
#pragma once

#include <QString>

namespace tieout {

/// The sentence with every `tieoutctl` command in it for that profile: "Sign in: tieoutctl --profile north connect
/// xero." As it is for an empty name: the default profile need not be named. What works on no profile (`profile add`,
/// `--help`) is left alone.
[[nodiscard]] QString withProfile(const QString &sentence, const QString &profile);

} // namespace tieout
