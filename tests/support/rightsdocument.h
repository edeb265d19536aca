// SPDX-License-Identifier: Apache-2.0
// docs/rights.md, printed from the table that decides.
#pragma once

#include "core/model/permissions.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

inline QString rightsDocument()
{
    const auto word = [](char ruling) {
        switch (static_cast<Ruling>(ruling)) {
        case Ruling::Allowed:
            return u"yes"_s;
        case Ruling::Unreadable:
            return u"no (unread)"_s;
        case Ruling::Refused:
            break;
        }
        return u"no"_s;
    };
    QString text =
        u"# Who may do what\n\n"
        "Printed from the table in `core/model/permissions.cpp` by `tst_permissions` (with `TIEOUT_PRINT_RIGHTS=1`); "
        "the same test\nfails when the two differ. Every door asks the same function, so the answer does not depend on "
        "the door. A right that could\nnot be read is no right: *no (unread)* says so, and which setting names the "
        "tool. "
        "Procore's own refusal of a write counts\nbesides, and is reported as what it is.\n\n"
        "## By level\n\n"
        "| action | level on | accounting approver | unknown | none | read-only | standard | admin |\n"
        "|---|---|---|---|---|---|---|---|\n"_s;
    const QString flags[] { u"yes"_s, u"no"_s, u"not read"_s };
    for (const RightsRow &row : rightsTable()) {
        for (size_t flag = 0; flag < 3; ++flag) {
            text += u"| %1 | %2 | %3 |"_s.arg(QLatin1String(row.name), QLatin1String(row.tool), flags[flag]);
            for (const char *rulings : row.rulings)
                text += u" %1 |"_s.arg(word(rulings[flag]));
            text += QLatin1Char('\n');
        }
    }
    text += u"\n## By door: who asks\n\n"
            "A dash: the action is not offered there. The window and the command line are told by the "
            "engine and the session, which\nask again when the action is really done: a disabled button "
            "is no lock.\n\n"
            "| action | window | command line | scheduler | engine |\n|---|---|---|---|---|\n"_s;
    for (const RightsRow &row : rightsTable()) {
        text += u"| %1 |"_s.arg(QLatin1String(row.name));
        for (const char *place : row.askedAt)
            text += *place ? u" `%1` |"_s.arg(QLatin1String(place)) : u" - |"_s;
        text += QLatin1Char('\n');
    }
    text += u"\nNo right is needed to sign in and out, to look at what the ledger knows, for `links` and "
            "`doctor`, which read "
            "only, and to\nadd or remove a profile of this computer, which changes nothing in Xero or "
            "Procore. When somebody "
            "else signs in to\nProcore, what was read about the person before is forgotten.\n\n"
            "Why links need Admin: a link made by hand overrules what Procore itself says of the "
            "invoice, for everybody and "
            "for every\nlater run, so it is a setting and not a sync.\n"_s;
    return text;
}

} // namespace tieout::test
