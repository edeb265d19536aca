// SPDX-License-Identifier: Apache-2.0
// Where refresh tokens and client secrets live.
#pragma once

#include "core/base/task.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tieout {

/// Names one secret: "profile/service/what", e.g. "default/xero/refresh-token".
struct SecretKey {
    QString profile;
    QString service;
    QString what;

    SecretKey() = default;
    SecretKey(QString profileName, QString serviceName, QString name)
        : profile(std::move(profileName))
        , service(std::move(serviceName))
        , what(std::move(name))
    {
    }
    [[nodiscard]] QString toString() const { return profile + QLatin1Char('/') + service + QLatin1Char('/') + what; }
};

/// What can be said about a keychain before it is asked for anything.
enum class KeychainState { Ready, Absent, Locked };

/// Every method ends: waits are bounded. Errors are ErrorKind::Keychain with a sentence that says what to do; nothing
/// is ever written anywhere else instead.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Whether prompts may appear: off in a scheduled run, where a locked keychain is an error at once.
    virtual void setPromptsAllowed(bool allowed) = 0;
    [[nodiscard]] virtual Task<Result<KeychainState>> state(std::stop_token stop) = 0;
    /// Nothing when there is no such entry. A locked keychain is an error, never "no entry".
    [[nodiscard]] virtual Task<Result<std::optional<QByteArray>>> read(SecretKey key, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Done> write(SecretKey key, QByteArray value, std::stop_token stop) = 0;
    /// Removing what is not there is done.
    [[nodiscard]] virtual Task<Done> remove(SecretKey key, std::stop_token stop) = 0;
};

} // namespace tieout
