// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/methodspage.h"

#include "core/base/tr.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString kindText(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Bank:
        return Tr::tr("Bank account");
    case AccountKind::CreditCard:
        return Tr::tr("Credit card");
    case AccountKind::PayPal:
        return Tr::tr("PayPal");
    case AccountKind::Other:
        return Tr::tr("Other account");
    }
    return {};
}

/// The text of the first entry: the account's default, or that a choice is needed.
QString defaultText(const Account &account, bool isPaidFrom)
{
    if (const std::optional<PaymentMethod> method = methodFor(account, {}))
        return Tr::tr("Default (%1)").arg(formats::method(*method));
    return isPaidFrom ? Tr::tr("Not chosen: its payments wait for you") : Tr::tr("Not chosen yet");
}

/// Banks first, then by name.
bool comesBefore(const Account &left, const Account &right)
{
    if (left.kind != right.kind)
        return left.kind < right.kind;
    const int order = left.name.localeAwareCompare(right.name);
    return order != 0 ? order < 0 : left.id.toString() < right.id.toString();
}

} // namespace

MethodsPage::MethodsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_grid(new QGridLayout)
    , m_empty(plainLabel(Tr::tr("The accounts of the organization appear here after the first sync with Xero."), this))
{
    setObjectName(u"methodsPage"_s);
    auto *intro = plainLabel(Tr::tr("Procore shows with each payment how it was paid. Xero does not record that, so it "
                                    "follows the account that the payment was made from."),
        this);
    intro->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(m_empty);
    layout->addLayout(m_grid);
    layout->addStretch();
}

void MethodsPage::setAccounts(const QList<Account> &accounts)
{
    keepShown();
    m_accounts = accounts;
    std::sort(m_accounts.begin(), m_accounts.end(), &comesBefore);
    rebuild();
}

void MethodsPage::setPaidFrom(const QSet<AccountId> &accounts)
{
    if (accounts == m_paidFrom)
        return;
    keepShown();
    m_paidFrom = accounts;
    rebuild();
}

/// What is shown outlives the controls that show it.
void MethodsPage::keepShown()
{
    ProfileSettings current;
    store(current);
    m_chosen = current.methods;
}

void MethodsPage::addAccount(int row, const Account &account)
{
    const QString id = account.id.toString();
    const bool isPaidFrom = m_paidFrom.contains(account.id);
    const QString text =
        account.isArchived ? Tr::tr("%1 (no longer used for payments)").arg(account.name) : account.name;
    auto *name = plainLabel(text, this);
    name->setWordWrap(true);
    auto *combo = new QComboBox(this);
    combo->setObjectName(u"method-%1"_s.arg(id));
    combo->setAccessibleName(Tr::tr("Payment method of %1").arg(account.name));
    combo->addItem(defaultText(account, isPaidFrom), QString());
    for (const PaymentMethod method : { PaymentMethod::Check, PaymentMethod::CreditCard, PaymentMethod::Electronic })
        combo->addItem(formats::method(method), toString(method));
    const auto chosen = m_chosen.constFind(id);
    combo->setCurrentIndex(chosen == m_chosen.cend() ? 0 : combo->findData(toString(*chosen)));
    combo->setEnabled(m_isEditable);
    auto *mark = plainLabel(this);
    mark->setFixedWidth(20);
    const bool needsChoice = isPaidFrom && !methodFor(account, {});
    mark->setObjectName(u"methodMark-%1"_s.arg(id));
    const auto showMark = [mark, combo, needsChoice] {
        const bool isOpen = needsChoice && combo->currentIndex() == 0;
        mark->setPixmap(
            isOpen ? statusIcon(PaymentState::Attention).pixmap(QSize(16, 16), mark->devicePixelRatioF()) : QPixmap());
        mark->setAccessibleName(isOpen ? stateName(PaymentState::Attention) : QString());
    };
    showMark();
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(plainLabel(kindText(account.kind), this), row, 1);
    m_grid->addWidget(combo, row, 2);
    m_grid->addWidget(mark, row, 3);
    m_combos.insert(id, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, showMark] {
        showMark();
        Q_EMIT edited();
    });
}

void MethodsPage::rebuild()
{
    m_combos.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 1;
    for (const Account &account : m_accounts) {
        const bool isUsed = m_chosen.contains(account.id.toString()) || m_paidFrom.contains(account.id);
        if (account.isArchived && !isUsed)
            continue;
        addAccount(row++, account);
    }
    m_empty->setVisible(m_combos.isEmpty());
    if (!m_combos.isEmpty())
        addHeadings();
}

void MethodsPage::addHeadings()
{
    int column = 0;
    for (const QString &title : { Tr::tr("Account in Xero"), Tr::tr("Kind"), Tr::tr("Payment method in Procore") }) {
        auto *heading = plainLabel(title, this);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        m_grid->addWidget(heading, 0, column++);
    }
}

void MethodsPage::load(const ProfileSettings &settings)
{
    m_chosen = settings.methods;
    rebuild();
}

void MethodsPage::store(ProfileSettings &settings) const
{
    QMap<QString, PaymentMethod> methods = m_chosen; // accounts that are not shown keep their methods
    for (auto it = m_combos.cbegin(); it != m_combos.cend(); ++it) {
        if (const auto method = paymentMethodFromString(it.value()->currentData().toString()))
            methods.insert(it.key(), *method);
        else
            methods.remove(it.key());
    }
    settings.methods = methods;
}

void MethodsPage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    for (QComboBox *combo : std::as_const(m_combos))
        combo->setEnabled(isEditable);
}

} // namespace tieout
