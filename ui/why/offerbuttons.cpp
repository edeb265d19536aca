// SPDX-License-Identifier: Apache-2.0
#include "ui/why/offerbuttons.h"

#include "core/base/enumwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>

namespace tieout {

namespace {

const QMap<PaymentCommand, Symbol> &symbols()
{
    static const QMap<PaymentCommand, Symbol> table { { PaymentCommand::Retry, Symbol::Retry },
        { PaymentCommand::ChooseMethod, Symbol::Settings }, { PaymentCommand::ConfirmOtherSync, Symbol::Settings },
        { PaymentCommand::OpenProcore, Symbol::OpenOutside }, { PaymentCommand::OpenXero, Symbol::OpenOutside },
        { PaymentCommand::CopyAnswer, Symbol::Copy } };
    return table;
}

} // namespace

OfferButtons::OfferButtons(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 8))
{
    for (std::size_t place = 1; place < enumSize<PaymentCommand>(); ++place)
        addButton(static_cast<PaymentCommand>(place));
}

void OfferButtons::addButton(PaymentCommand command)
{
    auto *button = new QPushButton(this);
    button->setObjectName(nameOf(command));
    if (symbols().contains(command))
        button->setIcon(symbolIcon(symbols().value(command)));
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // as high as its neighbors with icons
    button->hide();
    m_buttons.insert(command, button);
    connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT wanted(command); });
}

void OfferButtons::offer(const QList<PaymentCommand> &commands, const PaymentRecord &record, const QString &reason)
{
    if (m_order != commands) {
        m_order = commands;
        while (m_flow->count() > 0)
            delete m_flow->takeAt(0);
        QWidget *before = nullptr;
        for (const PaymentCommand command : commands) {
            m_flow->addWidget(m_buttons.value(command));
            if (before)
                setTabOrder(before, m_buttons.value(command));
            before = m_buttons.value(command);
        }
    }
    for (auto [command, button] : m_buttons.asKeyValueRange()) {
        button->setVisible(commands.contains(command));
        const QString effect = effectOf(command, record);
        const bool isHeldUp = decisionOf(command) && !reason.isEmpty();
        button->setText(verbOf(command, record));
        button->setEnabled(!isHeldUp);
        button->setToolTip(plainToolTip(isHeldUp ? reason : effect));
        button->setAccessibleDescription(isHeldUp ? reason : effect);
    }
    updateGeometry();
}

void OfferButtons::focusFirst()
{
    for (const PaymentCommand command : std::as_const(m_order)) {
        if (m_buttons.value(command)->isEnabled()) {
            m_buttons.value(command)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace tieout
