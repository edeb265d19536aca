// SPDX-License-Identifier: Apache-2.0
// First start, the first page: what this program does, and three ways to begin.
#pragma once

#include "ui/wizard/wizardstep.h"

class QPushButton;

namespace tieout {

class WelcomeStep final : public WizardStep {
    Q_OBJECT
public:
    /// `hasDemo`: the demo company can be opened from here.
    explicit WelcomeStep(bool hasDemo, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] bool isDone() const override { return true; }
    [[nodiscard]] QString nextText() const override;

Q_SIGNALS:
    void demoWanted();
    void fileWanted();
};

} // namespace tieout
