// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilenamedialog.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/faultnote.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

ProfileNameDialog::ProfileNameDialog(const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(texts.name, this))
    , m_fault(new FaultNote(u"profileNameFault"_s, this))
    , m_cancel(new QPushButton(Tr::tr("Cancel"), this))
    , m_verb(new QPushButton(texts.verb, this))
{
    setObjectName(u"profileNameDialog"_s);
    setWindowTitle(texts.title);
    m_name->setObjectName(u"profileNameEdit"_s);
    m_cancel->setObjectName(u"profileNameCancel"_s);
    m_verb->setObjectName(u"profileNameVerb"_s);
    m_cancel->setAutoDefault(false);
    m_verb->setDefault(true);
    build(texts);
    const auto showState = [this] { m_verb->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, showState);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        m_verb->setEnabled(false);
        Q_EMIT nameGiven(m_name->text().trimmed());
    });
    showState();
}

void ProfileNameDialog::build(const Texts &texts)
{
    auto *intro = plainLabel(texts.intro, this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(Tr::tr("&Name"), m_name);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

void ProfileNameDialog::take(const Result<QString> &answer)
{
    if (answer) {
        accept();
        return;
    }
    m_verb->setEnabled(true);
    m_fault->say(answer.error());
    m_name->selectAll();
    m_name->setFocus();
}

} // namespace tieout
