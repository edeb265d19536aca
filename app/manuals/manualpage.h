// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/manuals/program.h"

#include <QByteArray>

namespace tieout::manuals {

/// The page of a program for man(1), in roff.
[[nodiscard]] QByteArray manualPage(const Program &program, const QList<Program> &all);

} // namespace tieout::manuals
