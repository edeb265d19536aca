// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/sealedtext.h"

#include "core/base/refused.h"
#include "core/base/tr.h"

#include <sodium.h>

#include <array>

namespace tieout {

namespace {

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned long long sizeOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

QByteArray randomBytes(std::size_t count)
{
    QByteArray array(static_cast<qsizetype>(count), '\0');
    randombytes_buf(array.data(), count);
    return array;
}

/// Wiped when it goes.
class Key final {
public:
    Key() = default;
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Key)

    [[nodiscard]] bool derive(const QByteArray &passphrase, const QByteArray &salt)
    {
        return crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.constData(), sizeOf(passphrase), bytes(salt),
                   crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretbox_KEYBYTES> m_bytes {};
};

tl::unexpected<Error> tooLittleMemory()
{
    return refused(
        Cause::MemoryShort, Tr::tr("This computer has too little free memory to work with a passphrase (256 MiB)."));
}

bool hasSize(const QByteArray &array, std::size_t size)
{
    return array.size() == static_cast<qsizetype>(size);
}

} // namespace

Result<SealedText> seal(const QByteArray &text, const QByteArray &passphrase)
{
    if (sodium_init() < 0)
        return tooLittleMemory();
    SealedText sealed { randomBytes(crypto_pwhash_SALTBYTES), randomBytes(crypto_secretbox_NONCEBYTES), {} };
    Key key;
    if (!key.derive(passphrase, sealed.salt))
        return tooLittleMemory();
    sealed.box = QByteArray(text.size() + qsizetype { crypto_secretbox_MACBYTES }, '\0');
    crypto_secretbox_easy(bytes(sealed.box), bytes(text), sizeOf(text), bytes(std::as_const(sealed.nonce)), key.data());
    return sealed;
}

Result<QByteArray> unseal(const SealedText &sealed, const QByteArray &passphrase)
{
    const bool isWhole = hasSize(sealed.salt, crypto_pwhash_SALTBYTES)
        && hasSize(sealed.nonce, crypto_secretbox_NONCEBYTES)
        && sealed.box.size() >= qsizetype { crypto_secretbox_MACBYTES };
    if (!isWhole)
        return refused(Cause::ConnectionFileUnfit, Tr::tr("A part of it is missing."));
    Key key;
    if (sodium_init() < 0 || !key.derive(passphrase, sealed.salt))
        return tooLittleMemory();
    QByteArray text(sealed.box.size() - qsizetype { crypto_secretbox_MACBYTES }, '\0');
    if (crypto_secretbox_open_easy(bytes(text), bytes(sealed.box), sizeOf(sealed.box), bytes(sealed.nonce), key.data())
        != 0)
        return refused(Tr::tr("The passphrase is wrong, or the file was changed."));
    return text;
}

} // namespace tieout
