// SPDX-License-Identifier: Apache-2.0
// The table of commands: what there is, and what --help says about it.
#include "app/tieoutctl/commandline.h"

namespace tieout::cli {

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
    return { QStringLiteral("SERVICE"), { QStringLiteral("xero"), QStringLiteral("procore") }, false, false };
}

ArgumentSpec actionArgument()
{
    return { QStringLiteral("ACTION"),
        { QStringLiteral("retry"), QStringLiteral("adopt"), QStringLiteral("create"), QStringLiteral("issue-anyway"),
            QStringLiteral("void"), QStringLiteral("restore"), QStringLiteral("leave"),
            QStringLiteral("support-request") },
        false, false };
}

QString resolveNotes()
{
    return QStringLiteral(
        "PAYMENT is the id that `tieoutctl --json payments` shows. What a payment does not offer as it stands is "
        "refused,\nwith the actions that are possible. The decision is carried out at once, by a sync of the "
        "payment's invoice.\n"
        "  retry            look again and try again\n"
        "  adopt            the line that looks like this payment becomes its line\n"
        "  create           write a line of its own all the same\n"
        "  issue-anyway     write it although more is issued than is due\n"
        "  void             set the line of the removed payment to 0.00\n"
        "  restore          make the line again what it was\n"
        "  leave            nothing happens to it until Xero changes the payment\n"
        "  support-request  print a text with all ids for Procore's support; decides nothing\n");
}

QString lineNotes()
{
    return QStringLiteral(
        "Shows the line of a payment: its payment number and its attachments. Both are the users' to change, in "
        "Procore as here;\nno sync overwrites them. Everything else on a synced line is locked.\n"
        "  number N         give the line the payment number N; refused when another line of the commitment has it\n"
        "  attach FILE...   add files: up to 25 MiB each, 60 MiB with what hangs on the line. That is downloaded "
        "first, "
        "and put\n                   back where the change loses it\n"
        "An attachment cannot be removed here: Procore's interface for programs has no way to do it. Remove it in "
        "Procore.\nWhere Procore refuses a change because of the lock, the line is unlocked, changed and locked again. "
        "What was interrupted\nis finished by the next sync.\n");
}

QList<CommandSpec> profileCommands()
{
    return {
        { QStringLiteral("profile add"), QStringLiteral("Make a profile: one pair of organisation and company."),
            { argument("NAME") },
            { withValue("endpoints", "FILE",
                "where the two services live (the line that tieout-sandbox prints); without it the real ones") },
            QStringLiteral("Addresses must be https; http is accepted for loopback only. Client ids and secrets in "
                           "the file go to\nthe keychain, the file is not kept.\n") },
        { QStringLiteral("profile list"), QStringLiteral("List the profiles of this computer."), {}, {}, {} },
        { QStringLiteral("profile remove"),
            QStringLiteral("Remove a profile: its settings, its ledger and its entries in the keychain."),
            { argument("NAME") }, {},
            QStringLiteral("Nothing is removed from Xero or Procore. Whoever sets the same companies up again starts "
                           "with a new baseline.\n") },
    };
}

QList<CommandSpec> connectionCommands()
{
    return {
        { QStringLiteral("connect"), QStringLiteral("Sign in to Xero or Procore in the browser."),
            { serviceArgument() },
            { flag("no-browser", "follow the sign-in page ourselves; accepted for loopback addresses only"),
                flag("paste-code",
                    "print the address and read the code that the page shows from standard input; Procore "
                    "only") },
            QStringLiteral("The client id (and for Procore the secret) of your own app is asked for, or read from "
                           "standard input, one\nper line; an empty line keeps what the keychain has. Both are kept "
                           "in the keychain.\n") },
        { QStringLiteral("disconnect"), QStringLiteral("Sign out: revoke the token and forget it."),
            { serviceArgument() }, {}, {} },
        { QStringLiteral("setup"), QStringLiteral("Choose organisation, company and sync frequency."), {},
            { withValue("organisation", "ID|NAME", "the connected Xero organisation"),
                withValue("company", "ID", "the Procore company"),
                withValue("projects", "all|ID,...", "projects that take part (default: all)"),
                withValue("frequency", "never|hourly|2h|4h|daily", "how often a scheduled run is due") },
            QStringLiteral("The first time this takes the baseline: payments made before it are never included.\n") },
    };
}

