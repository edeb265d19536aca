// SPDX-License-Identifier: Apache-2.0
// A small seeded generator, so that the same seed gives the same company on every machine.
#pragma once

#include <QString>

namespace tieout::sandbox {

/// SplitMix64. A value: a copied world goes on with the same ids as its original.
struct Random {
    quint64 state = 1;

    quint64 next();
    /// Uniform in [low, high].
    qint64 between(qint64 low, qint64 high);
    /// True about `percent` times in a hundred.
    bool chance(int percent);
    /// A lower-case GUID of version 4 form.
    QString guid();
};

/// GUID text in the form used as a key: lower case, no braces. Anything else comes back lower-cased.
QString guidKey(const QString &text);

} // namespace tieout::sandbox
