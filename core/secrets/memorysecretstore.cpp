// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/memorysecretstore.h"

namespace tieout {

void MemorySecretStore::setPromptsAllowed(bool) { }

Task<Result<KeychainState>> MemorySecretStore::state(std::stop_token)
{
    co_return KeychainState::Ready;
}

Task<Result<std::optional<QByteArray>>> MemorySecretStore::read(SecretKey key, std::stop_token)
{
    const auto found = m_secrets.constFind(key.toString());
    std::optional<QByteArray> value;
    if (found != m_secrets.cend())
        value = *found;
    co_return value;
}

Task<Done> MemorySecretStore::write(SecretKey key, QByteArray value, std::stop_token)
{
    m_secrets.insert(key.toString(), value);
    co_return Done();
}

Task<Done> MemorySecretStore::remove(SecretKey key, std::stop_token)
{
    m_secrets.remove(key.toString());
    co_return Done();
}

} // namespace tieout
