// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/servicebox.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

ServiceBox::ServiceBox(Service service, SyncFacade &facade, QWidget *parent)
    : QGroupBox(service == Service::Xero ? u"Xero"_s : u"Procore"_s, parent)
    , m_service(service)
    , m_facade(facade)
    , m_icon(plainLabel(this))
    , m_state(plainLabel(this))
    , m_detail(plainLabel(this))
    , m_clientId(new QLineEdit(this))
    , m_clientSecret(new QLineEdit(this))
    , m_connect(new QPushButton(this))
    , m_change(new QPushButton(service == Service::Xero ? Tr::tr("Chan&ge…") : Tr::tr("C&hange…"), this))
    , m_disconnect(new QPushButton(service == Service::Xero ? Tr::tr("Disco&nnect…") : Tr::tr("&Disconnect…"), this))
    , m_form(new QFormLayout)
    , m_waitRow(new QWidget(this))
    , m_cancel(
          new QPushButton(service == Service::Xero ? Tr::tr("Canc&el Sign-in") : Tr::tr("C&ancel Sign-in"), m_waitRow))
    , m_codeRow(new QWidget(this))
    , m_code(new QLineEdit(m_codeRow))
    , m_submit(new QPushButton(Tr::tr("&Use Code"), m_codeRow))
{
    nameParts();
    build();
    wire();
    setWaiting(false);
}

void ServiceBox::wire()
{
    connect(m_connect, &QPushButton::clicked, this, &ServiceBox::connectNow);
    connect(m_disconnect, &QPushButton::clicked, this, &ServiceBox::disconnectWanted);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changesClient = true;
        showFields();
        m_clientId->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ServiceBox::cancel);
    const auto submit = [this] {
        if (!m_code->text().trimmed().isEmpty())
            m_facade.connections().submitPastedCode(m_code->text().trimmed());
        m_code->clear();
    };
    connect(m_submit, &QPushButton::clicked, this, submit);
    connect(
        m_code, &QLineEdit::textChanged, this, [this](const QString &text) { m_submit->setEnabled(!text.isEmpty()); });
    connect(&m_facade, &SyncFacade::signInFinished, this, [this](Service finished) {
        if (finished == m_service)
            setWaiting(false);
    });
    connect(&m_facade, &SyncFacade::failed, this, [this](const QString &, const Error &error) {
        if (error.service == m_service || error.kind == ErrorKind::Keychain)
            setWaiting(false);
    });
}

void ServiceBox::nameParts()
{
    const QString name = m_service == Service::Xero ? u"xero"_s : u"procore"_s;
    setObjectName(name + u"Box"_s);
    m_state->setObjectName(name + u"State"_s);
    m_clientId->setObjectName(name + u"ClientId"_s);
    m_clientSecret->setObjectName(name + u"ClientSecret"_s);
    m_connect->setObjectName(name + u"Connect"_s);
    m_change->setObjectName(name + u"Change"_s);
    m_detail->setObjectName(name + u"Detail"_s);
    m_disconnect->setObjectName(name + u"Disconnect"_s);
    m_cancel->setObjectName(name + u"Cancel"_s);
    m_code->setObjectName(name + u"Code"_s);
    m_submit->setObjectName(name + u"Submit"_s);
}

void ServiceBox::build()
{
    m_state->setWordWrap(true);
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_detail->setWordWrap(true);
    m_detail->hide();
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_icon, 0, Qt::AlignTop);
    stateRow->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_connect);
    buttons->addWidget(m_change);
    buttons->addWidget(m_disconnect);
    buttons->addStretch();
    buildWaitRows();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(stateRow);
    layout->addWidget(m_detail);
    layout->addLayout(m_form);
    layout->addLayout(buttons);
    layout->addWidget(m_waitRow);
    layout->addWidget(m_codeRow);
    m_form->addRow(m_service == Service::Xero ? Tr::tr("Clien&t id") : Tr::tr("Client &id"), m_clientId);
    m_form->addRow(Tr::tr("Client &secret"), m_clientSecret);
}

