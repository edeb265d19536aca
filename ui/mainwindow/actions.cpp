// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/actions.h"

#include "core/base/tr.h"
#include "ui/style/symbols.h"

#include <QMenu>
#include <QMenuBar>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

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
    QMenu *menu = addMenu(window, Tr::tr("&Edit"), u"editMenu"_s);
    actions.copy = add(menu, Tr::tr("&Copy"), u"copyAction"_s, { QKeySequence::Copy });
    actions.copyCell =
        add(menu, Tr::tr("Copy C&ell"), u"copyCellAction"_s, { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) });
    actions.copyAnswer =
        add(menu, Tr::tr("Copy &Answer"), u"copyAnswerAction"_s, { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A) });
    actions.copyAnswer->setIcon(symbolIcon(Symbol::Copy));
    actions.selectAll = add(menu, Tr::tr("Select A&ll"), u"selectAllAction"_s, { QKeySequence::SelectAll });
    menu->addSeparator();
    actions.find = add(menu, Tr::tr("&Find"), u"findAction"_s, { QKeySequence::Find });
    actions.clearFilter =
        add(menu, Tr::tr("Clea&r Filter and Search"), u"clearFilterAction"_s, { QKeySequence(Qt::Key_Escape) });
    menu->addSeparator();
    actions.settings =
        add(menu, Tr::tr("Configure &Settings…"), u"settingsAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_Comma) });
    actions.settings->setIcon(symbolIcon(Symbol::Settings));
    actions.settings->setMenuRole(QAction::PreferencesRole);
}

void buildView(QMainWindow &window, Actions &actions)
{
    QMenu *menu = addMenu(window, Tr::tr("&View"), u"viewMenu"_s);
    actions.invoices =
        add(menu, Tr::tr("Subcontractor &Invoices"), u"invoicesAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_1) });
    actions.commitments =
        add(menu, Tr::tr("&Commitments"), u"commitmentsAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_2) });
    actions.history = add(menu, Tr::tr("Sync &History"), u"historyAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_3) });
    menu->addSeparator();
    actions.details = add(menu, Tr::tr("&Why Pane"), u"whyAction"_s, { QKeySequence(Qt::Key_F9) });
    actions.filterPane = add(menu, Tr::tr("&Filter Pane"), u"filterPaneAction"_s);
    for (QAction *toggle : { actions.details, actions.filterPane }) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    menu->addSeparator();
    actions.isoDates = add(menu, Tr::tr("IS&O Dates (2026-11-18)"), u"isoDatesAction"_s);
    actions.isoDates->setCheckable(true);
    actions.resetLayout = add(menu, Tr::tr("&Reset Columns"), u"resetLayoutAction"_s);
}

void buildSync(QMainWindow &window, Actions &actions)
{
    QMenu *menu = addMenu(window, Tr::tr("&Sync"), u"syncMenu"_s);
    actions.sync = add(menu, Tr::tr("&Sync Payments for Synced Invoices"), u"syncAction"_s,
        { QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R) });
    actions.sync->setIcon(symbolIcon(Symbol::Sync));
    actions.preview =
        add(menu, Tr::tr("Pre&view…"), u"previewAction"_s, { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P) });
    menu->addSeparator();
    actions.syncSelected = add(menu, Tr::tr("Sync Se&lected Invoices"), u"syncSelectedAction"_s);
    actions.syncProject = add(menu, Tr::tr("Sync T&his Project"), u"syncProjectAction"_s);
    actions.previewSelected = add(menu, Tr::tr("Previe&w Selected Invoices…"), u"previewSelectedAction"_s);
    menu->addSeparator();
    actions.stop = add(menu, Tr::tr("S&top"), u"stopAction"_s);
    actions.stop->setIcon(symbolIcon(Symbol::Stop));
    actions.syncReason = add(menu, QString(), u"syncReasonAction"_s);
    actions.syncReason->setEnabled(false);
    menu->addSeparator();
    actions.links = add(menu, Tr::tr("Link Invoices and &Bills…"), u"linksAction"_s);
    menu->addSeparator();
    actions.openProcore = add(menu, Tr::tr("Open Payment in &Procore"), u"openProcoreAction"_s);
    actions.openXero = add(menu, Tr::tr("Open Payment in &Xero"), u"openXeroAction"_s);
    for (QAction *open : { actions.openProcore, actions.openXero })
        open->setIcon(symbolIcon(Symbol::OpenOutside));
}

} // namespace

Actions buildMenus(QMainWindow &window)
{
    Actions actions;
    QMenu *file = addMenu(window, Tr::tr("&File"), u"fileMenu"_s);
    actions.exportCsv = add(file, Tr::tr("&Export as CSV…"), u"exportCsvAction"_s);
    actions.exportPdf = add(file, Tr::tr("Export as P&DF…"), u"exportPdfAction"_s);
    actions.print = add(file, Tr::tr("&Print…"), u"printAction"_s, { QKeySequence::Print });
    actions.file = file;
    actions.setUp = add(file, Tr::tr("&Set Up Tieout…"), u"setUpAction"_s);
    file->addSeparator();
    actions.quit = add(file, Tr::tr("&Quit"), u"quitAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_Q) });
    actions.quit->setMenuRole(QAction::QuitRole);
    buildEdit(window, actions);
    buildView(window, actions);
    buildSync(window, actions);
    QMenu *help = addMenu(window, Tr::tr("&Help"), u"helpMenu"_s);
    actions.checkAll = add(help, Tr::tr("&Check Everything…"), u"checkAllAction"_s);
    actions.checkInvoice = add(help, Tr::tr("Check This In&voice…"), u"checkInvoiceAction"_s);
    help->addSeparator();
    actions.icons = add(help, Tr::tr("What Do the &Icons Mean?"), u"iconsAction"_s, { QKeySequence(Qt::Key_F1) });
    actions.updates = add(help, Tr::tr("Check for &Updates…"), u"updatesAction"_s);
    actions.updates->setVisible(false);
    actions.about = add(help, Tr::tr("&About Tieout"), u"aboutAction"_s);
    actions.about->setMenuRole(QAction::AboutRole);
    return actions;
}

} // namespace tieout
