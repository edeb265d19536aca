// SPDX-License-Identifier: Apache-2.0
// First start, the last page: what setting up did, and the first preview.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/wizard/wizardstep.h"

class QLabel;
class QPushButton;

namespace tieout {

class DoneStep final : public WizardStep {
    Q_OBJECT
public:
    explicit DoneStep(SyncFacade &facade, QWidget *parent = nullptr);

    void setReport(const SetupReport &report);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    void enter(const SetupState &state) override;
    void leave() override;
    [[nodiscard]] bool isDone() const override { return true; }
    [[nodiscard]] QString nextText() const override;

private:
    void wire();
    void startPreview();
    void takePreview(const RunReport &report);

    SyncFacade &m_facade;
    bool m_isLooking = false;
    QLabel *m_result;
    QPushButton *m_preview;
    QLabel *m_found;
};

/// What a preview found, in a few sentences: what would be brought over, voided and updated, and what needs a person.
[[nodiscard]] QString previewSentence(const RunReport &report);

} // namespace tieout
