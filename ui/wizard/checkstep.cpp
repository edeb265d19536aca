// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/checkstep.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

CheckStep::CheckStep(SyncFacade &facade, QWidget *parent)
    : WizardStep(parent)
    , m_facade(facade)
    , m_note(plainLabel(this))
    , m_again(new QPushButton(Tr::tr("&Check Again"), this))
    , m_rights()
    , m_edition()
    , m_accounts()
{
    setObjectName(u"checkStep"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(1, 1);
    m_rights = addRow(u"checkRights"_s, grid);
    m_edition = addRow(u"checkEdition"_s, grid);
    m_accounts = addRow(u"checkAccounts"_s, grid);
    m_note->setObjectName(u"checkNote"_s);
    m_note->setWordWrap(true);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addLayout(bottom);
    layout->addStretch();
    connect(m_again, &QPushButton::clicked, this, &CheckStep::ask);
}

CheckStep::Row CheckStep::addRow(const QString &name, QGridLayout *grid)
{
    const Row row { plainLabel(this), plainLabel(this) };
    row.text->setObjectName(name);
    row.text->setWordWrap(true);
    const int at = grid->rowCount();
    grid->addWidget(row.icon, at, 0, Qt::AlignTop);
    grid->addWidget(row.text, at, 1);
    return row;
}

QString CheckStep::name() const
{
    return Tr::tr("Rights and edition");
}

QString CheckStep::heading() const
{
    return Tr::tr("Rights and edition");
}

void CheckStep::enter(const SetupState &state)
{
    m_wanted = state.wanted;
    ask();
}

void CheckStep::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_outlook.reset();
    for (const Row &row : { m_rights, m_edition, m_accounts })
        show(row, PaymentState::Waiting, {});
    m_note->setText(Tr::tr("Reading your rights in Procore, and the organization in Xero…"));
    m_again->setEnabled(false);
    Q_EMIT changed();
    m_facade.setup().loadOutlook(m_wanted, { this, [this](const Result<SetupOutlook> &outlook) { take(outlook); } });
}

void CheckStep::take(const Result<SetupOutlook> &outlook)
{
    m_isAsking = false;
    m_again->setEnabled(true);
    if (!outlook) {
        m_note->setText(sentenceAndStep(outlook.error()));
        Q_EMIT changed();
        return;
    }
    m_outlook = *outlook;
    const bool mayChange = outlook->mayChangeSettings.allowed;
    const QString &person = outlook->personName;
    const QString allowed = person.isEmpty()
        ? Tr::tr("You are allowed to sync payments and to change these settings.")
        : Tr::tr("%1 is allowed to sync payments and to change these settings.", "person").arg(person);
    show(m_rights, mayChange ? PaymentState::Synced : PaymentState::Failed,
        mayChange ? allowed : outlook->mayChangeSettings.reason);
    const QString &name = outlook->organisation.name;
    if (!outlook->editionProblem.isEmpty())
        show(m_edition, PaymentState::Failed, outlook->editionProblem);
    else if (outlook->organisation.countryCode == QLatin1String("US"))
        show(m_edition, PaymentState::Synced, Tr::tr("%1 is an organization of the United States.").arg(name));
    else
        show(m_edition, PaymentState::Attention,
            Tr::tr("%1 is not an organization of the United States. That is allowed in the advanced settings, and "
                   "unsupported.")
                .arg(name));
    const auto open = std::count_if(outlook->accounts.cbegin(), outlook->accounts.cend(),
        [](const Account &account) { return !account.isArchived; });
    show(m_accounts, PaymentState::Synced,
        counted(open, QT_TRANSLATE_NOOP("tieout", "1 account that payments can be made from was found in Xero."),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln accounts that payments can be made from were found in Xero.")));
    m_note->setText(isDone() ? QString()
                             : Tr::tr("This has to be fixed first. Then check again, or go back and choose another "
                                      "company or organization."));
    Q_EMIT changed();
}

void CheckStep::show(const Row &row, PaymentState state, const QString &text)
{
    row.text->setText(text);
    row.icon->setPixmap(
        text.isEmpty() ? QPixmap() : statusIcon(state).pixmap(QSize(20, 20), row.icon->devicePixelRatioF()));
    row.icon->setAccessibleName(text.isEmpty() ? QString() : stateName(state));
}

bool CheckStep::isDone() const
{
    return m_outlook && m_outlook->mayChangeSettings.allowed && m_outlook->editionProblem.isEmpty();
}

} // namespace tieout
