// SPDX-License-Identifier: Apache-2.0
// The few questions that only the Secret Service itself can answer, over D-Bus.
#pragma once

#include "core/secrets/secretstore.h"

#include <QStringList>

#include <chrono>

class QDBusConnection;
class QDBusMessage;

namespace tieout {

/// How long to wait for whom.
struct KeychainPatience {
    std::chrono::milliseconds service { 5000 }; ///< an answer that needs nobody
    std::chrono::milliseconds person { 120000 }; ///< a password prompt
};

/// Why it exists: the library below answers "entry not found" for a locked keyring whose prompt was dismissed, and
/// nothing at all for a prompt that nobody answers (measured). So the lock is asked for, and opened, explicitly:
///
///     state() ── Locked? ──▶ Ready | Locked | Absent
///     unlock() ── Unlock ──▶ no prompt needed: done
///                        └─▶ Prompt ── Completed(dismissed?) ──▶ done | Dismissed
///                                   └─ nobody answers ─────────▶ Dismiss, NoAnswer
///
/// Every call is bounded.
class SecretService final {
public:
    explicit SecretService(KeychainPatience patience);

    /// Absent also stands for a service without a default keyring; `hasNoKeyring` then tells which.
    [[nodiscard]] Task<Result<KeychainState>> state(std::stop_token stop);
    [[nodiscard]] bool hasNoKeyring() const { return m_noKeyring; }
    /// The entries of this name when all of them are in locked keyrings: one that was the default before, say. The
    /// library would prompt for them without asking us. Empty when there is none, or an open one.
    [[nodiscard]] Task<Result<QStringList>> lockedEntries(QString application, QString key, std::stop_token stop);
    /// Opens the default keyring, or these entries' ones; asks the person for the password if that is what it takes.
    [[nodiscard]] Task<Done> unlock(QStringList entries, std::stop_token stop);

private:
    [[nodiscard]] Task<Result<QDBusMessage>> call(QDBusMessage message, std::stop_token stop);
    [[nodiscard]] Task<Done> prompt(QString path, std::stop_token stop);

    KeychainPatience m_patience;
    bool m_noKeyring = false;
};

} // namespace tieout
