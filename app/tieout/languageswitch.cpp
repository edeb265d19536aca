// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/languageswitch.h"

#include "app/session/languagechoice.h"
#include "app/session/translation.h"

#include <algorithm>
#include <utility>

namespace tieout {

using namespace Qt::StringLiterals;

LanguageSwitch::LanguageSwitch(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_path(languageChoicePath())
{
}

QList<Language> LanguageSwitch::languages() const
{
    return languagesIn(m_folders);
}

/// What has no usable file any more is shown in English.
QString LanguageSwitch::chosen() const
{
    const QString code = readLanguageChoice(m_path);
    if (code.isEmpty())
        return code;
    const QList<Language> offered = languages();
    const bool isOffered = std::any_of(
        offered.begin(), offered.end(), [&code](const Language &language) { return language.code == code; });
    return isOffered ? code : u"en"_s;
}

Done LanguageSwitch::choose(const QString &code)
{
    if (code == chosen())
        return {};
    if (const Done kept = writeLanguageChoice(m_path, code); !kept)
        return kept;
    // A moment later: who chooses is a part of the window that goes.
    QMetaObject::invokeMethod(this, &LanguageSwitch::changed, Qt::QueuedConnection);
    return {};
}

void LanguageSwitch::install(QObject &engine) const
{
    const QLocale locale = installLanguage(readLanguageChoice(m_path), m_folders);
    QMetaObject::invokeMethod(
        &engine, [locale] { QLocale::setDefault(locale); }, Qt::BlockingQueuedConnection);
}

} // namespace tieout
