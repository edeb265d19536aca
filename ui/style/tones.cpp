// SPDX-License-Identifier: Apache-2.0
#include "ui/style/tones.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return int(std::lround(x * share + y * (1 - share))); };
    return { channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()) };
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor stateColour(PaymentState state, bool dark)
{
    switch (state) {
    case PaymentState::Synced:
        return dark ? QColor(0x4c, 0xc2, 0x6b) : QColor(0x1b, 0x7f, 0x3b);
    case PaymentState::Waiting:
        return dark ? QColor(0x6c, 0xb0, 0xff) : QColor(0x0b, 0x63, 0xce);
    case PaymentState::Attention:
        return dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0x9a, 0x67, 0x00);
    case PaymentState::Failed:
        return dark ? QColor(0xf2, 0x85, 0x7c) : QColor(0xb3, 0x26, 0x1e);
    case PaymentState::NotIncluded:
        break;
    }
    return dark ? QColor(0x9a, 0xa4, 0xae) : QColor(0x6e, 0x77, 0x81);
}

QColor glyphColour(bool dark)
{
    return dark ? QColor(0x10, 0x14, 0x18) : QColor(Qt::white);
}

QColor washColour(PaymentState state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    return mixed(stateColour(state, dark), palette.color(QPalette::Base), dark ? 0.20 : 0.13);
}

QColor troughColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.16);
}

QColor accentColour()
{
    return { 0x0b, 0x63, 0xce };
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72);
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace tieout
