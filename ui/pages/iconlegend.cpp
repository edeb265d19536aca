// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/iconlegend.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

IconLegend::IconLegend(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"iconLegend"_s);
    setWindowTitle(Tr::tr("What Do the Icons Mean?"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const std::pair<PaymentState, bool> rows[] { { PaymentState::Synced, false }, { PaymentState::Synced, true },
        { PaymentState::Waiting, false }, { PaymentState::Attention, false }, { PaymentState::Failed, false },
        { PaymentState::NotIncluded, false } };
    int row = 0;
    for (const auto &[state, isVoided] : rows) {
        auto *icon = plainLabel(this);
        icon->setPixmap(statusIcon(state, isVoided).pixmap(QSize(24, 24), devicePixelRatioF()));
        icon->setAccessibleName(stateShape(state, isVoided));
        auto *name = plainLabel(stateName(state, isVoided), this);
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        auto *meaning = plainLabel(u"%1\n%2."_s.arg(stateMeaning(state, isVoided), stateShape(state, isVoided)), this);
        meaning->setWordWrap(true);
        meaning->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(meaning, row, 2);
        ++row;
    }
    grid->setColumnStretch(2, 1);
    auto *note = plainLabel(Tr::tr("An invoice shows the worst state of its payments."), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addWidget(note);
    layout->addStretch();
    layout->addWidget(buttons);
}

} // namespace tieout
