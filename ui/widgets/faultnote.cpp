// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/faultnote.h"

#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QBoxLayout>
#include <QLabel>

namespace tieout {

FaultNote::FaultNote(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(plainLabel(this))
    , m_text(plainLabel(this))
{
    m_text->setObjectName(name);
    m_text->setWordWrap(true);
    m_icon->setPixmap(statusIcon(PaymentState::Failed).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_icon->setAccessibleName(stateName(PaymentState::Failed));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FaultNote::say(const Error &error)
{
    const bool isRequest = error.kind == ErrorKind::Configuration && !error.detail.isEmpty();
    say(isRequest ? error.detail : sentenceAndStep(error));
}

void FaultNote::say(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace tieout
