// SPDX-License-Identifier: Apache-2.0
// The table of commands, with the text that --help prints for each.
#include "app/tieoutctl/commandline.h"

#include "core/base/tr.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

OptionSpec withValue(const char *name, const char *valueName, const char *help)
{
    return { QLatin1String(name), QLatin1String(valueName), Tr::tr(help), false };
}

OptionSpec repeatable(const char *name, const char *valueName, const char *help)
{
    return { QLatin1String(name), QLatin1String(valueName), Tr::tr(help), true };
}

OptionSpec flag(const char *name, const char *help)
{
    return { QLatin1String(name), {}, Tr::tr(help), false };
}

ArgumentSpec argument(const char *name, bool isOptional = false)
{
    return { QLatin1String(name), {}, isOptional, false };
}

ArgumentSpec serviceArgument()
{
    return { u"SERVICE"_s, { u"xero"_s, u"procore"_s }, false, false };
}

ArgumentSpec actionArgument()
{
    return { u"ACTION"_s,
        { u"retry"_s, u"adopt"_s, u"create"_s, u"issue-anyway"_s, u"void"_s, u"restore"_s, u"accept"_s, u"leave"_s,
            u"support-request"_s },
        false, false };
}

QString resolveNotes()
{
    return Tr::tr(
        "PAYMENT is the id that `tieoutctl --json payments` shows. An action that the payment does not offer in its "
        "current\nstate is refused, with a list of those it does. The decision is carried out at once, by a sync of "
        "the payment's\ninvoice.\n"
        "  retry            check the payment again and try again\n"
        "  adopt            the line that looks like this payment becomes its line\n"
        "  create           write a separate line all the same\n"
        "  issue-anyway     write it although more is issued than is due\n"
        "  void             set the line of the removed payment to 0.00\n"
        "  restore          make the line what it was before\n"
        "  accept           a text of the line is right as Procore shows it; later syncs compare with that\n"
        "  leave            do nothing until Xero changes the payment\n"
        "  support-request  print a text with all ids for Procore's support; decides nothing\n");
}

QString lineNotes()
{
    return Tr::tr(
        "Shows the line of a payment: its payment number and its attachments. Users may change both, here and in "
        "Procore;\nno sync overwrites them. Everything else on a synced line is locked.\n"
        "  number N         give the line the payment number N; refused when another line of the commitment has it\n"
        "  attach FILE...   add files: up to 25 MiB each, 60 MiB with those already on the line. These are "
        "downloaded\n                   first, and put back if the change loses them\n"
        "An attachment cannot be removed here: Procore's API has no call for that. Remove it in Procore.\nIf Procore "
        "refuses a change because of the lock, the line is unlocked, changed and locked again. The next sync\n"
        "finishes what was interrupted.\n");
}

QList<CommandSpec> profileCommands()
{
    return {
        { u"profile add"_s, Tr::tr("Add a profile: one pair of organization and company."), { argument("NAME") },
            { withValue("endpoints", "FILE",
                QT_TRANSLATE_NOOP("tieout",
                    "where the two services live (the line that tieout-sandbox prints); without it the real ones")) },
            Tr::tr(
                "Addresses must be https; http is accepted for loopback only. Client ids and secrets in "
                "the file go to\nthe keychain; the file is not kept. It may name a CA file (caFile) if all addresses "
                "are loopback; no\noption turns certificate checks off.\n") },
        { u"profile list"_s, Tr::tr("List the profiles of this computer."), {}, {}, {} },
        { u"profile rename"_s, Tr::tr("Give a profile another name."), { argument("NAME"), argument("NEWNAME") }, {},
            Tr::tr("Its settings, its ledger and its entries in the keychain stay what they are. Close its window "
                   "first, and\nchange the name in your scheduler.\n") },
        { u"profile remove"_s, Tr::tr("Remove a profile: its settings, its ledger and its entries in the keychain."),
            { argument("NAME") }, {},
            Tr::tr("Nothing is removed from Xero or Procore. Setting up the same companies again takes a new "
                   "baseline.\n") },
    };
}

