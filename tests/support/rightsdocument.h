// SPDX-License-Identifier: Apache-2.0
// Prints docs/rights.md from the table that decides.
#pragma once

#include "core/model/permissions.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

inline QString rulingWord(char ruling)
{
    switch (static_cast<Ruling>(ruling)) {
    case Ruling::Allowed:
        return u"yes"_s;
    case Ruling::Unreadable:
        return u"no (unread)"_s;
    case Ruling::Refused:
        break;
    }
    return u"no"_s;
}

inline QString rightsByLevel()
{
    QString text = u"| action | level on | accounting approver | unknown | none | read-only | standard | admin |\n"
                   "|---|---|---|---|---|---|---|---|\n"_s;
    const QString flags[] { u"yes"_s, u"no"_s, u"not read"_s };
    for (const RightsRow &row : rightsTable()) {
        for (size_t flag = 0; flag < 3; ++flag) {
            text += u"| %1 | %2 | %3 |"_s.arg(QLatin1String(row.name), QLatin1String(row.tool), flags[flag]);
            for (const char *rulings : row.rulings)
                text += u" %1 |"_s.arg(rulingWord(rulings[flag]));
            text += QLatin1Char('\n');
        }
    }
    return text;
}

inline QString rightsByPlace()
{
    QString text = u"| action | window | command line | scheduler | engine |\n|---|---|---|---|---|\n"_s;
    for (const RightsRow &row : rightsTable()) {
        text += u"| %1 |"_s.arg(QLatin1String(row.name));
        for (const char *place : row.askedAt)
            text += *place ? u" `%1` |"_s.arg(QLatin1String(place)) : u" - |"_s;
        text += QLatin1Char('\n');
    }
    return text;
}

inline QString rightsDocument()
{
    QString text =
        u"# Who may do what\n\n"
        "`tst_permissions` prints this document from the table in `core/model/permissions.cpp` (with "
        "`TIEOUT_PRINT_RIGHTS=1`), and fails\nwhen the two differ. The window, the command line, the scheduler and the "
        "engine all ask the same function, so they all give\nthe same answer. A right that could not be read counts as "
        "missing: *no (unread)*. Procore may refuse a write on top of that,\nand Tieout reports the refusal in "
        "Procore's words.\n\n"
        "## By level\n\n"_s;
    text += rightsByLevel();
    text += u"\n## Where it is checked\n\n"
            "A dash means that the action is not offered there. The window and the command line show what the engine "
            "and the session\nanswer, and these check again when the action is carried out. A disabled button alone "
            "protects nothing.\n\n"_s;
    text += rightsByPlace();
    text +=
        u"\nNo right is needed to sign in and out, to see what the ledger knows, for `links` and `doctor`, which only "
        "read, and to\nadd or remove a profile on this computer, which changes nothing in Xero or Procore. When "
        "somebody else signs in to Procore,\nthe rights of the previous person are forgotten.\n\n"
        "Linking takes Admin because a link made by hand overrides what Procore says about the invoice, for "
        "everybody and in every\nlater run. That makes it a setting rather than part of a sync.\n"_s;
    return text;
}

} // namespace tieout::test
