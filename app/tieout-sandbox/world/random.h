// SPDX-License-Identifier: Apache-2.0
// A small seeded generator: the same seed gives the same company on every machine.
#pragma once

#include <QString>

namespace tieout::sandbox {

/// SplitMix64. A value: a copied world continues with the same ids as the original.
struct Random {
    quint64 state = 1;

    quint64 next();
    /// Uniform in [low, high].
    qint64 between(qint64 low, qint64 high);
    /// True in about `percent` of a hundred cases.
    bool chance(int percent);
    /// A lower-case GUID of version 4 form.
    QString guid();
};

/// GUID text in the form of a key: lower case, no braces. Anything else is returned in lower case.
QString guidKey(const QString &text);

} // namespace tieout::sandbox
