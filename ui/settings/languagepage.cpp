// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/languagepage.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

LanguagePage::LanguagePage(QWidget *parent)
    : SettingsPage(parent)
    , m_choice(new QComboBox(this))
{
    setObjectName(u"languagePage"_s);
    m_choice->setObjectName(u"languageCombo"_s);
    m_choice->addItem(Tr::tr("System language"), QString());
    auto *meaning = plainLabel(
        Tr::tr("The window changes at once, and a sync that is going on continues. Dates and figures look as on your "
               "desktop if it uses the same language."),
        this);
    auto *note = plainLabel(Tr::tr("This choice is yours, on this computer, for every profile and for tieoutctl. It "
                                   "needs no right in Procore."),
        this);
    for (QLabel *label : { meaning, note })
        label->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(8);
    form->addRow(Tr::tr("&Language"), m_choice);
    form->addRow(meaning);
    form->addRow(note);
    connect(m_choice, &QComboBox::activated, this, &LanguagePage::edited);
}

void LanguagePage::setLanguages(LanguageRequests &languages)
{
    m_languages = &languages;
    for (const Language &language : languages.languages())
        m_choice->addItem(language.ownName, language.code);
    m_saved = languages.chosen();
    m_choice->setCurrentIndex(m_choice->findData(m_saved));
}

bool LanguagePage::isEdited() const
{
    return m_languages && m_choice->currentData().toString() != m_saved;
}

Done LanguagePage::save()
{
    if (!isEdited())
        return {};
    const QString code = m_choice->currentData().toString();
    if (const Done kept = m_languages->choose(code); !kept)
        return kept;
    m_saved = code;
    return {};
}

} // namespace tieout
