// SPDX-License-Identifier: Apache-2.0
// An in-memory SecretStore that logs every operation and fails when told to.
#pragma once

#include "core/secrets/keychainerror.h"
#include "core/secrets/memorysecretstore.h"

#include <QStringList>

namespace tieout {

using namespace Qt::StringLiterals;

class ScriptedSecretStore final : public SecretStore {
public:
    bool failReads = false;
    bool failWrites = false;
    /// "read refresh-token", "write refresh-token", … in order; shared with other objects if a test checks the order
    /// among them.
    std::shared_ptr<QStringList> events = std::make_shared<QStringList>();

    void setPromptsAllowed(bool) override { }
    [[nodiscard]] Task<Result<KeychainState>> state(std::stop_token) override { co_return KeychainState::Ready; }
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> read(SecretKey key, std::stop_token stop) override
    {
        events->append(u"read "_s + key.what);
        if (failReads)
            co_return failed(keychainError(KeychainTrouble::Locked));
        co_return co_await m_memory.read(key, stop);
    }
    [[nodiscard]] Task<Done> write(SecretKey key, QByteArray value, std::stop_token stop) override
    {
        events->append((failWrites ? u"fail to write "_s : u"write "_s) + key.what);
        if (failWrites)
            co_return failed(keychainError(KeychainTrouble::Locked));
        co_return co_await m_memory.write(key, value, stop);
    }
    [[nodiscard]] Task<Done> remove(SecretKey key, std::stop_token stop) override
    {
        events->append(u"remove "_s + key.what);
        if (failWrites)
            co_return failed(keychainError(KeychainTrouble::Locked));
        co_return co_await m_memory.remove(key, stop);
    }

private:
    MemorySecretStore m_memory;
};

} // namespace tieout
