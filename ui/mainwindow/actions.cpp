// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/actions.h"

#include "ui/style/symbols.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tieout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tieout::Menus", text);
}

QMenu *addMenu(QMainWindow &window, const QString &title, const QString &name)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *add(QMenu *menu, const QString &text, const QString &name, const QList<QKeySequence> &keys = {})
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    return action;
}

void buildEdit(QMainWindow &window, Actions &actions)
{
    QMenu *menu = addMenu(window, tr("&Edit"), QStringLiteral("editMenu"));
    actions.copy = add(menu, tr("&Copy"), QStringLiteral("copyAction"), { QKeySequence::Copy });
    actions.copyCell =
        add(menu, tr("Copy C&ell"), QStringLiteral("copyCellAction"), { QKeySequence(tr("Ctrl+Shift+C")) });
    actions.selectAll = add(menu, tr("Select &All"), QStringLiteral("selectAllAction"), { QKeySequence::SelectAll });
    menu->addSeparator();
    actions.find = add(menu, tr("&Find"), QStringLiteral("findAction"), { QKeySequence::Find });
    actions.clearFilter = add(
        menu, tr("Clear &Filter and Search"), QStringLiteral("clearFilterAction"), { QKeySequence(Qt::Key_Escape) });
    menu->addSeparator();
    actions.settings = add(
        menu, tr("Configure &Settings…"), QStringLiteral("settingsAction"), { QKeySequence(Qt::CTRL | Qt::Key_Comma) });
    actions.settings->setIcon(symbolIcon(Symbol::Settings));
    actions.settings->setMenuRole(QAction::PreferencesRole);
}

void buildView(QMainWindow &window, Actions &actions)
{
    QMenu *menu = addMenu(window, tr("&View"), QStringLiteral("viewMenu"));
    actions.invoices = add(
        menu, tr("Subcontractor &Invoices"), QStringLiteral("invoicesAction"), { QKeySequence(Qt::CTRL | Qt::Key_1) });
    menu->addSeparator();
    actions.details = add(menu, tr("Payment &Details"), QStringLiteral("detailsAction"), { QKeySequence(Qt::Key_F9) });
    actions.filterPane = add(menu, tr("&Filter Pane"), QStringLiteral("filterPaneAction"));
    for (QAction *toggle : { actions.details, actions.filterPane }) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    menu->addSeparator();
    actions.resetLayout = add(menu, tr("&Reset Columns"), QStringLiteral("resetLayoutAction"));
}

void buildSync(QMainWindow &window, Actions &actions)
{
    QMenu *menu = addMenu(window, tr("&Sync"), QStringLiteral("syncMenu"));
    actions.sync = add(menu, tr("&Sync Payments for Synced Invoices"), QStringLiteral("syncAction"),
        { QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R) });
    actions.sync->setIcon(symbolIcon(Symbol::Sync));
    actions.syncSelected = add(menu, tr("Sync Se&lected Invoices"), QStringLiteral("syncSelectedAction"));
    actions.stop = add(menu, tr("S&top"), QStringLiteral("stopAction"));
    actions.stop->setIcon(symbolIcon(Symbol::Stop));
    actions.syncReason = add(menu, QString(), QStringLiteral("syncReasonAction"));
    actions.syncReason->setEnabled(false);
    menu->addSeparator();
    actions.openProcore = add(menu, tr("Open Payment in &Procore"), QStringLiteral("openProcoreAction"));
    actions.openXero = add(menu, tr("Open Payment in &Xero"), QStringLiteral("openXeroAction"));
    for (QAction *open : { actions.openProcore, actions.openXero })
        open->setIcon(symbolIcon(Symbol::OpenOutside));
}

} // namespace

Actions buildMenus(QMainWindow &window)
{
    Actions actions;
    QMenu *file = addMenu(window, tr("&File"), QStringLiteral("fileMenu"));
    actions.quit = add(file, tr("&Quit"), QStringLiteral("quitAction"), { QKeySequence(Qt::CTRL | Qt::Key_Q) });
    actions.quit->setMenuRole(QAction::QuitRole);
    buildEdit(window, actions);
    buildView(window, actions);
    buildSync(window, actions);
    QMenu *help = addMenu(window, tr("&Help"), QStringLiteral("helpMenu"));
    actions.icons =
        add(help, tr("What Do the &Icons Mean?"), QStringLiteral("iconsAction"), { QKeySequence(Qt::Key_F1) });
    actions.about = add(help, tr("&About Tieout"), QStringLiteral("aboutAction"));
    actions.about->setMenuRole(QAction::AboutRole);
    return actions;
}

} // namespace tieout
