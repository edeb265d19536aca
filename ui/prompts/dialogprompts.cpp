// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/dialogprompts.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(u"question"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::finished, parent,
        [box, verb, answer = std::move(answer)] { answer(box->clickedButton() == verb); });
    box->open();
}

void DialogPrompts::openUrl(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

} // namespace tieout
