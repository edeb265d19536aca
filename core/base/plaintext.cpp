// SPDX-License-Identifier: Apache-2.0
#include "core/base/plaintext.h"

#include <algorithm>

namespace tieout {

namespace {

bool isObeyed(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\n') || (code >= 0x7f && code <= 0x9f);
    const bool direction = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
    const bool separator = code == 0x2028 || code == 0x2029; // some programs break a line or a paragraph at them
    return control || direction || separator;
}

} // namespace

QString plainText(QString text)
{
    std::replace_if(text.begin(), text.end(), isObeyed, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace tieout
