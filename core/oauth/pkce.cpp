// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace tieout {

namespace {

constexpr QByteArray::Base64Options kUrlText = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray randomUrlText(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(raw.begin(), raw.end());
    return raw.toBase64(kUrlText);
}

QByteArray pkceChallengeFor(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(kUrlText);
}

PkcePair makePkcePair()
{
    // 32 bytes give the 43 characters that RFC 7636 4.1 recommends.
    PkcePair pair;
    pair.verifier = randomUrlText(32);
    pair.challenge = pkceChallengeFor(pair.verifier);
    return pair;
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    return difference == 0;
}

} // namespace tieout
