// SPDX-License-Identifier: Apache-2.0
// The colors of desktops that are not light.
#pragma once

#include <QPalette>

namespace tieout::test {

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x30, 0x34));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Button, QColor(0x38, 0x3b, 0x40));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(role, QColor(0xe6, 0xe8, 0xeb));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x7f, 0x85, 0x8c));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa8));
    palette.setColor(QPalette::ToolTipBase, QColor(0x38, 0x3b, 0x40));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe8, 0xeb));
    return palette;
}

/// As desktops have it for people who see little: white and yellow on black, and nothing in between.
inline QPalette contrastPalette()
{
    QPalette palette(Qt::black);
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
             QPalette::ToolTipBase, QPalette::HighlightedText })
        palette.setColor(role, Qt::black);
    for (const auto role :
        { QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText,
            QPalette::PlaceholderText, QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark })
        palette.setColor(role, Qt::white);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x3f, 0xf2, 0x3f));
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

} // namespace tieout::test
