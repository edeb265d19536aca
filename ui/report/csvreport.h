// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/report.h"

namespace tieout {

/// RFC 4180: a heading and the rows, separated by CR LF; UTF-8 with a byte order mark, without which Excel takes it for
/// the computer's old character set. Numbers with a decimal point, dates in ISO 8601; no cell is run as a formula.
[[nodiscard]] QByteArray toCsv(const Report &report);

} // namespace tieout
