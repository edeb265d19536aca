// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/splitsecretstore.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The secret's own name is that of its first part.
constexpr qsizetype kFirstOther = 2;

SecretKey keyOfPart(const SecretKey &key, PartSet set, qsizetype number)
{
    const QString ending = u".%1%2"_s.arg(QLatin1Char(static_cast<char>(set))).arg(number);
    return { key.profile, key.service, key.what + ending };
}

} // namespace

SplitSecretStore::SplitSecretStore(std::unique_ptr<SecretStore> store, qsizetype longest)
    : m_store(std::move(store))
    , m_longest(longest)
{
}

Task<Result<KeychainState>> SplitSecretStore::state(std::stop_token stop)
{
    co_return co_await m_store->state(stop);
}

Task<Result<std::optional<QByteArray>>> SplitSecretStore::readOnce(SecretKey key, std::stop_token stop)
{
    const Result<std::optional<QByteArray>> entry = co_await m_store->read(key, stop);
    if (!entry || !entry->has_value())
        co_return entry;
    const std::optional<SecretHead> head = readHead(**entry);
    if (!head)
        co_return entry;
    QByteArrayList others;
    for (qsizetype number = kFirstOther; number < kFirstOther + head->others; ++number) {
        const SecretKey part = keyOfPart(key, head->set, number);
        const Result<std::optional<QByteArray>> other = co_await m_store->read(part, stop);
        if (!other)
            co_return other;
        others.append(other->value_or(QByteArray()));
    }
    co_return joined(*head, others);
}

Task<Result<std::optional<QByteArray>>> SplitSecretStore::read(SecretKey key, std::stop_token stop)
{
    const Result<std::optional<QByteArray>> first = co_await readOnce(key, stop);
    if (!first || first->has_value())
        co_return first;
    // Another process may have written a new one between the parts.
    co_return co_await readOnce(key, stop);
}

Task<Result<std::optional<SecretHead>>> SplitSecretStore::headOf(SecretKey key, std::stop_token stop)
{
    const Result<std::optional<QByteArray>> entry = co_await m_store->read(key, stop);
    if (!entry)
        co_return failed(entry.error());
    co_return entry->has_value() ? readHead(**entry) : std::nullopt;
}

Task<Done> SplitSecretStore::writeParts(SecretKey key, SecretParts parts, PartSet set, std::stop_token stop)
{
    for (qsizetype place = 0; place < parts.others.size(); ++place) {
        const SecretKey part = keyOfPart(key, set, kFirstOther + place);
        const Done written = co_await m_store->write(part, parts.others[place], stop);
        if (!written)
            co_return written;
    }
    co_return co_await m_store->write(key, parts.head, stop);
}

Task<Done> SplitSecretStore::removeOthers(SecretKey key, PartSet set, std::stop_token stop)
{
    // As long as there are any: also those of a secret that was never finished.
    for (qsizetype number = kFirstOther;; ++number) {
        const SecretKey part = keyOfPart(key, set, number);
        const Result<std::optional<QByteArray>> other = co_await m_store->read(part, stop);
        if (!other)
            co_return failed(other.error());
        if (!other->has_value())
            co_return Done();
        const Done removed = co_await m_store->remove(part, stop);
        if (!removed)
            co_return removed;
    }
}

Task<Done> SplitSecretStore::write(SecretKey key, QByteArray value, std::stop_token stop)
{
    const Result<std::optional<SecretHead>> before = co_await headOf(key, stop);
    if (!before)
        co_return failed(before.error());
    const bool hadParts = before->has_value();
    const PartSet old = hadParts ? (*before)->set : PartSet::B;
    Done written;
    if (needsParts(value, m_longest)) {
        const SecretParts parts = partsOf(value, m_longest, otherSet(old));
        written = co_await writeParts(key, parts, otherSet(old), stop);
    } else {
        written = co_await m_store->write(key, value, stop);
    }
    if (!written || !hadParts)
        co_return written;
    // The new one is there, whatever becomes of the parts of the old.
    static_cast<void>(co_await removeOthers(key, old, stop));
    co_return Done();
}

Task<Done> SplitSecretStore::remove(SecretKey key, std::stop_token stop)
{
    const Done head = co_await m_store->remove(key, stop);
    if (!head)
        co_return head;
    const Done first = co_await removeOthers(key, PartSet::A, stop);
    if (!first)
        co_return first;
    co_return co_await removeOthers(key, PartSet::B, stop);
}

} // namespace tieout
