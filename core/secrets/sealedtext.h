// SPDX-License-Identifier: Apache-2.0
// A text under a passphrase, by libsodium: nobody reads or changes it without the passphrase.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tieout {

/// Argon2id makes the key out of the passphrase and the salt, with 256 MiB of memory so that guessing is slow;
/// XSalsa20-Poly1305 encrypts and authenticates (crypto_pwhash and crypto_secretbox, libsodium's MODERATE limits). The
/// limits are no part of the text, so that a file from outside cannot ask for more.
struct SealedText {
    QByteArray salt;
    QByteArray nonce;
    QByteArray box;
};

/// With a new salt and nonce. Takes about a second. Configuration when the computer has too little memory for it.
[[nodiscard]] Result<SealedText> seal(const QByteArray &text, const QByteArray &passphrase);
/// Configuration when a part is of the wrong length, and when the passphrase is wrong or a byte was changed, which
/// cannot be told apart.
[[nodiscard]] Result<QByteArray> unseal(const SealedText &sealed, const QByteArray &passphrase);

} // namespace tieout
