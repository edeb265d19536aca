// SPDX-License-Identifier: Apache-2.0
// Windows speaks UTF-16, the rest of Tieout UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace tieout::windows {

/// What is no UTF-8 becomes U+FFFD.
[[nodiscard]] std::wstring toWide(std::string_view utf8);
[[nodiscard]] std::string toUtf8(std::wstring_view wide);

} // namespace tieout::windows