QList<CommandSpec> connectionCommands()
{
    return {
        { u"connect"_s, Tr::tr("Sign in to Xero or Procore in the browser."), { serviceArgument() },
            { flag("no-browser",
                  QT_TRANSLATE_NOOP(
                      "tieout", "follow the sign-in page ourselves; accepted for loopback addresses only")),
                flag("paste-code",
                    QT_TRANSLATE_NOOP("tieout",
                        "print the address and read the code that the page shows from standard input; Procore "
                        "only")) },
            Tr::tr("The client id (and for Procore the secret) of your own app is asked for, or read from "
                   "standard input, one\nper line; an empty line keeps what the keychain has. Both are kept "
                   "in the keychain.\n") },
        { u"disconnect"_s, Tr::tr("Sign out: revoke the token and forget it."), { serviceArgument() }, {}, {} },
        { u"connection export"_s, Tr::tr("Write a connection file, so that other desks only sign in."),
            { argument("FILE") }, {},
            Tr::tr("It holds the client ids, Procore's client secret, company and organization, encrypted under a "
                   "passphrase,\nand no sign-in. The passphrase is asked for, or read from standard input: at least 12 "
                   "characters. Only the\nowner can read the file; one that exists is not replaced.\n") },
        { u"connection import"_s, Tr::tr("Take ids, secret, company and organization from a connection file."),
            { argument("FILE") }, {},
            Tr::tr("Asks for the passphrase, or reads it from standard input. Then sign in and set up. A profile that "
                   "is set up\nwith another company or organization is left as it is.\n") },
        { u"setup"_s, Tr::tr("Choose organization, company and sync frequency."), {},
            { withValue("organisation", "ID|NAME", QT_TRANSLATE_NOOP("tieout", "the connected Xero organization")),
                withValue("company", "ID", QT_TRANSLATE_NOOP("tieout", "the Procore company")),
                withValue(
                    "projects", "all|ID,...", QT_TRANSLATE_NOOP("tieout", "projects that take part (default: all)")),
                withValue("frequency", "never|hourly|2h|4h|daily",
                    QT_TRANSLATE_NOOP("tieout", "how often a scheduled run is due")) },
            Tr::tr("The first time this takes the baseline: payments made before it are never included.\n") },
    };
}

QList<CommandSpec> runCommands()
{
    return {
        { u"status"_s, Tr::tr("Show connections, rights, schedule, last and next run, and call budgets."), {}, {}, {} },
        { u"sync"_s, Tr::tr("Bring new payments of synced invoices into Procore."), {},
            { flag("dry-run", QT_TRANSLATE_NOOP("tieout", "plan and read, write nothing")),
                repeatable("project", "ID",
                    QT_TRANSLATE_NOOP("tieout", "only this Procore project; may be given several times")),
                repeatable("invoice", "ID",
                    QT_TRANSLATE_NOOP("tieout", "only this subcontractor invoice; may be given several times")),
                flag("scheduled",
                    QT_TRANSLATE_NOOP(
                        "tieout", "run only when a run is due by the schedule; otherwise do nothing, exit code 0")),
                withValue(
                    "allow-voids", "N", QT_TRANSLATE_NOOP("tieout", "go on when up to N lines would be voided")) },
            Tr::tr("Ctrl+C stops the run: it waits for a write in progress and reads it back.\n") },
        { u"resolve"_s, Tr::tr("Decide about a payment that needs you, and carry it out."),
            { argument("PAYMENT"), actionArgument() },
            { withValue("note", "TEXT",
                QT_TRANSLATE_NOOP("tieout", "why; kept with the decision and shown in the payment's history")) },
            resolveNotes() },
        { u"line"_s, Tr::tr("Show a payment's line, change its payment number, attach files."),
            { argument("PAYMENT"), { u"ACTION"_s, { u"number"_s, u"attach"_s }, true, false },
                { u"N|FILE"_s, {}, true, true } },
            {}, lineNotes() },
    };
}

