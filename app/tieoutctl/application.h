// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include <memory>

namespace tieout::cli {

/// The application of this process; one that can paint pages if the arguments ask for pages. They outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace tieout::cli
