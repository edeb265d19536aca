// SPDX-License-Identifier: Apache-2.0
// A text that can be marked and copied, in a window whose tables are copied with the same key.
#pragma once

#include <QLabel>

namespace tieout {

/// Marking text gives the label the focus, and Copy then takes what is marked. A mere click leaves the focus where it
/// is, and Copy to the window. Shows every character of its text, and wraps it.
class CopyableLabel final : public QLabel {
    Q_OBJECT
public:
    explicit CopyableLabel(QWidget *parent = nullptr);
    explicit CopyableLabel(const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace tieout
