// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"
#include "ui/style/tones.h"
#include "ui/widgets/copyablelabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tieout {

using namespace Qt::StringLiterals;

Banner::Banner(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_icon(plainLabel(this))
    , m_text(new CopyableLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    m_button->setObjectName(name + u"Button"_s);
    m_close->setObjectName(name + u"Close"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setToolTip(plainToolTip(Tr::tr("Put this message away")));
    m_close->setAccessibleName(Tr::tr("Put this message away"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &Banner::putAway);
    hide();
}

void Banner::say(PaymentState tone, const QString &sentence, const QString &buttonText)
{
    const bool isNew = isHidden() || m_text->text() != sentence;
    m_tone = tone;
    m_icon->setPixmap(statusIcon(tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(statusIcon(m_tone).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), washColour(m_tone, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), stateColour(m_tone, isDark(palette())));
}

} // namespace tieout
