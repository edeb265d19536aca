// SPDX-License-Identifier: Apache-2.0
#include "ui/report/offscreenapplication.h"

#include <QGuiApplication>

namespace tieout {

std::unique_ptr<QCoreApplication> makeOffscreenApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace tieout
