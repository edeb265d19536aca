// SPDX-License-Identifier: Apache-2.0
// The files attached to one payment line: listed, opened, saved, added by button or by drop.
#pragma once

#include "core/model/commitmentrows.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace tieout {

class AttachmentBox final : public QFrame {
    Q_OBJECT
public:
    explicit AttachmentBox(QWidget *parent = nullptr);

    /// The files of this line; nothing: none is selected. `reason` says why it cannot be changed; empty: it can.
    void showLine(const std::optional<IssuedLine> &line, const QString &reason);
    /// Something is on its way for one of the files; empty: nothing is.
    void setBusy(const QString &sentence);
    /// How much of it is done, in bytes; until the first call, and when all was sent, that is not known.
    void setProgress(qint64 sent, qint64 total);

Q_SIGNALS:
    void attachWanted();
    void filesDropped(const QStringList &paths, const QStringList &others);
    void openWanted(const tieout::Attachment &attachment);
    void saveWanted(const tieout::Attachment &attachment);

private:
    void buildWords();
    QLayout *buildButtons();
    QLayout *buildProgress();
    void wire();
    void showButtons();
    [[nodiscard]] std::optional<Attachment> selected() const;

    std::optional<IssuedLine> m_line;
    QString m_reasonText;
    QLabel *m_title;
    QListWidget *m_files;
    QLabel *m_reason;
    QLabel *m_removal;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QProgressBar *m_progress;
    QLabel *m_busy;
};

} // namespace tieout
