// SPDX-License-Identifier: Apache-2.0
// The Payments Issued tab of a commitment: every line as Procore shows it, how old that is, and what people may change.
#pragma once

#include "ui/models/issuedlinemodel.h"
#include "ui/models/sortedtable.h"
#include "ui/pages/linechanges.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace tieout {

class AttachmentBox;
class Banner;
class DataTable;

class IssuedLinesPane final : public QWidget {
    Q_OBJECT
public:
    /// All of these outlive the pane.
    IssuedLinesPane(SyncFacade &facade, SyncControl &control, Prompts &prompts, QWidget *parent = nullptr);
    ~IssuedLinesPane() override;

    /// Shows the last known of its lines at once, and reads them from Procore.
    void open(const Commitment &commitment);
    [[nodiscard]] DataTable *table() const { return m_table; }
    /// The only selected line.
    [[nodiscard]] std::optional<IssuedLine> selectedLine() const;

Q_SIGNALS:
    void selectionMoved();

private:
    enum class Offer { None, LookAgain, TryAgain };

    void build();
    void buildTable();
    QLayout *buildTop();
    void wire();
    void wireChanges();
    void read();
    void takeLines(const Result<IssuedLines> &lines);
    void takeReport(const LineReport &report);
    void showAge();
    void showSelected();
    void say(PaymentState tone, const QString &sentence, Offer offer);
    void editNumber();
    void chooseFiles();
    void dropOnTable(const QStringList &paths, const QStringList &others, const QPoint &at);
    void attach(const QStringList &paths, const QStringList &others);
    void save(const Attachment &file);
    [[nodiscard]] QModelIndex indexOf(const LineId &line, int column) const;

    SyncFacade &m_facade;
    SyncControl &m_control;
    Prompts &m_prompts;
    LineChanges m_changes;
    IssuedLineModel m_model;
    SortedTable m_sorted;
    Commitment m_commitment;
    bool m_isReading = false;
    bool m_isRead = false;
    bool m_isForbidden = false; ///< the person may not see lines
    std::optional<Instant> m_readAt;
    Offer m_offer = Offer::None;

    QLabel *m_age;
    QPushButton *m_lookAgain;
    QPushButton *m_number;
    Banner *m_banner;
    DataTable *m_table;
    QAction *m_numberAction;
    AttachmentBox *m_files;
};

} // namespace tieout
