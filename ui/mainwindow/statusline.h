// SPDX-License-Identifier: Apache-2.0
// The status bar: the selection and its sum, how the last sync ended and when the next one is, calls left.
#pragma once

#include "core/facade/appstatus.h"

#include <QStatusBar>

class QLabel;

namespace tieout {

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSelection(const QString &text);
    void setStatus(const AppStatus &status);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// In a narrow window the calls go first, then the runs; the selection stays.
    void arrange();

    QLabel *m_selection;
    QLabel *m_runs;
    QLabel *m_calls;
};

/// "Last sync 14:02, 7 payments · next 15:00". Pure except for the locale.
[[nodiscard]] QString runsText(const AppStatus &status);
/// "Xero: 982 of 5,000 calls left today · Procore: 580 of 3,600 calls left this hour"
[[nodiscard]] QString callsText(const AppStatus &status);
/// What these numbers mean, and when there are more again. Empty when there are no limits.
[[nodiscard]] QString callsMeaning(const AppStatus &status);

} // namespace tieout
