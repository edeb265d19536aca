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

/// What we can know about a keychain before asking it for anything.
enum class KeychainState { Ready, Absent, Locked };

/// Every method ends: waits are bounded. Errors are ErrorKind::Keychain with a sentence that says what to do; the
/// secret is never written elsewhere instead.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Whether prompts may appear. They may not in a scheduled run, where a locked keychain is an error at once.
    virtual void setPromptsAllowed(bool allowed) = 0;
    [[nodiscard]] virtual Task<Result<KeychainState>> state(std::stop_token stop) = 0;
    /// Nothing when there is no such entry. A locked keychain is an error, never "no entry".
    [[nodiscard]] virtual Task<Result<std::optional<QByteArray>>> read(SecretKey key, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Done> write(SecretKey key, QByteArray value, std::stop_token stop) = 0;
    /// Removing an entry that does not exist succeeds.
    [[nodiscard]] virtual Task<Done> remove(SecretKey key, std::stop_token stop) = 0;
};

} // namespace tieout
