// SPDX-License-Identifier: Apache-2.0
// A name of a stranger that is HTML to Qt, and what is looked for when something shows it.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QLabel>
#include <QTest>
#include <QTextDocument>

namespace tieout::test {

using namespace Qt::StringLiterals;

inline const QString kName = u"North <S> Works <h1>PAID</h1>"_s;
/// What betrays a name, whatever became of it.
inline const QString kTrace = u"PAID"_s;

/// What Qt shows where it guesses.
inline QString shownByGuess(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

inline QString shownBy(const QLabel &label)
{
    if (label.textFormat() == Qt::PlainText)
        return label.text();
    return label.textFormat() == Qt::AutoText ? shownByGuess(label.text()) : u"markup: "_s + label.text();
}

/// How many of the texts below `root` hold the name; all of them must show it.
inline void checkTexts(const QWidget &root, int &found)
{
    QList<std::pair<QString, QString>> texts; // where, as shown
    QList<const QWidget *> widgets { &root };
    for (const QWidget *widget : root.findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        texts.append({ where + u" tool tip"_s, shownByGuess(widget->toolTip()) });
        texts.append({ where + u" what's this"_s, shownByGuess(widget->whatsThis()) });
        texts.append({ where + u" status tip"_s, widget->statusTip() });
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append({ where, shownBy(*label) });
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append({ where, button->text() });
        for (const QAction *action : widget->actions()) {
            texts.append({ where + u" action's tip"_s, shownByGuess(action->toolTip()) });
            texts.append({ where + u" action's help"_s, shownByGuess(action->whatsThis()) });
        }
    }
    for (const auto &[where, text] : std::as_const(texts)) {
        if (!text.contains(kTrace))
            continue;
        QVERIFY2(text.contains(kName), qPrintable(where + u": "_s + text));
        ++found;
    }
}

inline void checkModel(const QAbstractItemModel &model, int &found)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (int role = 0; role < Qt::UserRole + 20; ++role) {
                const QVariant value = index.data(role);
                const bool isGuessed = role == Qt::ToolTipRole || role == Qt::WhatsThisRole;
                const QString text = isGuessed ? shownByGuess(value.toString()) : value.toString();
                if (!text.contains(kTrace))
                    continue;
                QVERIFY2(text.contains(kName), qPrintable(u"column %1, role %2: %3"_s.arg(column).arg(role).arg(text)));
                found += isGuessed ? 1 : 0;
            }
        }
    }
}

} // namespace tieout::test
