// SPDX-License-Identifier: Apache-2.0
// Menus and their commands; the main window connects what they do.
#pragma once

#include <QAction>
#include <QMainWindow>

namespace tieout {

/// Owned by the window they were created for.
struct Actions {
    QAction *sync = nullptr;
    QAction *preview = nullptr;
    QAction *syncSelected = nullptr;
    QAction *syncProject = nullptr;
    QAction *previewSelected = nullptr;
    QAction *stop = nullptr;
    QAction *syncReason = nullptr; ///< a line of text: why a sync cannot start
    QAction *links = nullptr;
    QAction *openProcore = nullptr;
    QAction *openXero = nullptr;
    QAction *settings = nullptr;
    QAction *exportCsv = nullptr;
    QAction *exportPdf = nullptr;
    QAction *print = nullptr;
    QMenu *file = nullptr;
    QAction *setUp = nullptr;
    QAction *quit = nullptr;
    QAction *copy = nullptr;
    QAction *copyCell = nullptr;
    QAction *copyAnswer = nullptr;
    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *clearFilter = nullptr;
    QAction *invoices = nullptr;
    QAction *commitments = nullptr;
    QAction *history = nullptr;
    QAction *details = nullptr;
    QAction *filterPane = nullptr;
    QAction *isoDates = nullptr;
    QAction *resetLayout = nullptr;
    QAction *checkInvoice = nullptr;
    QAction *checkAll = nullptr;
    QAction *icons = nullptr;
    QAction *updates = nullptr; ///< shown once there is a page to open
    QAction *about = nullptr;
};

/// Fills the window's menu bar: File, Edit, View, Sync, Help.
[[nodiscard]] Actions buildMenus(QMainWindow &window);

} // namespace tieout
