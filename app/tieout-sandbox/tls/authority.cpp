// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/tls/authority.h"

#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

template <auto Free> struct FreedBy {
    template <typename Thing> void operator()(Thing *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Memory = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreedBy<X509_EXTENSION_free>>;

constexpr int kYearsOfAuthority = 10;

struct Signer {
    X509 *certificate;
    EVP_PKEY *key;
};

void addExtension(X509 *certificate, X509 *issuer, int name, const QByteArray &value)
{
    X509V3_CTX context {};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, name, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

/// Everything but the extensions and the signature.
Certificate draft(const CertificateText &text, EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    // Two certificates of one authority never share a number (RFC 5280, 4.1.2.2).
    ASN1_INTEGER_set_uint64(
        X509_get_serialNumber(certificate.get()), QRandomGenerator::system()->generate64() >> 1U | 1U);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), text.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), text.until.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key);
    const QByteArray name = text.commonName.toUtf8();
    X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()), -1, 0);
    return certificate;
}

void sign(X509 *certificate, const Signer &signer)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(signer.certificate));
    addExtension(certificate, signer.certificate, NID_authority_key_identifier, "keyid");
    X509_sign(certificate, signer.key, EVP_sha256());
}

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

QByteArray textOf(BIO *memory)
{
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, size);
}

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return textOf(memory.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(memory.get());
}

Certificate serverDraft(const CertificateText &text, EVP_PKEY *key)
{
    Certificate certificate = draft(text, key);
    addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,digitalSignature");
    addExtension(certificate.get(), certificate.get(), NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash");
    addExtension(certificate.get(), certificate.get(), NID_subject_alt_name, text.hosts);
    return certificate;
}

} // namespace

struct Authority::Parts {
    Key key = newKey();
    Certificate certificate;
};

Authority::Authority(const QString &name)
    : m_parts(std::make_unique<Parts>())
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_parts->certificate = draft({ name, {}, now.addDays(-1), now.addYears(kYearsOfAuthority) }, m_parts->key.get());
    X509 *certificate = m_parts->certificate.get();
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    sign(certificate, { certificate, m_parts->key.get() });
}

Authority::~Authority() = default;
Authority::Authority(Authority &&) noexcept = default;
Authority &Authority::operator=(Authority &&) noexcept = default;

QByteArray Authority::certificate() const
{
    return pemOf(m_parts->certificate.get());
}

Credentials Authority::issue(const CertificateText &text) const
{
    const Key key = newKey();
    const Certificate certificate = serverDraft(text, key.get());
    sign(certificate.get(), { m_parts->certificate.get(), m_parts->key.get() });
    return { pemOf(certificate.get()), pemOf(key.get()) };
}

Credentials selfSigned(const CertificateText &text)
{
    const Key key = newKey();
    const Certificate certificate = serverDraft(text, key.get());
    sign(certificate.get(), { certificate.get(), key.get() });
    return { pemOf(certificate.get()), pemOf(key.get()) };
}

QString openSslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace tieout::sandbox
