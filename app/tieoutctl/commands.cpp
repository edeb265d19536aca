// SPDX-License-Identifier: Apache-2.0
// The table of commands: what there is, and what --help says about it.
#include "app/tieoutctl/commandline.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

OptionSpec withValue(const char *name, const char *valueName, const char *help)
{
    return { QLatin1String(name), QLatin1String(valueName), QLatin1String(help), false };
}

OptionSpec repeatable(const char *name, const char *valueName, const char *help)
{
    return { QLatin1String(name), QLatin1String(valueName), QLatin1String(help), true };
}

OptionSpec flag(const char *name, const char *help)
{
    return { QLatin1String(name), {}, QLatin1String(help), false };
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
        { u"retry"_s, u"adopt"_s, u"create"_s, u"issue-anyway"_s, u"void"_s, u"restore"_s, u"leave"_s,
            u"support-request"_s },
        false, false };
}

QString resolveNotes()
{
    return u"PAYMENT is the id that `tieoutctl --json payments` shows. What a payment does not offer as it stands is "
           "refused,\nwith the actions that are possible. The decision is carried out at once, by a sync of the "
           "payment's invoice.\n"
           "  retry            look again and try again\n"
           "  adopt            the line that looks like this payment becomes its line\n"
           "  create           write a line of its own all the same\n"
           "  issue-anyway     write it although more is issued than is due\n"
           "  void             set the line of the removed payment to 0.00\n"
           "  restore          make the line again what it was\n"
           "  leave            nothing happens to it until Xero changes the payment\n"
           "  support-request  print a text with all ids for Procore's support; decides nothing\n"_s;
}

QString lineNotes()
{
    return u"Shows the line of a payment: its payment number and its attachments. Both are the users' to change, in "
           "Procore as here;\nno sync overwrites them. Everything else on a synced line is locked.\n"
           "  number N         give the line the payment number N; refused when another line of the commitment has it\n"
           "  attach FILE...   add files: up to 25 MiB each, 60 MiB with what hangs on the line. That is downloaded "
           "first, "
           "and put\n                   back where the change loses it\n"
           "An attachment cannot be removed here: Procore's interface for programs has no way to do it. Remove it in "
           "Procore.\nWhere Procore refuses a change because of the lock, the line is unlocked, changed and locked "
           "again. "
           "What was interrupted\nis finished by the next sync.\n"_s;
}

QList<CommandSpec> profileCommands()
{
    return {
        { u"profile add"_s, u"Make a profile: one pair of organisation and company."_s, { argument("NAME") },
            { withValue("endpoints", "FILE",
                "where the two services live (the line that tieout-sandbox prints); without it the real ones") },
            u"Addresses must be https; http is accepted for loopback only. Client ids and secrets in "
            "the file go to\nthe keychain, the file is not kept.\n"_s },
        { u"profile list"_s, u"List the profiles of this computer."_s, {}, {}, {} },
        { u"profile remove"_s, u"Remove a profile: its settings, its ledger and its entries in the keychain."_s,
            { argument("NAME") }, {},
            u"Nothing is removed from Xero or Procore. Whoever sets the same companies up again starts "
            "with a new baseline.\n"_s },
    };
}

QList<CommandSpec> connectionCommands()
{
    return {
        { u"connect"_s, u"Sign in to Xero or Procore in the browser."_s, { serviceArgument() },
            { flag("no-browser", "follow the sign-in page ourselves; accepted for loopback addresses only"),
                flag("paste-code",
                    "print the address and read the code that the page shows from standard input; Procore "
                    "only") },
            u"The client id (and for Procore the secret) of your own app is asked for, or read from "
            "standard input, one\nper line; an empty line keeps what the keychain has. Both are kept "
            "in the keychain.\n"_s },
        { u"disconnect"_s, u"Sign out: revoke the token and forget it."_s, { serviceArgument() }, {}, {} },
        { u"setup"_s, u"Choose organisation, company and sync frequency."_s, {},
            { withValue("organisation", "ID|NAME", "the connected Xero organisation"),
                withValue("company", "ID", "the Procore company"),
                withValue("projects", "all|ID,...", "projects that take part (default: all)"),
                withValue("frequency", "never|hourly|2h|4h|daily", "how often a scheduled run is due") },
            u"The first time this takes the baseline: payments made before it are never included.\n"_s },
    };
}

