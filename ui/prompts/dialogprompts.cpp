// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/dialogprompts.h"

#include "ui/prompts/desktopnotice.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace tieout {

using namespace Qt::StringLiterals;

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"question"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel); // after the verb: Tab goes as the eye does
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::finished, parent,
        [box, verb, answer = std::move(answer)] { answer(box->clickedButton() == verb); });
    box->open();
}

void DialogPrompts::openUrl(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

void DialogPrompts::chooseFiles(QWidget *parent, const QString &title, std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"chooseFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void DialogPrompts::chooseSavePath(
    QWidget *parent, const SaveQuestion &question, std::function<void(const QString &)> chosen)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(parent, question.title, folder.isEmpty() ? QDir::homePath() : folder);
    dialog->setObjectName(u"chooseSavePath"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
    dialog->selectFile(question.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DialogPrompts::notify(const QString &title, const QString &text)
{
    showDesktopNotice(title, text);
}

} // namespace tieout