/// Shown while the sign-in page is open in a browser: a way to give up, and a field for the code if there is one.
void ServiceBox::buildWaitRows()
{
    auto *wait = new QHBoxLayout(m_waitRow);
    wait->setContentsMargins(0, 0, 0, 0);
    auto *waitText = plainLabel(Tr::tr("The sign-in page is open in your browser. Waiting for it."), m_waitRow);
    waitText->setWordWrap(true);
    wait->addWidget(waitText, 1);
    wait->addWidget(m_cancel);
    auto *code = new QHBoxLayout(m_codeRow);
    code->setContentsMargins(0, 0, 0, 0);
    code->addWidget(m_code, 1);
    code->addWidget(m_submit);
    m_code->setAccessibleName(Tr::tr("Code that the sign-in page shows"));
    m_code->setPlaceholderText(Tr::tr("Code that the sign-in page shows"));
    m_submit->setEnabled(false);
}

void ServiceBox::setStatus(const ServiceStatus &status)
{
    m_status = status;
    m_icon->setPixmap(statusIcon(status.isSignedIn ? PaymentState::Synced : PaymentState::Attention)
                          .pixmap(QSize(20, 20), devicePixelRatioF()));
    QString text = status.isSignedIn
        ? (status.accountName.isEmpty() ? Tr::tr("Connected") : Tr::tr("Connected: %1").arg(status.accountName))
        : Tr::tr("Not connected");
    if (!status.problem.isEmpty())
        text += u". "_s + status.problem;
    m_state->setText(text);
    showButtons();
}

void ServiceBox::connectNow()
{
    m_facade.connections().connectService(m_service, m_clientId->text().trimmed(), m_clientSecret->text().trimmed());
    m_clientId->clear();
    m_clientSecret->clear();
    m_changesClient = false;
    setWaiting(true);
}

void ServiceBox::cancel()
{
    if (!m_isWaiting)
        return;
    m_facade.connections().cancelConnect();
    setWaiting(false);
}

void ServiceBox::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    showButtons();
    Q_EMIT waitingChanged();
}

void ServiceBox::setDetail(const QString &text)
{
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

/// What the keychain holds is never shown, and its fields only to somebody who wants to replace it.
void ServiceBox::showFields()
{
    const bool hasClient = m_status.hasClient || m_status.isSignedIn;
    const bool shows = !m_isWaiting && (!hasClient || m_changesClient);
    m_form->setRowVisible(m_clientId, shows);
    // Xero's is a public client: it identifies Tieout by PKCE, without a secret.
    m_form->setRowVisible(m_clientSecret, shows && m_service == Service::Procore);
    m_change->setVisible(!m_isWaiting && hasClient && !m_changesClient);
    for (QLineEdit *edit : { m_clientId, m_clientSecret })
        edit->setPlaceholderText(hasClient ? Tr::tr("Leave empty to keep the one in the keychain") : QString());
}

void ServiceBox::showButtons()
{
    const bool isXero = m_service == Service::Xero; // both boxes stand on one page: each has letters of its own
    if (m_status.isSignedIn)
        m_connect->setText(isXero ? Tr::tr("C&onnect Again…") : Tr::tr("&Connect Again…"));
    else
        m_connect->setText(isXero ? Tr::tr("C&onnect…") : Tr::tr("&Connect…"));
    m_connect->setEnabled(!m_isWaiting);
    m_disconnect->setEnabled(!m_isWaiting && m_status.isSignedIn);
    m_disconnect->setToolTip(plainToolTip(m_status.isSignedIn ? QString() : Tr::tr("Not connected.")));
    m_waitRow->setVisible(m_isWaiting);
    m_codeRow->setVisible(m_isWaiting && m_service == Service::Procore);
    m_change->setToolTip(plainToolTip(Tr::tr("Replace the client id and secret that the keychain keeps")));
    showFields();
}

} // namespace tieout
