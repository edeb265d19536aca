// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/connectionfiledialog.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/faultnote.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

ConnectionFileDialog::ConnectionFileDialog(SyncFacade &facade, QWidget *parent)
    : QDialog(parent)
    , m_facade(facade)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(Tr::tr("&Browse…"), this))
    , m_passphrase(new QLineEdit(this))
    , m_fault(new FaultNote(u"connectionFileFault"_s, this))
    , m_cancel(new QPushButton(Tr::tr("Cancel"), this))
    , m_open(new QPushButton(Tr::tr("&Open"), this))
{
    setObjectName(u"connectionFileDialog"_s);
    setWindowTitle(Tr::tr("Open Connection File"));
    m_path->setObjectName(u"connectionFilePath"_s);
    m_browse->setObjectName(u"connectionFileBrowse"_s);
    m_passphrase->setObjectName(u"connectionFilePassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_cancel->setObjectName(u"connectionFileCancel"_s);
    m_open->setObjectName(u"connectionFileOpen"_s);
    m_open->setDefault(true);
    for (QPushButton *button : { m_browse, m_cancel })
        button->setAutoDefault(false);
    build();
    connect(m_browse, &QPushButton::clicked, this, &ConnectionFileDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &ConnectionFileDialog::openFile);
    connect(m_path, &QLineEdit::textChanged, this, &ConnectionFileDialog::showState);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ConnectionFileDialog::showState);
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    showState();
}

void ConnectionFileDialog::build()
{
    auto *intro =
        plainLabel(Tr::tr("A connection file holds the client ids, the company and the organization, so that "
                          "you only have to sign in. You get the passphrase from the person who made the file."),
            this);
    intro->setWordWrap(true);
    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(Tr::tr("&File"), path);
    static_cast<QLabel *>(form->labelForField(path))->setBuddy(m_path);
    form->addRow(Tr::tr("&Passphrase"), m_passphrase);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addStretch();
    layout->addLayout(buttons);
}

void ConnectionFileDialog::browse()
{
    auto *dialog = new QFileDialog(this, Tr::tr("Open Connection File"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ConnectionFileDialog::openFile()
{
    m_isOpening = true;
    m_fault->say(QString());
    showState();
    m_facade.connections().openConnectionFile(
        m_path->text(), m_passphrase->text(), { this, [this](const Result<ProfileSettings> &settings) {
                                                   m_isOpening = false;
                                                   showState();
                                                   if (settings) {
                                                       Q_EMIT taken(*settings);
                                                       accept();
                                                       return;
                                                   }
                                                   m_fault->say(settings.error());
                                                   m_passphrase->selectAll();
                                                   m_passphrase->setFocus();
                                               } });
}

void ConnectionFileDialog::showState()
{
    m_open->setEnabled(!m_isOpening && !m_path->text().isEmpty() && !m_passphrase->text().isEmpty());
    m_open->setToolTip(plainToolTip(m_open->isEnabled() ? QString() : Tr::tr("Name the file and its passphrase.")));
}

} // namespace tieout
