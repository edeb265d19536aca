// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/appguide.h"

#include "core/base/tr.h"
#include "core/settings/endpoints.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

AppGuide::AppGuide(Service service, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    const bool isXero = service == Service::Xero;
    setObjectName(isXero ? u"xeroGuide"_s : u"procoreGuide"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    const Endpoints real = Endpoints::real();
    const QStringList addresses = isXero ? real.xero.redirectUris : real.procore.redirectUris;
    const QUrl page(isXero ? u"https://developer.xero.com/app/manage"_s : u"https://developers.procore.com"_s);
    addText(isXero
            ? Tr::tr("Xero lets a program in through an app that your company registers. One person does this once:")
            : Tr::tr("Procore lets a program in through an app that your company registers. One person does this "
                     "once:"));
    addStep(isXero ? Tr::tr("At Xero's developer pages, add an app of the type \"Mobile or desktop app\" (Auth Code "
                            "with PKCE).")
                   : Tr::tr("At Procore's developer pages, create an app, and install it in your company."));
    addButton(Tr::tr("Open the Developer &Pages"), isXero ? u"xeroPages"_s : u"procorePages"_s,
        [this, page] { Q_EMIT pageWanted(page); });
    addStep(Tr::tr("Register these redirect addresses there, exactly as written:"));
    for (qsizetype i = 0; i < addresses.size(); ++i)
        addAddress(addresses[i], u"%1Address%2"_s.arg(isXero ? u"xero"_s : u"procore"_s).arg(i));
    addStep(isXero ? Tr::tr("Copy the app's client id from there into the field below. There is no secret.")
                   : Tr::tr("Copy the app's client id and client secret from there into the fields below."));
    addText(Tr::tr("If somebody has done this already, ask for the connection file instead:"));
    addButton(
        Tr::tr("Open Connection Fil&e…"), isXero ? u"xeroFile"_s : u"procoreFile"_s, [this] { Q_EMIT fileWanted(); });
}

void AppGuide::addText(const QString &text)
{
    auto *label = plainLabel(text, this);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

void AppGuide::addStep(const QString &text)
{
    addText(Tr::tr("%1. %2", "number. step").arg(QLocale().toString(++m_steps), text));
}

void AppGuide::addButton(const QString &text, const QString &name, const std::function<void()> &clicked)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addSpacing(24);
    row->addWidget(button);
    row->addStretch();
    m_layout->addLayout(row);
    connect(button, &QPushButton::clicked, this, clicked);
}

void AppGuide::addAddress(const QString &address, const QString &name)
{
    auto *field = new QLineEdit(address, this);
    field->setObjectName(name);
    field->setReadOnly(true);
    field->setAccessibleName(Tr::tr("Redirect address"));
    field->setCursorPosition(0);
    auto *copy = new QPushButton(Tr::tr("Copy"), this);
    copy->setObjectName(name + u"Copy"_s);
    copy->setAccessibleName(Tr::tr("Copy %1").arg(address));
    copy->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addSpacing(24);
    row->addWidget(field, 1);
    row->addWidget(copy);
    m_layout->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace tieout
