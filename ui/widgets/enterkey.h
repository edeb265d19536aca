// SPDX-License-Identifier: Apache-2.0
// Enter on a list or table does what a double click does.
#pragma once

#include <QShortcut>
#include <QWidget>

namespace tieout {

/// Calls `act` while `widget` itself has the focus; ends with `receiver`.
template <typename Act> void onEnter(QWidget *widget, QObject *receiver, Act act)
{
    for (const int key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(key), widget);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, receiver, act);
    }
}

} // namespace tieout
