// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace tieout {

/// Help, About Tieout.
class AboutBox final : public QDialog {
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent = nullptr);
};

} // namespace tieout
