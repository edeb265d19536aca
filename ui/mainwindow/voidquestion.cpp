// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/voidquestion.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/mainwindow/synccontrol.h"
#include "ui/models/heldvoids.h"
#include "ui/pages/voiddialog.h"
#include "ui/widgets/banner.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QSet<PaymentId> idsOf(const QList<PaymentRow> &rows)
{
    QSet<PaymentId> ids;
    for (const PaymentRow &row : rows)
        ids.insert(row.record.payment.id);
    return ids;
}

} // namespace

VoidQuestion::VoidQuestion(SyncFacade &facade, SyncControl &control, QWidget &window)
    : m_control(control)
    , m_window(window)
    , m_banner(new Banner(u"voidBanner"_s, &window))
{
    m_banner->setClosable(false);
    connect(m_banner, &Banner::buttonClicked, this, &VoidQuestion::openDialog);
    connect(&facade, &SyncFacade::paymentsChanged, this, &VoidQuestion::takePayments);
    connect(&facade, &SyncFacade::paymentsUpdated, this, &VoidQuestion::updatePayments);
    connect(&facade, &SyncFacade::settingsChanged, this, [this](const ProfileSettings &settings) {
        m_policy = settings.voidPolicy;
        showBanner();
    });
    connect(&facade, &SyncFacade::runFinished, this, [this] {
        m_putOff.clear();
        showBanner();
    });
    connect(&control, &SyncControl::changed, this, [this] {
        showBanner();
        tellReason();
    });
}

void VoidQuestion::takePayments(const QList<PaymentRow> &payments)
{
    m_awaiting.clear();
    updatePayments(payments);
}

void VoidQuestion::updatePayments(const QList<PaymentRow> &payments)
{
    for (const PaymentRow &row : payments) {
        if (awaitsItsVoid(row))
            m_awaiting.insert(row.record.payment.id, row);
        else
            m_awaiting.remove(row.record.payment.id);
    }
    showBanner();
}

QList<PaymentRow> VoidQuestion::asked() const
{
    return voidsToAskAbout(m_awaiting.values(), m_policy);
}

void VoidQuestion::showBanner()
{
    const QList<PaymentRow> rows = asked();
    if (rows.isEmpty() || m_control.isRunning() || m_putOff.contains(idsOf(rows))) {
        m_banner->hide();
        return;
    }
    m_banner->say(PaymentState::Attention,
        counted(rows.size(), QT_TRANSLATE_NOOP("tieout", "1 payment was removed in Xero. Void its line in Procore?"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments were removed in Xero. Void their lines in Procore?")),
        Tr::tr("Show Them…"));
}

void VoidQuestion::openDialog()
{
    const QList<PaymentRow> rows = asked();
    if (rows.isEmpty())
        return;
    delete m_dialog;
    m_dialog = new VoidDialog(rows, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &VoidDialog::putOff, this, [this, ids = idsOf(rows)] {
        m_putOff = ids;
        showBanner();
    });
    connect(m_dialog, &VoidDialog::voidWanted, this, [this](int count) {
        SyncRequest allowed;
        allowed.allowVoids = count;
        m_control.startAs(allowed);
    });
    tellReason();
    m_dialog->open();
}

void VoidQuestion::tellReason()
{
    if (m_dialog)
        m_dialog->setReason(m_control.isRunning() ? Tr::tr("A sync is going on.") : m_control.reason());
}

} // namespace tieout