QList<CommandSpec> runCommands()
{
    return {
        { QStringLiteral("status"),
            QStringLiteral("Show connections, rights, schedule, last and next run, and call budgets."), {}, {}, {} },
        { QStringLiteral("sync"), QStringLiteral("Bring new payments of synced invoices into Procore."), {},
            { flag("dry-run", "plan and read, write nothing"),
                repeatable("project", "ID", "only this Procore project; may be given several times"),
                repeatable("invoice", "ID", "only this subcontractor invoice; may be given several times"),
                flag("scheduled", "run only when a run is due by the schedule; otherwise do nothing, exit code 0"),
                withValue("allow-voids", "N", "go on when up to N lines would be voided") },
            QStringLiteral("Ctrl+C stops the run: a write on its way is waited for and read back.\n") },
        { QStringLiteral("resolve"), QStringLiteral("Decide about a payment that needs you, and carry it out."),
            { argument("PAYMENT"), actionArgument() },
            { withValue("note", "TEXT", "why; kept with the decision and shown in the payment's history") },
            resolveNotes() },
        { QStringLiteral("line"), QStringLiteral("Show a payment's line, change its payment number, attach files."),
            { argument("PAYMENT"),
                { QStringLiteral("ACTION"), { QStringLiteral("number"), QStringLiteral("attach") }, true, false },
                { QStringLiteral("N|FILE"), {}, true, true } },
            {}, lineNotes() },
    };
}

QList<CommandSpec> linkCommands()
{
    return {
        { QStringLiteral("link"), QStringLiteral("Link a subcontractor invoice to its bill by hand."),
            { argument("INVOICE"), argument("BILL") }, { withValue("note", "TEXT", "why; kept with the link") },
            QStringLiteral("INVOICE is an id of tieoutctl invoices. BILL is the bill's id in Xero, or its number where "
                           "only one bill\nthat was paid has it. One call to Xero. Needs Admin on ERP Integrations. "
                           "Refused while money stands in the\nway: lines of the bill on another invoice, lines of "
                           "another bill on this one.\n") },
        { QStringLiteral("unlink"), QStringLiteral("Take a subcontractor invoice from its bill."),
            { argument("INVOICE") }, { withValue("note", "TEXT", "why; kept with the change") },
            QStringLiteral("Holds until the invoice is linked again, whatever Procore says of it. Lines that stand "
                           "stay.\nNeeds Admin on ERP Integrations.\n") },
        { QStringLiteral("links"), QStringLiteral("List which invoice is linked to which bill, and who said so."), {},
            { flag("suggest", "also score what might belong together: number, vendor, amount, date") },
            QStringLiteral("--suggest reads bills of payments that are not linked from Xero, 40 a call and 10 calls at "
                           "most. Nothing is\never linked by a suggestion.\n") },
        { QStringLiteral("doctor"),
            QStringLiteral("Check everything a payment needs, and name the first thing missing."), {},
            { withValue("invoice", "ID", "also what this subcontractor invoice needs") },
            QStringLiteral(
                "Reads only: at most 2 calls to Xero and 8 to Procore. Works with a damaged ledger too.\n") },
    };
}

QList<CommandSpec> listCommands()
{
    return {
        { QStringLiteral("payments"), QStringLiteral("List the payments that the ledger knows."), {},
            { withValue("state", "STATE", "synced, waiting, attention, failed or notIncluded"),
                withValue("invoice", "ID", "only payments of this subcontractor invoice") },
            {} },
        { QStringLiteral("invoices"),
            QStringLiteral("List the subcontractor invoices with the sums of their payments."), {}, {}, {} },
        { QStringLiteral("history"), QStringLiteral("List the last runs, or what happened in one of them."),
            { argument("RUN", true) }, {}, {} },
        { QStringLiteral("settings get"), QStringLiteral("Show one setting, or all of them."),
            { argument("KEY", true) }, {}, {} },
        { QStringLiteral("settings set"), QStringLiteral("Change one setting."), { argument("KEY"), argument("VALUE") },
            {}, {} },
        { QStringLiteral("demo"),
            QStringLiteral("Show the whole main job on the sandbox, without accounts, keychain or screen."), {}, {},
            QStringLiteral(
                "Everything happens on this computer, in a temporary folder that is removed at the end.\n") },
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
