// SPDX-License-Identifier: Apache-2.0
// One sentence under a field that says what is wrong with it.
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace tieout {

/// Takes no room while there is nothing to say.
class FaultNote final : public QWidget {
    Q_OBJECT
public:
    FaultNote(const QString &name, QWidget *parent);

    /// An empty sentence hides the note.
    void say(const QString &sentence);
    /// What is wrong with what was typed is a whole sentence already; of every other failure the usual one.
    void say(const Error &error);

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace tieout
