// SPDX-License-Identifier: Apache-2.0
// Alt and a letter: in every window, menu and dialog each letter leads to one control, and what has words has one.
#include "tests/gui/everywindow.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

struct Mnemonic {
    QString key; ///< "Alt+S"; empty: none
    QString of;
};

Mnemonic mnemonicOf(const QString &text)
{
    return { QKeySequence::mnemonic(text).toString(), text };
}

bool isReachable(const QWidget &widget, const QWidget &window)
{
    return widget.isVisible() && widget.isEnabled() && widget.window() == &window;
}

QList<Mnemonic> mnemonicsOf(const QWidget &window)
{
    QList<Mnemonic> found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isReachable(*widget, window))
            continue;
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                found << mnemonicOf(menu->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            found << mnemonicOf(button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            found << mnemonicOf(box->title());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                found << mnemonicOf(tabs->tabText(tab));
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            if (label->buddy()->isEnabled())
                found << mnemonicOf(label->text());
        }
    }
    found.removeIf([](const Mnemonic &one) { return one.key.isEmpty(); });
    return found;
}

QStringList clashesAmong(const QList<Mnemonic> &mnemonics)
{
    QMap<QString, QStringList> byKey;
    for (const Mnemonic &one : mnemonics)
        byKey[one.key] << one.of;
    QStringList clashes;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        if (it.value().size() > 1)
            clashes << it.key() + u": "_s + it.value().join(u" / "_s);
    }
    return clashes;
}

QList<Mnemonic> mnemonicsOf(const QMenu &menu)
{
    QList<Mnemonic> found;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator() && action->isVisible())
            found << mnemonicOf(action->text());
    }
    return found;
}

/// OK, Cancel, Close and Apply are Enter and Esc, and look as the desktop has them.
bool isStandard(const QAbstractButton &button)
{
    const auto *box = qobject_cast<const QDialogButtonBox *>(button.parentWidget());
    if (qobject_cast<const QMessageBox *>(button.window()) || button.text() == u"Cancel"_s)
        return true; // a question has two answers, and Enter and Esc give them
    return box && box->standardButton(const_cast<QAbstractButton *>(&button)) != QDialogButtonBox::NoButton;
}

/// Needs none: a message's button is the next stop of Tab and goes with it; a row of a list is reached by its list; a
/// figure and a name are no words; and what a menu offers too has its letter and its shortcut there.
bool needsNone(const QAbstractButton &button)
{
    static const QSet<QString> inMenus { u"previewButton"_s, u"configureSettingsButton"_s, u"clearFilterButton"_s,
        u"copyAnswerButton"_s, u"companyName"_s, u"stateButton"_s };
    const bool hasWords =
        std::any_of(button.text().cbegin(), button.text().cend(), [](QChar sign) { return sign.isLetter(); });
    const bool isStop = button.objectName() == u"syncButton"_s && !button.text().contains(u"Sync"_s);
    return !hasWords || isStop || isStandard(button) || inMenus.contains(button.objectName())
        || qobject_cast<const Banner *>(button.parentWidget()) || button.objectName().startsWith(u"remedy-"_s)
        || button.objectName().startsWith(u"filter"_s) || button.objectName().endsWith(u"Copy"_s);
}

QStringList lackingIn(const QWidget &window)
{
    QStringList lacking;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isReachable(*widget, window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!needsNone(*button) && mnemonicOf(button->text()).key.isEmpty())
                lacking << button->objectName() + u": "_s + button->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            const bool takesFocus = label->buddy()->isEnabled() && label->buddy()->focusPolicy() != Qt::NoFocus;
            if (takesFocus && mnemonicOf(label->text()).key.isEmpty())
                lacking << label->buddy()->objectName() + u": "_s + label->text();
        }
    }
    return lacking;
}

} // namespace

class MnemonicsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noLetterLeadsToTwoControls();
    void whatHasWordsHasALetter();
    void noLetterLeadsToTwoCommandsOfAMenu();
};

void MnemonicsTest::noLetterLeadsToTwoControls()
{
    QStringList found;
    EveryWindow { [&found](const QString &where, QWidget &window) {
        for (const QString &clash : clashesAmong(mnemonicsOf(window)))
            found << where + u": "_s + clash;
    } }.all();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_s)));
}

void MnemonicsTest::whatHasWordsHasALetter()
{
    QStringList found;
    EveryWindow { [&found](const QString &where, QWidget &window) {
        for (const QString &one : lackingIn(window))
            found << where + u": "_s + one;
    } }.all();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_s)));
}

void MnemonicsTest::noLetterLeadsToTwoCommandsOfAMenu()
{
    SampleWindow stage;
    FakeProfiles profiles;
    profiles.list = { { u"default"_s, true, u"Cascade LLC"_s, u"Cascade"_s, {} } };
    profiles.shown = u"default"_s;
    stage.window->setProfiles(profiles);
    QStringList found;
    const auto check = [&found](const QMenu &menu) {
        QList<Mnemonic> mnemonics = mnemonicsOf(menu);
        for (const Mnemonic &one : std::as_const(mnemonics)) {
            const bool isName = one.of.contains(u"Cascade ("_s) || one.of.startsWith(u"Not now"_s);
            if (one.key.isEmpty() && !isName)
                found << menu.objectName() + u" has none: "_s + one.of;
        }
        mnemonics.removeIf([](const Mnemonic &one) { return one.key.isEmpty(); });
        for (const QString &clash : clashesAmong(mnemonics))
            found << menu.objectName() + u": "_s + clash;
    };
    for (const QMenu *menu : stage.window->findChildren<QMenu *>())
        check(*menu);
    for (const char *table : { "invoicesTable", "paymentsTable", "linesTable", "runsTable" }) {
        auto *view = stage.part<QTableView>(table);
        for (QWidget *of : { static_cast<QWidget *>(view), static_cast<QWidget *>(view->horizontalHeader()) }) {
            Q_EMIT of->customContextMenuRequested({});
            QMenu *menu = view->findChild<QMenu *>();
            QVERIFY2(menu, table);
            menu->setObjectName(QString::fromLatin1(table) + u"'s menu"_s);
            if (of == view)
                check(*menu);
            delete menu;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_s)));
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
