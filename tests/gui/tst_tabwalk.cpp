// SPDX-License-Identifier: Apache-2.0
// Tab and Shift+Tab through every window, page and dialog: everything is reached, in the order of reading, and says to
// a screen reader what it is. So does every icon cell of every table.
#include "tests/gui/everywindow.h"
#include "ui/widgets/datatable.h"

#include <QAccessible>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

/// What Tab stops at, as far as anybody can see it.
bool isStop(const QWidget &widget, const QWidget &window)
{
    return widget.isVisible() && widget.isEnabled() && widget.window() == &window && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// A group of radio buttons is one stop: the arrows go on within it.
bool isOfACheckedGroup(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QAbstractButton *>(&widget);
    return radio && radio->inherits("QRadioButton") && radio->autoExclusive() && !radio->isChecked();
}

QList<QWidget *> stopsOf(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (isStop(*widget, window) && !isOfACheckedGroup(*widget))
            stops << widget;
    }
    return stops;
}

/// The stops from one on until the first comes again. A field of dates is left after its parts.
QList<QWidget *> walk(QWidget &window, QWidget *from, Qt::Key key, Qt::KeyboardModifiers held)
{
    QList<QWidget *> visited;
    from->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 200; ++step) {
        QWidget *focus = window.focusWidget();
        if (!focus || (visited.contains(focus) && focus != visited.last()))
            break;
        if (!visited.contains(focus))
            visited << focus;
        QTest::keyClick(focus, key, held);
    }
    return visited;
}

/// The arrows lead from one radio button of a group to every other.
bool isReachedBy(const QList<QWidget *> &visited, const QWidget &stop)
{
    return std::any_of(visited.cbegin(), visited.cend(), [&stop](const QWidget *one) {
        const bool isOfItsGroup = stop.inherits("QRadioButton") && one->inherits("QRadioButton");
        return one == &stop || (isOfItsGroup && one->parentWidget() == stop.parentWidget());
    });
}

QString namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << nameOf(*widget);
    return names.join(u' ');
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return { widget.mapTo(&window, QPoint()), widget.size() };
}

/// Below, or beside it in the direction of reading. What stands in columns (panes) is read column by column.
bool isReadBefore(const QRect &first, const QRect &second)
{
    return first.top() < second.bottom() && (first.left() <= second.right() || first.bottom() <= second.top());
}

QStringList faultsOfSpeech(const QWidget &widget)
{
    QStringList faults;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!spoken)
        return { u"is nothing to a screen reader"_s };
    const QString name =
        spoken->text(QAccessible::Name).isEmpty() ? spoken->text(QAccessible::Value) : spoken->text(QAccessible::Name);
    if (name.isEmpty())
        faults << u"has no name"_s;
    if (spoken->role() == QAccessible::NoRole)
        faults << u"has no role"_s;
    return faults;
}

} // namespace

class TabWalkTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlIsReachedAndSpeaks();
    void everyIconCellSpeaks();

private:
    void check(const QString &where, QWidget &window);
    void checkOrder(const QString &where, const QWidget &window, const QList<QWidget *> &visited);

    QSet<QString> m_found;
};

void TabWalkTest::checkOrder(const QString &where, const QWidget &window, const QList<QWidget *> &visited)
{
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QWidget *before = visited[i - 1];
        const QWidget *after = visited[i];
        if (before->parentWidget() != after->parentWidget())
            continue; // of another part of the window: parts are read one after the other
        if (!isReadBefore(placeOf(*before, window), placeOf(*after, window)))
            m_found << where + u": "_s + nameOf(*before) + u" comes before "_s + nameOf(*after);
    }
}

void TabWalkTest::check(const QString &where, QWidget &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QWidget *> stops = stopsOf(window);
    if (stops.isEmpty())
        return;
    walk(window, stops.first(), Qt::Key_Tab, {}); // Qt makes one stop of a group of radio buttons at its first visit
    const QList<QWidget *> visited = walk(window, stops.first(), Qt::Key_Tab, {});
    for (const QWidget *stop : stops) {
        if (!isReachedBy(visited, *stop))
            m_found << where + u": Tab does not reach "_s + nameOf(*stop);
        for (const QString &fault : faultsOfSpeech(*stop))
            m_found << where + u": "_s + nameOf(*stop) + u' ' + fault;
    }
    QList<QWidget *> back = walk(window, visited.last(), Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(back.begin(), back.end());
    if (back != visited)
        m_found << where + u": Shift+Tab does not go back as Tab came: "_s + namesOf(back) + u" / "_s
                + namesOf(visited);
    checkOrder(where, window, visited);
}

void TabWalkTest::everyControlIsReachedAndSpeaks()
{
    m_found.clear();
    const Look look = [this](const QString &where, QWidget &window) { check(where, window); };
    EveryWindow { look }.all();
    QStringList found(m_found.cbegin(), m_found.cend());
    found.sort();
    for (const QString &fault : std::as_const(found))
        qWarning().noquote() << fault; // a failure's message is cut
    QVERIFY(found.isEmpty());
}

void TabWalkTest::everyIconCellSpeaks()
{
    QSet<QString> found;
    QSet<QString> seen;
    const auto cell = [&](const QTableView &table, const QModelIndex &index) {
        const bool hasIcon = !index.data(Qt::DecorationRole).isNull();
        const bool isEmpty = index.data(Qt::DisplayRole).toString().isEmpty();
        if (!hasIcon && !(isEmpty && index.data(Qt::AccessibleTextRole).isValid()))
            return;
        seen << table.objectName();
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(const_cast<QTableView *>(&table));
        QAccessibleInterface *spoken =
            view && view->tableInterface() ? view->tableInterface()->cellAt(index.row(), index.column()) : nullptr;
        if (hasIcon && (!spoken || spoken->text(QAccessible::Name).isEmpty()))
            found << table.objectName() + u": an icon is silent in the column "_s
                    + table.model()->headerData(index.column(), Qt::Horizontal).toString();
    };
    const auto look = [&cell](const QString &, QWidget &window) {
        for (const DataTable *table : window.findChildren<DataTable *>()) {
            if (table->window() != &window)
                continue;
            for (int row = 0; row < std::min(table->model()->rowCount(), 20); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    cell(*table, table->model()->index(row, column));
            }
        }
    };
    EveryWindow { look }.all();
    QVERIFY2(found.isEmpty(), qPrintable(QStringList(found.cbegin(), found.cend()).join(u"\n"_s)));
    for (const char *table : { "invoicesTable", "paymentsTable", "linesTable", "runsTable" })
        QVERIFY2(seen.contains(QString::fromLatin1(table)), table);
}

QTEST_MAIN(TabWalkTest)
#include "tst_tabwalk.moc"
