// SPDX-License-Identifier: Apache-2.0
// What a person changes about the lines of a commitment: one change at a time, each with its end told at the place.
#pragma once

#include "core/model/commitmentrows.h"
#include "ui/mainwindow/synccontrol.h"

namespace tieout {

class LineChanges final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    LineChanges(SyncFacade &facade, SyncControl &control, QObject *parent = nullptr);

    /// Why nothing can be changed now, whatever the line: a sync, another change, no right; empty when something can.
    [[nodiscard]] QString reason() const;
    /// What is on its way, in a sentence; empty: nothing is.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

    /// Each of these ends with said(), and with proved() where the line is known anew. One that cannot begin says why.
    void changeNumber(const IssuedLine &line, qint64 number);
    void attach(const IssuedLine &line, const QStringList &paths);
    void open(const IssuedLine &line, const Attachment &file);
    void save(const IssuedLine &line, const Attachment &file, const CopyTarget &target);
    /// The last change that did not come to its end, with the same line and the same files.
    void tryAgain();

Q_SIGNALS:
    /// The line that is being changed; invalid: none.
    void changing(const tieout::LineId &line);
    /// What reason() and sentence() say may be something else now.
    void moved();
    void proved(const tieout::LineReport &report);
    void said(tieout::PaymentState tone, const QString &sentence, bool canTryAgain);
    void fileReady(const QString &path);

private:
    [[nodiscard]] bool mayBegin(const IssuedLine &line, const std::function<void()> &again);
    void begin(const QString &sentence, const LineId &line);
    void end();
    void takeReport(const Result<LineReport> &report, const QString &success);
    void fail(const Error &error, bool canTryAgain);

    SyncFacade &m_facade;
    SyncControl &m_control;
    QString m_sentence;
    std::function<void()> m_again;
};

} // namespace tieout
