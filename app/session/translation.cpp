// SPDX-License-Identifier: Apache-2.0
#include "app/session/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

bool install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(QLocale(), name, u"_"_s, folder))
        return false;
    QCoreApplication::installTranslator(translator.release());
    return true;
}

} // namespace

bool installTranslationFrom(const QString &folder)
{
    if (!install(u"tieout"_s, folder))
        return false;
    // Qt's own texts (OK, Cancel) in the same language. Only if ours loaded, so that no window mixes two languages.
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

void installTranslation()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : { program + u"/translations"_s, program + u"/../share/tieout/translations"_s }) {
        if (installTranslationFrom(folder))
            return;
    }
}

} // namespace tieout
