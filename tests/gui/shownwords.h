// SPDX-License-Identifier: Apache-2.0
// The words that a window shows, and those of them that no translation made.
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace tieout::test {

using namespace Qt::StringLiterals;

/// Names, figures and Qt's own words, which our translation does not change.
inline bool isNoSentence(const QString &text)
{
    static const QStringList names { u"Xero"_s, u"Procore"_s, u"OK"_s, u"&OK"_s, u"Cancel"_s, u"&Cancel"_s, u"Close"_s,
        u"&Close"_s, u"Apply"_s, u"&Apply"_s };
    const bool hasWord = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
    return !hasWord || names.contains(text);
}

/// What a widget shows, and its tool tip.
inline QStringList textsOf(const QObject *object)
{
    QStringList texts;
    if (const auto *widget = qobject_cast<const QWidget *>(object))
        texts << widget->toolTip() << widget->windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(object))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(object))
        texts << button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(object))
        texts << box->title();
    if (const auto *menu = qobject_cast<const QMenu *>(object))
        texts << menu->title();
    if (const auto *action = qobject_cast<const QAction *>(object); action && !action->isSeparator())
        texts << action->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(object)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *table = qobject_cast<const QTableView *>(object)) {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            texts << table->model()->headerData(i, Qt::Horizontal).toString();
    }
    return texts;
}

/// The texts below `root` that no translation with this mark made and that are no data either, each with its object's
/// name.
inline QStringList untranslatedIn(const QObject &root, const QStringList &data, const QString &mark = u"«"_s)
{
    QStringList found;
    for (const QObject *object : root.findChildren<QObject *>()) {
        if (object->objectName() == QLatin1String("nextSyncLabel")) // a moment, formatted by the locale
            continue;
        for (const QString &text : textsOf(object)) {
            if (!text.isEmpty() && !text.contains(mark) && !isNoSentence(text) && !data.contains(text))
                found << u"%1: %2"_s.arg(object->objectName(), text);
        }
    }
    return found;
}

} // namespace tieout::test
