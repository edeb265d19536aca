// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/advancedpage.h"

#include "core/base/tr.h"
#include "core/settings/settingskeys.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/faultnote.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace tieout {

using namespace Qt::StringLiterals;

AdvancedPage::AdvancedPage(QWidget *parent)
    : SettingsPage(parent)
    , m_toolName(new QLineEdit(this))
    , m_toolFault(new FaultNote(u"erpToolNameFault"_s, this))
    , m_otherEditions(new QCheckBox(Tr::tr("Allow organizations &outside the United States (unsupported)"), this))
{
    setObjectName(u"advancedPage"_s);
    m_toolName->setObjectName(u"erpToolNameEdit"_s);
    m_otherEditions->setObjectName(u"otherEditionsCheck"_s);
    auto *toolNote =
        plainLabel(Tr::tr("Part of the name under which Procore lists the ERP Integrations tool. Tieout reads "
                          "your level on that tool to know what you may do."),
            this);
    auto *editionNote =
        plainLabel(Tr::tr("Procore's payment sync is made for U.S. editions of Xero. Others may differ in "
                          "taxes and rounding; nobody has tried them."),
            this);
    for (QLabel *note : { toolNote, editionNote })
        note->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(8);
    form->addRow(Tr::tr("Name of the &ERP tool"), m_toolName);
    form->addRow(QString(), m_toolFault);
    form->addRow(toolNote);
    form->addRow(m_otherEditions);
    form->addRow(editionNote);
    connect(m_toolName, &QLineEdit::textEdited, this, [this] {
        showFault();
        Q_EMIT edited();
    });
    connect(m_otherEditions, &QCheckBox::clicked, this, &AdvancedPage::edited);
}

void AdvancedPage::load(const ProfileSettings &settings)
{
    m_toolName->setText(settings.erpToolName);
    m_otherEditions->setChecked(settings.allowOtherEditions);
    showFault();
}

/// The same check as for `tieoutctl settings set`.
std::optional<SettingsFault> AdvancedPage::fault() const
{
    if (withSetting(ProfileSettings(), u"rights.erp-tool-name"_s, m_toolName->text()))
        return std::nullopt;
    return SettingsFault { Tr::tr("Write a part of the tool's name, 1 to 100 characters: for example ERP."),
        m_toolName };
}

void AdvancedPage::showFault()
{
    const std::optional<SettingsFault> wrong = m_isEditable ? fault() : std::nullopt;
    m_toolFault->say(wrong ? wrong->sentence : QString());
}

void AdvancedPage::store(ProfileSettings &settings) const
{
    settings.erpToolName = m_toolName->text().trimmed();
    settings.allowOtherEditions = m_otherEditions->isChecked();
}

void AdvancedPage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_toolName->setEnabled(isEditable);
    showFault();
    m_otherEditions->setEnabled(isEditable);
}

} // namespace tieout
