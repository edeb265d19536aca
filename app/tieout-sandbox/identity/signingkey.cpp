// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/signingkey.h"

#include <QCryptographicHash>

#include <array>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimbs = 32;
constexpr int kBytes = kLimbs * 8;
using Limb = quint64;
__extension__ using Wide = unsigned __int128;
/// 2,048 bits, the lowest limb first.
using Number = std::array<Limb, kLimbs>;

// Published with the program, so it protects nothing: it only lets clients check what they check at the real service.
const char *const kModulus =
    "d2d664d87c25296da05b098e12991e57ecdee2c3b132b47d041778576806f3b9fbc451a7791647c1f3250b3d28ba7c36"
    "d13a8f874ead0433fa767f0bfe8ec2793c48ab26d48a5d15eb1fb6101d3277bc619586a920a6b66e216529085936ce25"
    "4a0565e098ffffe2451de654b60f3c8eaac2a718c052cb4dad7f1f24ef6854def7469bfe8af48bd5bdea06fdd9e4fe94"
    "dced58d1fd11cc33c206dce6aceefa51df6599c3dab8ab9b476074a6842afcfd29fc02864005c22219d28220e4d1c118"
    "9c1e3023123aede98ce3074a45065de8976a1d62816a00f1637f75b831a86ceaba7712481aa0370f08eef6732d306622"
    "7e90be29ed98b123c9ac1b9626c2088b";
const char *const kPrivateExponent =
    "68b4c6a2688d00150c7509babfebc1110376f18124283d5074cebf1a11749a67fbebd46d6a8a311ad608c89b17f5fd28"
    "3022781347744f490d12fa2757c548397341d795d229e0eeb8b527f2babd4c8f869afea451add99dba02062dba38a88a"
    "0647c5ff939c5754e4e46376207052afbb882df9f1d16c5be854e07fb451c90b87478457797d7df4b13d0596aa80cadd"
    "909b68bce0dfeae759d5229100f0cb1f916fc5061566f7592f5fe4c00933bbaf85c3badde2da913b45e9669b2a684bce"
    "be74aeae2e472b5b9154588c3cf7b3fc0344d825805612fb55ed60a5b38e2ac106cfdf604c9388a307a10fb20b32d916"
    "25f2aa3efe75ff45fec72ed16c497331";

Number numberFrom(const QByteArray &bytes)
{
    Number number {};
    for (int i = 0; i < kBytes; ++i)
        number[static_cast<size_t>(i / 8)] |= Limb(static_cast<unsigned char>(bytes.at(kBytes - 1 - i))) << (i % 8 * 8);
    return number;
}

QByteArray bytesOf(const Number &number)
{
    QByteArray bytes(kBytes, '\0');
    for (int i = 0; i < kBytes; ++i)
        bytes[kBytes - 1 - i] = static_cast<char>(number[static_cast<size_t>(i / 8)] >> (i % 8 * 8));
    return bytes;
}

/// a - b where `carry` is a's bit 2,048; only when the result is not negative.
void subtractIfNotLess(Number &a, Limb carry, const Number &b)
{
    Number difference;
    Limb borrow = 0;
    for (size_t i = 0; i < kLimbs; ++i) {
        const Wide step = Wide(a[i]) - b[i] - borrow;
        difference[i] = Limb(step);
        borrow = Limb(step >> 64) & 1;
    }
    if (carry >= borrow)
        a = difference;
}

/// Powers modulo the key's modulus by Montgomery's multiplication (HAC 14.36).
class Modular final {
public:
    explicit Modular(const Number &modulus)
        : m_modulus(modulus)
    {
        Limb inverse = 1; // Newton: each step doubles the right bits
        for (int i = 0; i < 6; ++i)
            inverse *= 2 - m_modulus[0] * inverse;
        m_negativeInverse = ~inverse + 1;
        m_one[0] = 1;
        for (int i = 0; i < kBytes * 8; ++i)
            doubleIt(m_one);
        m_square = m_one;
        for (int i = 0; i < kBytes * 8; ++i)
            doubleIt(m_square);
    }

    [[nodiscard]] Number power(const Number &base, const Number &exponent) const
    {
        const Number factor = times(base, m_square);
        Number result = m_one;
        for (int bit = kBytes * 8 - 1; bit >= 0; --bit) {
            result = times(result, result);
            if (exponent[static_cast<size_t>(bit / 64)] >> (bit % 64) & 1)
                result = times(result, factor);
        }
        Number one {};
        one[0] = 1;
        return times(result, one);
    }

private:
    void doubleIt(Number &number) const
    {
        Limb carry = 0;
        for (Limb &limb : number) {
            const Limb next = limb >> 63;
            limb = limb << 1 | carry;
            carry = next;
        }
        subtractIfNotLess(number, carry, m_modulus);
    }

    /// row += factor * number; the overflow goes into the two limbs above.
    static void addProduct(std::array<Limb, kLimbs + 2> &row, Limb factor, const Number &number)
    {
        Limb carry = 0;
        for (size_t i = 0; i < kLimbs; ++i) {
            const Wide sum = Wide(factor) * number[i] + row[i] + carry;
            row[i] = Limb(sum);
            carry = Limb(sum >> 64);
        }
        const Wide top = Wide(row[kLimbs]) + carry;
        row[kLimbs] = Limb(top);
        row[kLimbs + 1] += Limb(top >> 64);
    }

    [[nodiscard]] Number times(const Number &a, const Number &b) const
    {
        std::array<Limb, kLimbs + 2> row {};
        for (const Limb limb : a) {
            addProduct(row, limb, b);
            addProduct(row, row[0] * m_negativeInverse, m_modulus);
            for (size_t i = 0; i <= kLimbs; ++i)
                row[i] = row[i + 1];
            row[kLimbs + 1] = 0;
        }
        Number result;
        std::copy_n(row.begin(), kLimbs, result.begin());
        subtractIfNotLess(result, row[kLimbs], m_modulus);
        return result;
    }

    Number m_modulus;
    Number m_one {}; ///< 1 in Montgomery form
    Number m_square; ///< converts a number into that form
    Limb m_negativeInverse = 0;
};

/// EMSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 9.2).
QByteArray padded(const QByteArray &message)
{
    const QByteArray digestInfo = QByteArray::fromHex("3031300d060960864801650304020105000420")
        + QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    QByteArray block("\0\1", 2);
    block += QByteArray(kBytes - 3 - digestInfo.size(), '\xff');
    return block + '\0' + digestInfo;
}

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString signingKeyId()
{
    return u"1CAF8E66772D6DC028D6726FD0261581570EFC19"_s;
}

QString rs256Signature(const QByteArray &message)
{
    static const Modular kKey(numberFrom(QByteArray::fromHex(kModulus)));
    static const Number kExponent = numberFrom(QByteArray::fromHex(kPrivateExponent));
    return base64Url(bytesOf(kKey.power(numberFrom(padded(message)), kExponent)));
}

QJsonObject publicSigningKey()
{
    return { { u"kty"_s, u"RSA"_s }, { u"use"_s, u"sig"_s }, { u"alg"_s, u"RS256"_s }, { u"kid"_s, signingKeyId() },
        { u"n"_s, base64Url(QByteArray::fromHex(kModulus)) }, { u"e"_s, u"AQAB"_s } };
}

} // namespace tieout::sandbox
