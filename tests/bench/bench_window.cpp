// SPDX-License-Identifier: Apache-2.0
// How fast the window is, beside an empty window of Qt with a table of the same size. Prints figures, one JSON object a
// line; asserts nothing about time. "startMs" is from main() to the first painted table with its rows.
//   bench_window fill PAYMENTS      a ledger of that size in the home that TIEOUT_HOME names
//   bench_window empty ROWS         a QTableView with as many rows in a window that knows nothing of Tieout
//   bench_window tieout             the window on that ledger: start, then sorting, filtering, searching
//   bench_window stall PAYMENTS     the longest pause of the event loop while a run turns that many payments green
#include "app/tieout/enginefacade.h"
#include "core/settings/profilehome.h"
#include "tests/bench/bigledger.h"
#include "tests/bench/measuring.h"
#include "tests/support/samplebooks.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/filterpane.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintEvent>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

/// What an empty window would hold: nine texts a row, made when they are asked for.
class PlainRows final : public QAbstractTableModel {
public:
    explicit PlainRows(int rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 9; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Row %1"_s.arg(index.row())) : QVariant();
    }

private:
    int m_rows;
};

/// Knows when a table painted rows for the first time.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QTableView *table)
        : m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    void wait() const
    {
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_table->model() && m_table->model()->rowCount() > 0)
            m_isPainted = true;
        return false;
    }

private:
    QTableView *m_table;
    bool m_isPainted = false;
};

double painted(QTableView *table, const std::function<void()> &change)
{
    return milliseconds([&] {
        change();
        table->viewport()->repaint();
        QCoreApplication::processEvents();
    });
}

void fill(int payments)
{
    const ProfileHome home = must(ProfileHome::add(u"bench"_s));
    const SystemClock clock;
    must(Ledger::open(home.ledgerPath(), clock));
    fillLedger(*openRaw(home.ledgerPath(), clock), payments);
    ProfileSettings settings;
    settings.organisation = OrganisationId(QUuid(u"{11111111-2222-4333-8444-555555555555}"_s));
    settings.company = CompanyId(41);
    settings.setUpAt = instantFromMs(1'700'000'000'000);
    must(SettingsStore(home.settingsPath()).save(settings));
}

void benchEmpty(int rows, const QElapsedTimer &started)
{
    PlainRows model(rows);
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    const FirstPaint paint(table);
    window.show();
    paint.wait();
    std::printf("{\"bench\":\"emptywindow\",\"rows\":%d,\"startMs\":%lld,\"peakMb\":%.0f}\n", rows,
        static_cast<long long>(started.elapsed()), peakMegabytes());
}

void benchTieout(const QElapsedTimer &started)
{
    SessionOptions options;
    options.profile = u"bench"_s;
    options.secretsIn = SecretsIn::Memory;
    EngineFacade facade(options, nullptr);
    MainWindow window(facade);
    window.resize(1280, 800);
    auto *table = window.findChild<QTableView *>(u"invoicesTable"_s);
    const FirstPaint paint(table);
    window.show();
    paint.wait();
    const auto start = static_cast<long long>(started.elapsed());
    const double startMb = peakMegabytes();
    const double sort = painted(table, [table] { table->sortByColumn(3, Qt::DescendingOrder); });
    auto *pane = window.findChild<FilterPane *>();
    InvoiceCriteria synced;
    synced.kind = InvoiceFilterKind::Synced;
    const double filter = painted(table, [pane, &synced] { Q_EMIT pane->criteriaChosen(synced); });
    auto *search = window.findChild<QLineEdit *>(u"searchField"_s);
    const double searched = painted(table, [search] { search->setText(u"00042"_s); });
    std::printf("{\"bench\":\"window\",\"startMs\":%lld,\"startMb\":%.0f,\"sortMs\":%.1f,\"filterMs\":%.1f,"
                "\"searchMs\":%.1f,\"rowsFound\":%d,\"peakMb\":%.0f}\n",
        start, startMb, sort, filter, searched, table->model()->rowCount(), peakMegabytes());
}

/// The rows as an engine tells them: twenty at a time, the payments of one commitment.
void benchStall(int payments)
{
    FakeSyncFacade facade;
    fillSample(facade, payments / 3);
    MainWindow window(facade);
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, since.nsecsElapsed());
        since.start();
    });
    since.start();
    heart.start(0);
    for (qsizetype from = 0; from < facade.payments.size(); from += 20) {
        QList<PaymentRow> changed = facade.payments.mid(from, 20);
        for (PaymentRow &row : changed)
            row = proved(row, 7);
        Q_EMIT facade.paymentsUpdated(changed);
        QCoreApplication::processEvents();
    }
    std::printf("{\"bench\":\"stall\",\"payments\":%lld,\"longestMs\":%.1f,\"peakMb\":%.0f}\n",
        static_cast<long long>(facade.payments.size()), static_cast<double>(longest) / 1e6, peakMegabytes());
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer started;
    started.start();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const int size = arguments.value(2, u"100000"_s).toInt();
    if (what == u"fill"_s)
        fill(size);
    else if (what == u"empty"_s)
        benchEmpty(size, started);
    else if (what == u"tieout"_s)
        benchTieout(started);
    else if (what == u"stall"_s)
        benchStall(size);
    else
        return 2;
    return 0;
}
