// SPDX-License-Identifier: Apache-2.0
// Names are text: where Qt would guess whether a text is HTML, it is asked to guess nothing. Vendors, projects and
// companies may be called "North <S> Works", and no name may dress up as something that Tieout says.
#pragma once

#include <QString>

namespace tieout {

/// For tool tips, What's This and whatever else takes HTML only by guess: shows every character of the text. A text
/// that Qt takes for plain stays as it is, since screen readers read tool tips too.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace tieout