QList<CommandSpec> linkCommands()
{
    return {
        { u"link"_s, Tr::tr("Link a subcontractor invoice to its bill by hand."),
            { argument("INVOICE"), argument("BILL") },
            { withValue("note", "TEXT", QT_TRANSLATE_NOOP("tieout", "why; kept with the link")) },
            Tr::tr("INVOICE is an id of tieoutctl invoices. BILL is the bill's id in Xero, or its number where "
                   "only one bill\nthat was paid has it. One call to Xero. Needs Admin on ERP Integrations. "
                   "Refused while there\nare lines of the bill on another invoice, or lines "
                   "of another bill on this one.\n") },
        { u"unlink"_s, Tr::tr("Unlink a subcontractor invoice from its bill."), { argument("INVOICE") },
            { withValue("note", "TEXT", QT_TRANSLATE_NOOP("tieout", "why; kept with the change")) },
            Tr::tr("Holds until the invoice is linked again, even if its origin_id in Procore names a bill. Its lines "
                   "stay.\nNeeds Admin on ERP Integrations.\n") },
        { u"links"_s, Tr::tr("List which invoice is linked to which bill, and by whom."), {},
            { flag("suggest",
                QT_TRANSLATE_NOOP("tieout", "also score possible pairs by number, vendor, amount and date")) },
            Tr::tr("--suggest reads from Xero the bills of payments that are not linked, 40 a call and at most 10 "
                   "calls. It never\nlinks anything.\n") },
        { u"doctor"_s, Tr::tr("Check everything a payment needs, and name the first thing missing."), {},
            { withValue("invoice", "ID", QT_TRANSLATE_NOOP("tieout", "also what this subcontractor invoice needs")) },
            Tr::tr("Reads only: at most 2 calls to Xero and 8 to Procore. Works with a damaged ledger too.\n") },
        { u"unlock"_s, Tr::tr("Give up the lock that another computer left on the profile."), {}, {},
            Tr::tr("For a home that was restored from a backup, a container that was made anew, a computer that was "
                   "replaced.\nMake sure first that Tieout no longer runs on this profile there: two at once would "
                   "write payments twice.\nA lock whose owner runs on this computer is never given up.\n") },
    };
}

QList<CommandSpec> listCommands()
{
    return {
        { u"payments"_s, Tr::tr("List the payments that the ledger knows."), {},
            { withValue(
                  "state", "STATE", QT_TRANSLATE_NOOP("tieout", "synced, waiting, attention, failed or notIncluded")),
                withValue(
                    "invoice", "ID", QT_TRANSLATE_NOOP("tieout", "only payments of this subcontractor invoice")) },
            {} },
        { u"invoices"_s, Tr::tr("List the subcontractor invoices with the sums of their payments."), {}, {}, {} },
        { u"history"_s, Tr::tr("List the last runs, or what happened in one of them."), { argument("RUN", true) }, {},
            {} },
        { u"export"_s, Tr::tr("Write payments, invoices or the history into a file."), {},
            { withValue("what", "payments|invoices|history", QT_TRANSLATE_NOOP("tieout", "which table")),
                withValue(
                    "format", "csv|json|pdf", QT_TRANSLATE_NOOP("tieout", "for a spreadsheet, a program, or paper")),
                withValue("to", "FILE", QT_TRANSLATE_NOOP("tieout", "the file to write")),
                flag("force", QT_TRANSLATE_NOOP("tieout", "replace a file that is there")) },
            Tr::tr("All three of --what, --format and --to are needed. CSV is UTF-8, with plain numbers and ISO dates. "
                   "JSON is what\nthe command of that name prints with --json. Makes no call to a service.\n") },
        { u"settings get"_s, Tr::tr("Show one setting, or all of them."), { argument("KEY", true) }, {}, {} },
        { u"settings set"_s, Tr::tr("Change one setting."), { argument("KEY"), argument("VALUE") }, {}, {} },
        { u"demo"_s, Tr::tr("Show the whole job on the sandbox, without accounts, keychain or screen."), {}, {},
            Tr::tr("Everything happens on this computer, in a temporary folder that is removed at the end.\n") },
    };
}

} // namespace

const QList<CommandSpec> &commands()
{
    static const QList<CommandSpec> table =
        profileCommands() + connectionCommands() + runCommands() + linkCommands() + listCommands();
    return table;
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> table {
        withValue("profile", "NAME", QT_TRANSLATE_NOOP("tieout", "the profile to work on (default: \"default\")")),
        flag("json",
            QT_TRANSLATE_NOOP(
                "tieout", "print one JSON document on standard output, everything else on standard error")),
        flag("help", QT_TRANSLATE_NOOP("tieout", "show help; after a command, its help")),
        flag("version", QT_TRANSLATE_NOOP("tieout", "show the version")),
    };
    return table;
}

} // namespace tieout::cli
