// SPDX-License-Identifier: Apache-2.0
// The text for Procore's support about one payment (rule 18), to copy. Sends nothing.
#pragma once

#include "core/model/supportrequest.h"
#include "ui/prompts/prompts.h"

#include <QDialog>

namespace tieout {

class SupportDialog final : public QDialog {
    Q_OBJECT
public:
    /// The prompts outlive the dialog.
    SupportDialog(const SupportCase &facts, Prompts &prompts, QWidget *parent = nullptr);
};

} // namespace tieout
