// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/aboutbox.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

AboutBox::AboutBox(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutBox"_s);
    setWindowTitle(Tr::tr("About Tieout"));
    auto *picture = plainLabel(this);
    picture->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = plainLabel(Tr::tr("Tieout %1").arg(QStringLiteral(TIEOUT_VERSION)), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *text =
        plainLabel(Tr::tr("Brings each payment of a bill in Xero, exactly once, to Payments Issued in Procore, and "
                          "proves to the cent that the two books tie out.\n\n"
                          "Free software under the Apache License 2.0. Uses Qt %1, QCoro, QtKeychain, SQLite and "
                          "simdjson.\n\n"
                          "Xero and Procore are named to describe what Tieout works with. "
                          "Tieout belongs to neither.")
                       .arg(QLatin1String(qVersion())),
            this);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(title);
    words->addWidget(text);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(buttons);
}

} // namespace tieout
