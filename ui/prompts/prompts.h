// SPDX-License-Identifier: Apache-2.0
// Asks the user questions and opens other programs; replaceable in tests.
#pragma once

#include <QStringList>
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

/// Where to write a file.
struct SaveQuestion {
    QString title;
    QString fileName; ///< suggested, without a folder
};

class Prompts {
public:
    virtual ~Prompts() = default;
    /// Returns at once. Calls `answer` once, with true for the verb and false for anything else, and never after
    /// `parent` is destroyed.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;
    /// Opens a web address in the user's browser, a file in the program that shows files of its kind.
    virtual void openUrl(const QUrl &url) = 0;
    /// Returns at once. Calls `chosen` with existing files when some were chosen, and never after `parent` is
    /// destroyed.
    virtual void chooseFiles(
        QWidget *parent, const QString &title, std::function<void(const QStringList &)> chosen) = 0;
    /// The same with the path of a file to write. A file that is there was asked about.
    virtual void chooseSavePath(
        QWidget *parent, const SaveQuestion &question, std::function<void(const QString &)> chosen) = 0;
    /// A notice of the desktop. Neither text holds a name from outside: desktops may take them for markup.
    virtual void notify(const QString &title, const QString &text) = 0;
};

} // namespace tieout
