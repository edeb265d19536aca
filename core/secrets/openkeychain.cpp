// SPDX-License-Identifier: Apache-2.0
// For Windows and macOS, in place of secretservice.cpp: their keychain is there and open while its owner is signed in,
// and whatever it has to ask a person it asks by itself. Compiled, never run there.
#include "core/secrets/secretservice.h"

namespace tieout {

SecretService::SecretService(KeychainPatience patience)
    : m_patience(patience)
{
}

Task<Result<KeychainState>> SecretService::state(std::stop_token)
{
    m_noKeyring = false;
    co_return KeychainState::Ready;
}

Task<Result<QStringList>> SecretService::lockedEntries(QString, QString, std::stop_token)
{
    co_return QStringList();
}

Task<Done> SecretService::unlock(QStringList, std::stop_token)
{
    co_return Done();
}

} // namespace tieout
