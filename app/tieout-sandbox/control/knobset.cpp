// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/knobset.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

std::optional<QString> setKnob(ServerKnobs &own, Knobs &worlds, const KnobSetting &setting)
{
    const auto &[name, value] = setting;
    if (ServerKnobs::isKnown(name))
        return own.set(name, value);
    if (!Knobs::isKnown(name))
        return u"There is no knob %1."_s.arg(name);
    if (!worlds.set(name, value))
        return u"%1 must be %2."_s.arg(name, Knobs::allowedText(name));
    return std::nullopt;
}

std::optional<QString> readKnob(const QString &text, QList<KnobSetting> &into)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1)
        return u"--knob needs NAME=VALUE, not \"%1\"."_s.arg(text);
    const KnobSetting setting { text.left(equals), text.mid(equals + 1) };
    ServerKnobs own;
    Knobs worlds;
    if (const std::optional<QString> problem = setKnob(own, worlds, setting))
        return problem;
    into.append(setting);
    return std::nullopt;
}

} // namespace tieout::sandbox
