// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/gzip.h"

#include <array>

namespace tieout::sandbox {

namespace {

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table {};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1U) != 0U ? 0xedb88320U ^ (c >> 1U) : c >> 1U;
        table[n] = c;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> kTable = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = kTable[(crc ^ static_cast<quint8>(byte)) & 0xffU] ^ (crc >> 8U);
    return crc ^ 0xffffffffU;
}

void appendLittleEndian(QByteArray &to, quint32 value)
{
    for (int byte = 0; byte < 4; ++byte) {
        to.append(static_cast<char>(value & 0xffU));
        value >>= 8U;
    }
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress returns 4 bytes of length, a zlib header of 2, the deflate stream, and 4 bytes of Adler-32. The two
    // formats share only the stream.
    const QByteArray zlib = qCompress(bytes, 1);
    QByteArray member("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    member.append(zlib.constData() + 6, zlib.size() - 10);
    appendLittleEndian(member, crc32(bytes));
    appendLittleEndian(member, static_cast<quint32>(bytes.size()));
    return member;
}

} // namespace tieout::sandbox
