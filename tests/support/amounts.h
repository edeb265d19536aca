// SPDX-License-Identifier: Apache-2.0
// Amounts in dollars, as tests write them.
#pragma once

#include "core/base/money.h"

namespace tieout::test {

inline Money usd(const QString &text)
{
    return *Money::fromDecimalText(text, Currency::usd());
}

inline Money usd(qint64 cents)
{
    return Money::fromMinor(cents, Currency::usd());
}

} // namespace tieout::test
