// SPDX-License-Identifier: Apache-2.0
// A secret that is longer than the system's keychain takes under one name, cut into numbered parts.
#pragma once

#include <QByteArrayList>

#include <optional>

namespace tieout {

/// The parts have two sets of names, used in turn: while a new secret is written, the one before stays whole.
enum class PartSet : char { A = 'a', B = 'b' };

[[nodiscard]] constexpr PartSet otherSet(PartSet set)
{
    return set == PartSet::A ? PartSet::B : PartSet::A;
}

/// The first part has the secret's own name. It is written last, and what it says makes the others count.
///
///     tieout-parts 1 <set> <how many others> <SHA-256 of the whole>\n<the beginning of the secret>
struct SecretHead {
    PartSet set = PartSet::A;
    qsizetype others = 0;
    QByteArray hash;
    QByteArray beginning;
};

struct SecretParts {
    QByteArray head;
    QByteArrayList others;
};

/// False for a secret that is stored as it is, as all were before there were parts. Pure, as all of these.
[[nodiscard]] bool needsParts(const QByteArray &secret, qsizetype longest);
/// `longest` is the limit of one part in bytes, at least 256.
[[nodiscard]] SecretParts partsOf(const QByteArray &secret, qsizetype longest, PartSet set);
/// Nothing for a secret that was stored as it is.
[[nodiscard]] std::optional<SecretHead> readHead(const QByteArray &entry);
/// Nothing when a part is missing or is another secret's.
[[nodiscard]] std::optional<QByteArray> joined(const SecretHead &head, const QByteArrayList &others);

} // namespace tieout
