// SPDX-License-Identifier: Apache-2.0
// What the ledger keeps and the report says about rows that cannot be read.
#pragma once

#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/unreadrows.h"
#include "tests/rules/changeacts.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

inline QList<UnreadRow> kept(BooksFixture &books)
{
    return books.ledger->unread().all().value();
}

/// The report's text as one string.
inline QString problems(const RunReport &report)
{
    QStringList sentences;
    for (const Error &problem : report.problems)
        sentences.append(sentenceFor(problem));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace tieout::test
