// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretparts.h"

#include <QCryptographicHash>

namespace tieout {

namespace {

constexpr char kMark[] = "tieout-parts 1 ";

QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

QByteArray firstLine(PartSet set, qsizetype others, const QByteArray &hash)
{
    return kMark + QByteArray(1, static_cast<char>(set)) + ' ' + QByteArray::number(others) + ' ' + hash + '\n';
}

/// More than any number of parts has.
constexpr qsizetype kMostDigits = 6;

} // namespace

bool needsParts(const QByteArray &secret, qsizetype longest)
{
    return secret.size() > longest || secret.startsWith(kMark);
}

SecretParts partsOf(const QByteArray &secret, qsizetype longest, PartSet set)
{
    const QByteArray hash = hashOf(secret);
    const qsizetype inHead = longest - firstLine(set, 0, hash).size() - kMostDigits;
    SecretParts parts;
    for (qsizetype at = inHead; at < secret.size(); at += longest)
        parts.others.append(secret.mid(at, longest));
    parts.head = firstLine(set, parts.others.size(), hash) + secret.left(inHead);
    return parts;
}

std::optional<SecretHead> readHead(const QByteArray &entry)
{
    const qsizetype end = entry.indexOf('\n');
    if (!entry.startsWith(kMark) || end < 0)
        return std::nullopt;
    const QByteArrayList words = entry.left(end).split(' ');
    bool isNumber = false;
    const qsizetype others = words.value(3).toLongLong(&isNumber);
    const QByteArray set = words.value(2);
    if (words.size() != 5 || !isNumber || others < 0 || (set != "a" && set != "b"))
        return std::nullopt;
    return SecretHead { set == "a" ? PartSet::A : PartSet::B, others, words.last(), entry.mid(end + 1) };
}

std::optional<QByteArray> joined(const SecretHead &head, const QByteArrayList &others)
{
    const QByteArray secret = head.beginning + others.join();
    if (others.size() != head.others || hashOf(secret) != head.hash)
        return std::nullopt;
    return secret;
}

} // namespace tieout
