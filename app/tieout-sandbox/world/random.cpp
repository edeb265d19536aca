// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/random.h"

namespace tieout::sandbox {

quint64 Random::next()
{
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

qint64 Random::between(qint64 low, qint64 high)
{
    const auto span = static_cast<quint64>(high - low) + 1;
    return low + static_cast<qint64>(next() % span);
}

bool Random::chance(int percent)
{
    return between(1, 100) <= percent;
}

QString Random::guid()
{
    static const char hex[] = "0123456789abcdef";
    char text[36];
    quint64 bits = 0;
    for (int i = 0, nibble = 0; i < 36; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            text[i] = '-';
            continue;
        }
        if (nibble % 16 == 0)
            bits = next();
        unsigned value = static_cast<unsigned>(bits & 15);
        bits >>= 4;
        if (nibble == 12)
            value = 4;
        if (nibble == 16)
            value = 8 | (value & 3);
        text[i] = hex[value];
        ++nibble;
    }
    return QString::fromLatin1(text, 36);
}

QString guidKey(const QString &text)
{
    QString key = text.trimmed().toLower();
    if (key.size() == 38 && key.startsWith(u'{') && key.endsWith(u'}'))
        key = key.mid(1, 36);
    return key;
}

} // namespace tieout::sandbox
