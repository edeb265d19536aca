// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompts/prompts.h"

namespace tieout {

/// The real prompts: message boxes that block only their parent window, and the desktop's browser.
class DialogPrompts final : public Prompts {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void openUrl(const QUrl &url) override;
    void chooseFiles(QWidget *parent, const QString &title, std::function<void(const QStringList &)> chosen) override;
    void chooseSavePath(
        QWidget *parent, const SaveQuestion &question, std::function<void(const QString &)> chosen) override;
    void notify(const QString &title, const QString &text) override;
};

} // namespace tieout
