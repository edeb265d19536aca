// SPDX-License-Identifier: Apache-2.0
// A store that forgets everything when the program ends: for the demo company, whose services run on loopback.
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace tieout {

class MemorySecretStore final : public SecretStore {
public:
    void setPromptsAllowed(bool allowed) override;
    [[nodiscard]] Task<Result<KeychainState>> state(std::stop_token stop) override;
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> read(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] Task<Done> write(SecretKey key, QByteArray value, std::stop_token stop) override;
    [[nodiscard]] Task<Done> remove(SecretKey key, std::stop_token stop) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace tieout
