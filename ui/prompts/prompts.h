// SPDX-License-Identifier: Apache-2.0
// Questions to the user and doors out of the program, asked of somebody who can be replaced in a test.
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace tieout {

/// A question with one verb for yes; no is always Cancel.
struct Question {
    QString title;
    QString text;
    QString verb; ///< on the button: "Disconnect"
};

class Prompts {
public:
    virtual ~Prompts() = default;
    /// Returns at once; `answer` is called once with true for the verb, false for anything else, and never after
    /// `parent` is gone.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;
    /// Opens a web address in the user's browser.
    virtual void openUrl(const QUrl &url) = 0;
};

} // namespace tieout
