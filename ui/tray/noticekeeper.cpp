// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/noticekeeper.h"

#include "core/base/tr.h"
#include "ui/style/plaintooltip.h"
#include "ui/style/statusicons.h"
#include "ui/style/windowstate.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kTold = u"notice-month-end-told"_s;
constexpr auto kPause = std::chrono::seconds(1);
constexpr auto kHour = std::chrono::hours(1);

} // namespace

NoticeKeeper::NoticeKeeper(SyncFacade &facade, const SyncedInvoices &books, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_books(books)
    , m_prompts(prompts)
    , m_choices(NoticeChoices::read())
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPause);
    connect(m_soon, &QTimer::timeout, this, [this] {
        showTray();
        lookAtTheMonth();
    });
    connect(&facade, &SyncFacade::statusChanged, this, &NoticeKeeper::takeStatus);
    connect(&books, &SyncedInvoices::changed, m_soon, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    auto *hourly = new QTimer(this); // a window that stands open over the end of a month
    connect(hourly, &QTimer::timeout, this, &NoticeKeeper::lookAtTheMonth);
    hourly->start(kHour);
    showTray();
}

void NoticeKeeper::readChoices()
{
    m_choices = NoticeChoices::read();
    showTray();
}

void NoticeKeeper::takeStatus(const AppStatus &status)
{
    for (const Notice &notice : noticesFor(m_status, status))
        tell(notice);
    m_status = status;
    showTray();
}

void NoticeKeeper::lookAtTheMonth()
{
    const Instant now = SystemClock().now();
    const QDate today = toDateTime(now).toLocalTime().date();
    const QByteArray month = today.toString(u"yyyy-MM"_s).toLatin1();
    const auto &payments = m_books.payments();
    const auto waiting = std::count_if(
        payments.cbegin(), payments.cend(), [now](const PaymentRow &row) { return hasWaitedLong(row.record, now); });
    const std::optional<Notice> notice = monthEndNotice(int(waiting), today);
    if (!notice || windowstate::read(kTold) == month)
        return;
    // While the window is in front they can see it; then the notice may come later.
    if (isWanted(notice->kind, m_choices, QApplication::activeWindow() != nullptr)) {
        tell(*notice);
        windowstate::write(kTold, month);
    }
}

void NoticeKeeper::tell(const Notice &notice)
{
    if (isWanted(notice.kind, m_choices, QApplication::activeWindow() != nullptr))
        m_prompts.notify(notice.title, notice.text);
}

void NoticeKeeper::showTray()
{
    const bool isShown = m_choices.trayIcon && QSystemTrayIcon::isSystemTrayAvailable();
    if (!isShown) {
        delete m_tray;
        m_tray = nullptr;
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(this);
        m_tray->setObjectName(u"trayIcon"_s);
        connect(m_tray, &QSystemTrayIcon::activated, this, &NoticeKeeper::windowWanted);
    }
    m_tray->setIcon(statusIcon(worstStateOf(m_books.invoices().rows())));
    const QString summary = m_status ? summaryOf(m_status->tieOut) : QString();
    m_tray->setToolTip(plainToolTip(summary.isEmpty() ? Tr::tr("Tieout") : Tr::tr("Tieout: %1").arg(summary)));
    m_tray->show();
}

} // namespace tieout
