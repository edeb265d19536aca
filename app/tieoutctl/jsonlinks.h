// SPDX-License-Identifier: Apache-2.0
// Links and suggestions as documents and tables.
#pragma once

#include "core/model/links.h"

#include <QByteArray>

namespace tieout::cli {

struct LinksView {
    QList<LinkRow> links;
    bool isSuggesting = false;
    QList<LinkSuggestion> suggestions;
    int billsNotRead = 0;
    qint64 xeroCalls = 0;
};
[[nodiscard]] QByteArray linksJson(const LinksView &view);
[[nodiscard]] QString linksText(const LinksView &view);
[[nodiscard]] QByteArray linkJson(InvoiceId invoice, BillId bill, bool changed, int waiting);

} // namespace tieout::cli
