// SPDX-License-Identifier: Apache-2.0
// Asks for the name of a profile, for adding and for renaming one. What is wrong with it is said in the dialog.
#pragma once

#include "core/facade/profilerequests.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tieout {

class FaultNote;

class ProfileNameDialog final : public QDialog {
    Q_OBJECT
public:
    struct Texts {
        QString title;
        QString intro;
        QString verb;
        QString name; ///< to begin with
    };
    ProfileNameDialog(const Texts &texts, QWidget *parent);

    /// The name was taken, or why not.
    void take(const Result<QString> &answer);

Q_SIGNALS:
    void nameGiven(QString name);

private:
    void build(const Texts &texts);

    QLineEdit *m_name;
    FaultNote *m_fault;
    QPushButton *m_cancel;
    QPushButton *m_verb;
};

} // namespace tieout
