// SPDX-License-Identifier: Apache-2.0
#include "ui/style/plainwidgets.h"

#include <QLabel>

namespace tieout {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setText(text);
    return label;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace tieout
