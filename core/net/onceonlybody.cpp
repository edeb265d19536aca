// SPDX-License-Identifier: Apache-2.0
#include "core/net/onceonlybody.h"

#include <algorithm>
#include <cstring>

namespace tieout {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_at;
}

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    if (m_at == m_bytes.size())
        return -1;
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_at);
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(size));
    m_at += size;
    return size;
}

} // namespace tieout
