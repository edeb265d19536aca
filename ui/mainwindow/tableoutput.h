// SPDX-License-Identifier: Apache-2.0
// File, Export and Print: the table that is shown, with its columns, filter and order.
#pragma once

#include "core/base/result.h"
#include "ui/prompts/prompts.h"
#include "ui/report/report.h"

#include <QObject>

namespace tieout {

class TableOutput final : public QObject {
    Q_OBJECT
public:
    enum class Format { Csv, Pdf };

    /// `window` and `prompts` outlive this.
    TableOutput(QWidget &window, Prompts &prompts);

    /// Asks where to, then writes; written() or failed() follows, unless nothing was chosen.
    void exportTo(Format format, const Report &report);
    /// Shows the pages; from there they go to a printer.
    void preview(const Report &report);

Q_SIGNALS:
    void written(const QString &path, qsizetype rows);
    void failed(const tieout::Error &error);

private:
    QWidget &m_window;
    Prompts &m_prompts;
};

/// "Subcontractor Invoices.csv": a name that every disk takes.
[[nodiscard]] QString fileNameFor(const QString &title, const QString &suffix);

} // namespace tieout
