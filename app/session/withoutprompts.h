// SPDX-License-Identifier: Apache-2.0
// Suppresses keychain prompts while nobody is there to answer.
#pragma once

#include "core/secrets/secretstore.h"

namespace tieout {

/// While it lives, a locked keychain is an error at once; afterwards `allowedAfterwards` applies.
class WithoutPrompts final {
public:
    /// `secrets` outlives it.
    WithoutPrompts(SecretStore &secrets, bool allowedAfterwards)
        : m_secrets(secrets)
        , m_allowedAfterwards(allowedAfterwards)
    {
        m_secrets.setPromptsAllowed(false);
    }
    ~WithoutPrompts() { m_secrets.setPromptsAllowed(m_allowedAfterwards); }
    Q_DISABLE_COPY_MOVE(WithoutPrompts)

private:
    SecretStore &m_secrets;
    bool m_allowedAfterwards;
};

} // namespace tieout
