// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/linksdialog.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/models/syncedinvoices.h"
#include "ui/pages/linkcandidatespane.h"
#include "ui/pages/linkedpane.h"
#include "ui/style/errorwords.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTabWidget>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const LinkOutcome &outcome)
{
    const QString number = outcome.invoice.invoiceNumber;
    if (!outcome.bill.isValid())
        return Tr::tr("Invoice %1 is no longer linked to a bill. Its lines in Procore stay.").arg(number);
    if (outcome.waiting == 0)
        return Tr::tr("Invoice %1 is linked.").arg(number);
    return counted(outcome.waiting,
        QT_TRANSLATE_NOOP("tieout", "Invoice %1 is linked. The next sync brings 1 payment to Procore."),
        QT_TRANSLATE_N_NOOP("tieout", "Invoice %1 is linked. The next sync brings %Ln payments to Procore."))
        .arg(number);
}

} // namespace

LinksDialog::LinksDialog(SyncFacade &facade, SyncedInvoices &books, QWidget *parent)
    : QDialog(parent)
    , m_facade(facade)
    , m_books(books)
    , m_tabs(new QTabWidget(this))
    , m_candidates(new LinkCandidatesPane(m_tabs))
    , m_linked(new LinkedPane(m_tabs))
    , m_reason(new Banner(u"linkReason"_s, this))
    , m_result(new Banner(u"linkResult"_s, this))
{
    setObjectName(u"linksDialog"_s);
    setWindowTitle(Tr::tr("Link Invoices and Bills"));
    build();
    wire();
    reload();
}

void LinksDialog::build()
{
    m_tabs->setObjectName(u"linkTabs"_s);
    m_tabs->addTab(m_candidates, QString());
    m_tabs->addTab(m_linked, QString());
    m_reason->setClosable(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QLabel *text = plainLabel(
        Tr::tr("Procore links an invoice to its bill when it exports it. Where it did not, link the two here; the "
               "payments of the bill then come over with the next sync."),
        this);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addWidget(m_reason);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 34);
}

void LinksDialog::wire()
{
    connect(m_candidates, &LinkCandidatesPane::linkWanted, this, &LinksDialog::link);
    connect(m_linked, &LinkedPane::unlinkWanted, this, &LinksDialog::unlink);
    connect(&m_books, &SyncedInvoices::changed, this, &LinksDialog::showRows);
    connect(&m_facade, &SyncFacade::statusChanged, this,
        [this](const AppStatus &status) { setPermission(status.mayChangeLinks); });
}

void LinksDialog::reload()
{
    m_isLooking = true;
    showRows();
    m_facade.links().loadLinks(Reply<QList<LinkRow>>(this, [this](const Result<QList<LinkRow>> &links) {
        if (links)
            m_links = *links;
        else
            tell(links.error());
        m_linked->setProblem(links ? std::nullopt : std::optional(links.error()));
        showRows();
    }));
    m_facade.links().suggestLinks(Reply<SuggestedLinks>(this, [this](const Result<SuggestedLinks> &suggested) {
        m_isLooking = false;
        if (suggested)
            m_suggested = *suggested;
        else
            tell(suggested.error());
        showRows();
    }));
}

void LinksDialog::showRows()
{
    const QList<LinkCandidate> open = candidatesOf(m_books.invoices().rows(), m_links, m_suggested.suggestions);
    QSet<InvoiceId> invoices;
    for (const LinkCandidate &row : open)
        invoices.insert(row.invoice.id);
    QList<LinkRow> linked = m_links;
    linked.removeIf([](const LinkRow &row) { return !row.bill.isValid(); });
    m_candidates->setSearch(m_isLooking, m_suggested.billsNotRead);
    m_candidates->setRows(open);
    m_candidates->setBillNumbers(m_books.unlinkedBillNumbers());
    m_linked->setRows(linked);
    m_tabs->setTabText(0, Tr::tr("Not Linked (%1)").arg(formats::count(invoices.size())));
    m_tabs->setTabText(1, Tr::tr("Linked (%1)").arg(formats::count(linked.size())));
}

void LinksDialog::setPermission(const Permission &permission)
{
    m_candidates->setPermission(permission);
    m_linked->setPermission(permission);
    if (permission.allowed)
        m_reason->hide();
    else
        m_reason->say(PaymentState::NotIncluded, permission.reason);
}

void LinksDialog::choose(const InvoiceId &invoice)
{
    m_tabs->setCurrentWidget(m_candidates);
    if (!m_candidates->choose(invoice) && m_linked->choose(invoice))
        m_tabs->setCurrentWidget(m_linked);
}

void LinksDialog::link(const InvoiceId &invoice, const QString &bill, const QString &note)
{
    setChanging(true);
    m_facade.links().link(invoice, bill, note,
        Reply<LinkOutcome>(this, [this](const Result<LinkOutcome> &outcome) { takeOutcome(outcome); }));
}

void LinksDialog::unlink(const InvoiceId &invoice, const QString &note)
{
    setChanging(true);
    m_facade.links().unlink(
        invoice, note, Reply<LinkOutcome>(this, [this](const Result<LinkOutcome> &outcome) { takeOutcome(outcome); }));
}

void LinksDialog::setChanging(bool isChanging)
{
    m_candidates->setChanging(isChanging);
    m_linked->setChanging(isChanging);
}

void LinksDialog::takeOutcome(const Result<LinkOutcome> &outcome)
{
    setChanging(false);
    if (!outcome)
        return tell(outcome.error());
    m_result->say(PaymentState::Synced, sentenceOf(*outcome));
    m_candidates->clearNote();
    m_linked->clearNote();
    reload();
}

void LinksDialog::tell(const Error &error)
{
    m_result->say(PaymentState::Failed, sentenceAndStep(error));
}

} // namespace tieout
