// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/actions.h"

#include "ui/style/symbols.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tieout {

using namespace Qt::StringLiterals;

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
    QMenu *menu = addMenu(window, tr("&Edit"), u"editMenu"_s);
    actions.copy = add(menu, tr("&Copy"), u"copyAction"_s, { QKeySequence::Copy });
    actions.copyCell = add(menu, tr("Copy C&ell"), u"copyCellAction"_s, { QKeySequence(tr("Ctrl+Shift+C")) });
    actions.selectAll = add(menu, tr("Select &All"), u"selectAllAction"_s, { QKeySequence::SelectAll });
    menu->addSeparator();
    actions.find = add(menu, tr("&Find"), u"findAction"_s, { QKeySequence::Find });
    actions.clearFilter =
        add(menu, tr("Clear &Filter and Search"), u"clearFilterAction"_s, { QKeySequence(Qt::Key_Escape) });
    menu->addSeparator();
    actions.settings =
        add(menu, tr("Configure &Settings…"), u"settingsAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_Comma) });
    actions.settings->setIcon(symbolIcon(Symbol::Settings));
    actions.settings->setMenuRole(QAction::PreferencesRole);
}

void buildView(QMainWindow &window, Actions &actions)
{
    QMenu *menu = addMenu(window, tr("&View"), u"viewMenu"_s);
    actions.invoices =
        add(menu, tr("Subcontractor &Invoices"), u"invoicesAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_1) });
    menu->addSeparator();
    actions.details = add(menu, tr("Payment &Details"), u"detailsAction"_s, { QKeySequence(Qt::Key_F9) });
    actions.filterPane = add(menu, tr("&Filter Pane"), u"filterPaneAction"_s);
    for (QAction *toggle : { actions.details, actions.filterPane }) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    menu->addSeparator();
    actions.resetLayout = add(menu, tr("&Reset Columns"), u"resetLayoutAction"_s);
}

void buildSync(QMainWindow &window, Actions &actions)
{
    QMenu *menu = addMenu(window, tr("&Sync"), u"syncMenu"_s);
    actions.sync = add(menu, tr("&Sync Payments for Synced Invoices"), u"syncAction"_s,
        { QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R) });
    actions.sync->setIcon(symbolIcon(Symbol::Sync));
    actions.syncSelected = add(menu, tr("Sync Se&lected Invoices"), u"syncSelectedAction"_s);
    actions.stop = add(menu, tr("S&top"), u"stopAction"_s);
    actions.stop->setIcon(symbolIcon(Symbol::Stop));
    actions.syncReason = add(menu, QString(), u"syncReasonAction"_s);
    actions.syncReason->setEnabled(false);
    menu->addSeparator();
    actions.openProcore = add(menu, tr("Open Payment in &Procore"), u"openProcoreAction"_s);
    actions.openXero = add(menu, tr("Open Payment in &Xero"), u"openXeroAction"_s);
    for (QAction *open : { actions.openProcore, actions.openXero })
        open->setIcon(symbolIcon(Symbol::OpenOutside));
}

} // namespace

Actions buildMenus(QMainWindow &window)
{
    Actions actions;
    QMenu *file = addMenu(window, tr("&File"), u"fileMenu"_s);
    actions.quit = add(file, tr("&Quit"), u"quitAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_Q) });
    actions.quit->setMenuRole(QAction::QuitRole);
    buildEdit(window, actions);
    buildView(window, actions);
    buildSync(window, actions);
    QMenu *help = addMenu(window, tr("&Help"), u"helpMenu"_s);
    actions.icons = add(help, tr("What Do the &Icons Mean?"), u"iconsAction"_s, { QKeySequence(Qt::Key_F1) });
    actions.about = add(help, tr("&About Tieout"), u"aboutAction"_s);
    actions.about->setMenuRole(QAction::AboutRole);
    return actions;
}

} // namespace tieout
