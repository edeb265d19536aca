// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/steplist.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QGridLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSide = 16;

} // namespace

StepList::StepList(const QStringList &names, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, kIconSide);
    int widest = 0;
    QFont bold = font();
    bold.setBold(true);
    for (const QString &name : names) {
        const Line line { plainLabel(this), plainLabel(name, this) };
        line.icon->setFixedSize(kIconSide, kIconSide);
        const int row = int(m_lines.size());
        grid->addWidget(line.icon, row, 0);
        grid->addWidget(line.name, row, 1);
        line.name->setFont(bold); // as wide as it gets
        widest = std::max(widest, line.name->sizeHint().width());
        m_lines << line;
    }
    grid->setRowStretch(int(m_lines.size()), 1);
    setMinimumWidth(widest + kIconSide + 8);
}

void StepList::setCurrent(int step)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        QFont font = line.name->font();
        font.setBold(i == step);
        line.name->setFont(font);
        const bool isBehind = i < step;
        line.icon->setPixmap(isBehind
                ? statusIcon(PaymentState::Synced).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF())
                : QPixmap());
        line.icon->setAccessibleName(isBehind ? Tr::tr("Done") : QString());
        const QString name = line.name->text();
        line.name->setAccessibleName(i == step ? Tr::tr("%1, current step").arg(name) : name);
    }
}

} // namespace tieout
