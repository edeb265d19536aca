// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include <memory>

namespace tieout {

/// An application that can paint pages and needs no screen: the platform is chosen for this process alone. The
/// arguments outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeOffscreenApplication(int &argc, char **argv);

} // namespace tieout
