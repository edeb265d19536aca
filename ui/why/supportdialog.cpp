// SPDX-License-Identifier: Apache-2.0
#include "ui/why/supportdialog.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

SupportDialog::SupportDialog(const SupportCase &facts, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"supportDialog"_s);
    setWindowTitle(Tr::tr("Support Request"));
    auto *explanation = plainLabel(
        Tr::tr("Tieout deletes no line in Procore. If a line has to go, or is locked and wrong, send this "
               "text to Procore's support; it names everything that they ask for. Nothing is sent from here."),
        this);
    explanation->setWordWrap(true);
    auto *text = new QPlainTextEdit(supportRequestFor(facts), this);
    text->setObjectName(u"supportText"_s);
    text->setAccessibleName(Tr::tr("Text for Procore's support"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(Tr::tr("&Copy Text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copySupportButton"_s);
    copy->setIcon(symbolIcon(Symbol::Copy));
    copy->setDefault(true);
    connect(copy, &QPushButton::clicked, text, [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    if (!facts.commitmentUrl.isEmpty()) {
        QPushButton *open = buttons->addButton(Tr::tr("&Open the Commitment"), QDialogButtonBox::ActionRole);
        open->setObjectName(u"openCommitmentButton"_s);
        open->setIcon(symbolIcon(Symbol::OpenOutside));
        connect(open, &QPushButton::clicked, this, [&prompts, url = facts.commitmentUrl] { prompts.openUrl(url); });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34);
}

} // namespace tieout