QList<CommandSpec> runCommands()
{
    return {
        { u"status"_s, u"Show connections, rights, schedule, last and next run, and call budgets."_s, {}, {}, {} },
        { u"sync"_s, u"Bring new payments of synced invoices into Procore."_s, {},
            { flag("dry-run", "plan and read, write nothing"),
                repeatable("project", "ID", "only this Procore project; may be given several times"),
                repeatable("invoice", "ID", "only this subcontractor invoice; may be given several times"),
                flag("scheduled", "run only when a run is due by the schedule; otherwise do nothing, exit code 0"),
                withValue("allow-voids", "N", "go on when up to N lines would be voided") },
            u"Ctrl+C stops the run: a write on its way is waited for and read back.\n"_s },
        { u"resolve"_s, u"Decide about a payment that needs you, and carry it out."_s,
            { argument("PAYMENT"), actionArgument() },
            { withValue("note", "TEXT", "why; kept with the decision and shown in the payment's history") },
            resolveNotes() },
        { u"line"_s, u"Show a payment's line, change its payment number, attach files."_s,
            { argument("PAYMENT"), { u"ACTION"_s, { u"number"_s, u"attach"_s }, true, false },
                { u"N|FILE"_s, {}, true, true } },
            {}, lineNotes() },
    };
}

QList<CommandSpec> linkCommands()
{
    return {
        { u"link"_s, u"Link a subcontractor invoice to its bill by hand."_s, { argument("INVOICE"), argument("BILL") },
            { withValue("note", "TEXT", "why; kept with the link") },
            u"INVOICE is an id of tieoutctl invoices. BILL is the bill's id in Xero, or its number where "
            "only one bill\nthat was paid has it. One call to Xero. Needs Admin on ERP Integrations. "
            "Refused while money stands in the\nway: lines of the bill on another invoice, lines of "
            "another bill on this one.\n"_s },
        { u"unlink"_s, u"Take a subcontractor invoice from its bill."_s, { argument("INVOICE") },
            { withValue("note", "TEXT", "why; kept with the change") },
            u"Holds until the invoice is linked again, whatever Procore says of it. Lines that stand "
            "stay.\nNeeds Admin on ERP Integrations.\n"_s },
        { u"links"_s, u"List which invoice is linked to which bill, and who said so."_s, {},
            { flag("suggest", "also score what might belong together: number, vendor, amount, date") },
            u"--suggest reads bills of payments that are not linked from Xero, 40 a call and 10 calls at "
            "most. Nothing is\never linked by a suggestion.\n"_s },
        { u"doctor"_s, u"Check everything a payment needs, and name the first thing missing."_s, {},
            { withValue("invoice", "ID", "also what this subcontractor invoice needs") },
            u"Reads only: at most 2 calls to Xero and 8 to Procore. Works with a damaged ledger too.\n"_s },
    };
}

QList<CommandSpec> listCommands()
{
    return {
        { u"payments"_s, u"List the payments that the ledger knows."_s, {},
            { withValue("state", "STATE", "synced, waiting, attention, failed or notIncluded"),
                withValue("invoice", "ID", "only payments of this subcontractor invoice") },
            {} },
        { u"invoices"_s, u"List the subcontractor invoices with the sums of their payments."_s, {}, {}, {} },
        { u"history"_s, u"List the last runs, or what happened in one of them."_s, { argument("RUN", true) }, {}, {} },
        { u"settings get"_s, u"Show one setting, or all of them."_s, { argument("KEY", true) }, {}, {} },
        { u"settings set"_s, u"Change one setting."_s, { argument("KEY"), argument("VALUE") }, {}, {} },
        { u"demo"_s, u"Show the whole main job on the sandbox, without accounts, keychain or screen."_s, {}, {},
            u"Everything happens on this computer, in a temporary folder that is removed at the end.\n"_s },
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
        withValue("profile", "NAME", "the profile to work on (default: \"default\")"),
        flag("json", "print one JSON document on standard output, everything else on standard error"),
        flag("help", "show help; after a command, its help"),
        flag("version", "show the version"),
    };
    return table;
}

} // namespace tieout::cli
