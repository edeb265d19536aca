// SPDX-License-Identifier: Apache-2.0
// Asks the user questions and opens other programs; replaceable in tests.
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace tieout {

/// A question with one verb for yes; the other answer is always Cancel.
struct Question {
    QString title;
    QString text;
    QString verb; ///< the button's text: "Disconnect"
};

class Prompts {
public:
    virtual ~Prompts() = default;
    /// Returns at once. Calls `answer` once, with true for the verb and false for anything else, and never after
    /// `parent` is destroyed.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;
    /// Opens a web address in the user's browser.
    virtual void openUrl(const QUrl &url) = 0;
};

} // namespace tieout
