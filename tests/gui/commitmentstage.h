// SPDX-License-Identifier: Apache-2.0
// The sample window at its commitments, and short ways to what stands there.
#pragma once

#include "tests/gui/samplewindow.h"
#include "tests/support/samplecommitments.h"
#include "ui/models/commitmenttablemodel.h"
#include "ui/models/issuedlinemodel.h"
#include "ui/widgets/datatable.h"

#include <QMimeData>

namespace tieout::test {

struct CommitmentStage : SampleWindow {
    CommitmentStage()
    {
        facade.line = failed(Error(ErrorKind::Offline, {}));
        part<QAction>("commitmentsAction")->trigger();
    }
    DataTable *list() const { return part<DataTable>("commitmentsTable"); }
    DataTable *lines() const { return part<DataTable>("linesTable"); }
    QWidget *view() const { return part<QWidget>("commitmentView"); }
    /// The commitment of the first invoice, whose lines the facade has.
    void openFirst() const
    {
        const QString number = facade.invoices.first().commitmentNumber;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (list()->model()->index(row, CommitmentTableModel::Number).data().toString() == number)
                list()->selectRow(row);
        }
        part<QPushButton>("viewCommitmentButton")->click();
    }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return lines()->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).data().toString(); }
    [[nodiscard]] QString spoken(int row, int column) const
    {
        return cell(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString banner() const
    {
        auto *label = part<QLabel>("linesBannerText");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] IssuedLine line(int number) const { return facade.issuedLines->lines.at(number); }
    /// As the engine answers a change of the first line that went well.
    [[nodiscard]] LineReport changed(const std::function<void(PaymentLine &)> &change) const
    {
        LineReport report;
        report.row = *line(0).payment;
        report.line = line(0).line;
        change(report.line);
        report.changed = true;
        return report;
    }
    void drop(QWidget *target, const QPoint &at, const QList<QUrl> &urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(at, offered, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, offered, &data, Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(target, &event);
        QCOMPARE(event.dropAction(), Qt::CopyAction); // the other program keeps its files
    }
    void dropOnLine(int row, const QList<QUrl> &urls) const
    {
        drop(lines()->viewport(), lines()->visualRect(cell(row, IssuedLineModel::Date)).center(), urls);
    }
};

} // namespace tieout::test
