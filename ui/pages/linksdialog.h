// SPDX-License-Identifier: Apache-2.0
// Link Invoices and Bills: what is not linked, with the bills that may belong to it, and what is (rule 1). Nothing
// links itself on a guess: a person chooses.
#pragma once

#include "core/facade/syncfacade.h"

#include <QDialog>

class QTabWidget;

namespace tieout {

class Banner;
class LinkCandidatesPane;
class LinkedPane;
class SyncedInvoices;

class LinksDialog final : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog. Asks for the links and the suggestions at once.
    LinksDialog(SyncFacade &facade, SyncedInvoices &books, QWidget *parent = nullptr);

    /// Without the right everything can be read and nothing changed.
    void setPermission(const Permission &permission);
    /// Chooses an invoice, whichever list it is in.
    void choose(const InvoiceId &invoice);

private:
    void build();
    void wire();
    void reload();
    void showRows();
    void link(const InvoiceId &invoice, const QString &bill, const QString &note);
    void unlink(const InvoiceId &invoice, const QString &note);
    void setChanging(bool isChanging);
    void takeOutcome(const Result<LinkOutcome> &outcome);
    void tell(const Error &error);

    SyncFacade &m_facade;
    SyncedInvoices &m_books;
    QList<LinkRow> m_links;
    SuggestedLinks m_suggested;
    bool m_isLooking = false; ///< for suggestions
    QTabWidget *m_tabs;
    LinkCandidatesPane *m_candidates;
    LinkedPane *m_linked;
    Banner *m_reason;
    Banner *m_result;
};

} // namespace tieout
