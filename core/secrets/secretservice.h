// SPDX-License-Identifier: Apache-2.0
// The few questions, asked over D-Bus, that only the Secret Service itself can answer.
#pragma once

#include "core/secrets/secretstore.h"

#include <QStringList>

#include <chrono>

class QDBusConnection;
class QDBusMessage;

namespace tieout {

/// How long to wait.
struct KeychainPatience {
    std::chrono::milliseconds service { 5000 }; ///< an answer that needs no person
    std::chrono::milliseconds person { 120000 }; ///< a password prompt
};

/// Why it exists: the library below answers "entry not found" for a locked keyring whose prompt was dismissed, and
/// never answers when nobody reacts to a prompt (measured). So we check the lock and open it ourselves:
///
///     state() ── Locked? ──▶ Ready | Locked | Absent
///     unlock() ── Unlock ──▶ no prompt needed: done
///                        └─▶ Prompt ── Completed(dismissed?) ──▶ done | Dismissed
///                                   └─ nobody answers ─────────▶ Dismiss, NoAnswer
///
/// Every call has a time limit.
class SecretService final {
public:
    explicit SecretService(KeychainPatience patience);

    /// Absent also covers a service without a default keyring; `hasNoKeyring` tells the two apart.
    [[nodiscard]] Task<Result<KeychainState>> state(std::stop_token stop);
    [[nodiscard]] bool hasNoKeyring() const { return m_noKeyring; }
    /// The entries of this name when all of them are in locked keyrings, for example one that used to be the default.
    /// The library would prompt for them without asking us. Empty when there are none, or one is in an open keyring.
    [[nodiscard]] Task<Result<QStringList>> lockedEntries(QString application, QString key, std::stop_token stop);
    /// Opens the default keyring, or the keyrings of these entries; asks the person for the password if necessary.
    [[nodiscard]] Task<Done> unlock(QStringList entries, std::stop_token stop);

private:
    [[nodiscard]] Task<Result<QDBusMessage>> call(QDBusMessage message, std::stop_token stop);
    [[nodiscard]] Task<Done> prompt(QString path, std::stop_token stop);

    KeychainPatience m_patience;
    bool m_noKeyring = false;
};

} // namespace tieout
