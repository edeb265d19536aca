// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/statepage.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/widgets/copyablelabel.h"
#include "ui/widgets/primarybutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_picture(plainLabel(this))
    , m_title(plainLabel(this))
    , m_text(new CopyableLabel(this))
    , m_button(new PrimaryButton(this))
    , m_demo(new QPushButton(Tr::tr("&Look Around in the Demo Company"), this))
{
    setObjectName(u"statePage"_s);
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    m_button->setObjectName(u"stateButton"_s);
    m_button->setDefault(true);
    m_demo->setObjectName(u"stateDemoButton"_s);
    m_demo->setFlat(true);
    m_picture->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    m_picture->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : { m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    build();
    connect(m_demo, &QPushButton::clicked, this, &StatePage::demoWanted);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_remedy); });
}

/// One narrow column, a little above the middle.
void StatePage::build()
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 84);
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(12);
    inner->addWidget(m_picture);
    inner->addWidget(m_title);
    inner->addWidget(m_text);
    inner->addSpacing(8);
    inner->addWidget(m_button, 0, Qt::AlignHCenter);
    inner->addWidget(m_demo, 0, Qt::AlignHCenter);
    auto *sides = new QHBoxLayout;
    sides->addStretch(1);
    sides->addWidget(column, 8);
    sides->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(sides);
    layout->addStretch(3);
}

void StatePage::show(const Condition &condition, bool offersDemo)
{
    m_remedy = condition.remedy;
    m_title->setText(condition.title);
    m_text->setText(condition.text);
    m_text->setVisible(!condition.text.isEmpty());
    m_button->setText(condition.button);
    m_button->setVisible(!condition.button.isEmpty());
    m_demo->setVisible(offersDemo && condition.kind != ConditionKind::Loading);
    setAccessibleName(condition.title);
}

} // namespace tieout
