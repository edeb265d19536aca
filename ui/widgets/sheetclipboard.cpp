// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sheetclipboard.h"

#include "ui/style/formats.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tieout {

void copyToClipboard(QList<SheetRow> rows)
{
    for (SheetRow &row : rows) {
        for (SheetCell &cell : row)
            cell = formats::clipboardCell(cell);
    }
    auto *data = new QMimeData;
    data->setText(tabSeparated(rows));
    data->setHtml(sheetHtml(rows));
    QGuiApplication::clipboard()->setMimeData(data); // takes it over
}

} // namespace tieout
