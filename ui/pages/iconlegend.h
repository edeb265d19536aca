// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace tieout {

/// Help, What do the icons mean?
class IconLegend final : public QDialog {
    Q_OBJECT
public:
    explicit IconLegend(QWidget *parent = nullptr);
};

} // namespace tieout
