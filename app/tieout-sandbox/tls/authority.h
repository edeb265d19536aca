// SPDX-License-Identifier: Apache-2.0
// A certificate authority that lives as long as its program: its key is made at the start and written nowhere.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace tieout::sandbox {

/// A certificate and the key that belongs to it, both in PEM.
struct Credentials {
    QByteArray certificate;
    QByteArray key;
};

/// What a certificate says.
struct CertificateText {
    QString commonName;
    QByteArray hosts; ///< subjectAltName as OpenSSL writes it: "DNS:localhost,IP:127.0.0.1"
    QDateTime from;
    QDateTime until;
};

class Authority final {
public:
    /// Makes a key (P-256) and a certificate that signs others.
    explicit Authority(const QString &name);
    ~Authority();
    Authority(Authority &&) noexcept;
    Authority &operator=(Authority &&) noexcept;
    Authority(const Authority &) = delete;
    Authority &operator=(const Authority &) = delete;

    /// The authority's own certificate, in PEM: what a client trusts. Empty when OpenSSL could not make it.
    [[nodiscard]] QByteArray certificate() const;
    [[nodiscard]] Credentials issue(const CertificateText &text) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// A certificate that nobody signed but itself.
[[nodiscard]] Credentials selfSigned(const CertificateText &text);

/// The OpenSSL that is loaded: "3.0.17".
[[nodiscard]] QString openSslVersion();

} // namespace tieout::sandbox
