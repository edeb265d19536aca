// SPDX-License-Identifier: Apache-2.0
// The documents about a profile as a whole.
#include "app/tieoutctl/jsonparts.h"
#include "app/tieoutctl/jsonviews.h"

namespace tieout::cli {

namespace {

void writeService(JsonWriter &json, const char *name, const ServiceStatus &service)
{
    json.key(name).beginObject().member("signedIn", service.isSignedIn);
    json.member("account", service.accountName).member("problem", service.problem);
    json.key("budgets").beginArray();
    for (const CallBudget &budget : service.budgets) {
        json.beginObject().member("window", budget.window);
        json.member("left", budget.left).member("limit", budget.limit);
        json.member("resetsAt", toIsoText(budget.resetsAt)).endObject();
    }
    json.endArray().member("blockedUntil", isoText(service.blockedUntil));
    json.member("nextRunMayUse", service.nextRunMayUse).endObject();
}

void writePermission(JsonWriter &json, const char *name, const Permission &permission)
{
    json.key(name).beginObject();
    json.member("allowed", permission.allowed).member("reason", permission.reason).endObject();
}

void writeLastRun(JsonWriter &json, const std::optional<RunRow> &run)
{
    json.key("lastRun");
    if (!run) {
        json.null();
        return;
    }
    json.beginObject().member("id", run->id.value()).member("startedAt", toIsoText(run->startedAt));
    json.member("finishedAt", isoText(run->finishedAt)).member("outcome", toString(run->outcome));
    json.member("message", run->message).endObject();
}

void writeLock(JsonWriter &json, const std::optional<LockHolder> &lock)
{
    json.key("lock");
    if (!lock) {
        json.null();
        return;
    }
    json.beginObject().member("computer", lock->computer).member("program", lock->program);
    json.member("process", lock->process).member("file", lock->file).member("since", toIsoText(lock->since));
    json.member("isOfThisComputer", lock->isOfThisComputer).endObject();
}

template <typename Id> void writeNamed(JsonWriter &json, const char *key, const Id &id, const QString &name)
{
    json.key(key).beginObject();
    json.member("id", id.isValid() ? id.toString() : QString()).member("name", name).endObject();
}

} // namespace

QByteArray errorJson(const Error &error, ExitCode code)
{
    JsonWriter json = newDocument();
    json.beginObject();
    writeError(json, error, code);
    return json.endObject().take();
}

QByteArray statusJson(const AppStatus &status)
{
    JsonWriter json = newDocument();
    json.beginObject().member("profile", status.profile).member("isDemo", status.isDemo);
    json.member("isSetUp", status.isSetUp).member("organisation", status.organisationName);
    json.member("company", status.companyName).member("person", status.personName);
    writeService(json, "xero", status.xero);
    writeService(json, "procore", status.procore);
    writePermission(json, "maySync", status.maySync);
    writePermission(json, "mayChangeSettings", status.mayChangeSettings);
    json.member("editionProblem", status.editionProblem);
    json.member("keychainProblem", status.keychainProblem ? sentenceFor(*status.keychainProblem) : QString());
    json.member("ledgerNotice", status.ledgerNotice);
    json.member("isRunning", status.isRunning);
    writeLock(json, status.lock);
    json.member("frequency", toString(status.frequency));
    json.member("nextRun", isoText(status.nextRun));
    writeLastRun(json, status.lastRun);
    json.key("tieOut").beginArray();
    for (const TieOut &books : status.tieOut) {
        json.beginObject().member("currency", books.currency.code());
        json.member("paidInXero", books.paidInXero.toDecimalText());
        json.member("issuedInProcore", books.issuedInProcore.toDecimalText());
        json.member("needsYou", books.needsYou).member("waiting", books.waiting).endObject();
    }
    json.endArray().key("separate").beginArray();
    for (const SeparateFigures &figures : status.separate) {
        json.beginObject().member("currency", figures.currency.code());
        json.member("beforeSetup", figures.beforeSetup.toDecimalText());
        json.member("credits", figures.credits.toDecimalText());
        json.member("handTyped", figures.handTyped.toDecimalText()).endObject();
    }
    json.endArray().key("setAside").beginArray();
    for (const UnreadRow &row : status.setAside) {
        json.beginObject().member("kind", toString(row.kind)).member("id", row.id);
        json.member("since", toIsoText(row.since)).member("problem", sentenceFor(problemOf(row))).endObject();
    }
    return json.endArray().endObject().take();
}

QByteArray unlockJson(const std::optional<LockHolder> &given)
{
    JsonWriter json = newDocument();
    json.beginObject();
    writeLock(json, given);
    return json.endObject().take();
}

QByteArray setupJson(const ProfileSettings &settings, const SetupReport &report)
{
    JsonWriter json = newDocument();
    json.beginObject();
    writeNamed(json, "organisation", settings.organisation, settings.organisationName);
    writeNamed(json, "company", settings.company, settings.companyName);
    json.member("frequency", toString(settings.schedule.frequency));
    json.member("setUpAt", toIsoText(report.setUpAt)).member("paymentsBefore", report.paymentsBefore);
    return json.member("undecided", report.undecided).endObject().take();
}

QByteArray notDueJson(std::optional<Instant> nextRun)
{
    JsonWriter json = newDocument();
    json.beginObject().key("run").null();
    return json.member("nextRun", isoText(nextRun)).endObject().take();
}

QByteArray versionJson(const QList<LibraryVersion> &libraries)
{
    JsonWriter json = newDocument();
    json.beginObject().member("version", programVersion()).member("commit", buildCommit());
    json.key("libraries").beginObject();
    for (const LibraryVersion &library : libraries)
        json.key(library.name).value(library.version);
    return json.endObject().endObject().take();
}

QByteArray textsJson(const QMap<QString, QString> &texts)
{
    JsonWriter json = newDocument();
    json.beginObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        json.key(text.key()).value(text.value());
    return json.endObject().take();
}

QByteArray profilesJson(const QList<ProfileChoice> &profiles)
{
    JsonWriter json = newDocument();
    json.beginArray();
    for (const ProfileChoice &profile : profiles) {
        json.beginObject().member("profile", profile.name).member("isSetUp", profile.isSetUp);
        json.member("organisation", profile.organisationName).member("company", profile.companyName);
        json.member("problem", profile.problem).endObject();
    }
    return json.endArray().take();
}

QByteArray organisationsJson(const QList<Connection> &organisations)
{
    JsonWriter json = newDocument();
    json.beginObject().member("service", toString(Service::Xero)).member("signedIn", true);
    json.key("organisations").beginArray();
    for (const Connection &organisation : organisations) {
        json.beginObject().member("id", organisation.organisation.toString());
        json.member("name", organisation.name).endObject();
    }
    return json.endArray().endObject().take();
}

QByteArray companiesJson(const QList<Company> &companies)
{
    JsonWriter json = newDocument();
    json.beginObject().member("service", toString(Service::Procore)).member("signedIn", true);
    json.key("companies").beginArray();
    for (const Company &company : companies) {
        json.beginObject().member("id", company.id.value()).member("name", company.name).endObject();
    }
    return json.endArray().endObject().take();
}

QByteArray disconnectedJson(Service service)
{
    JsonWriter json = newDocument();
    json.beginObject().member("service", toString(service));
    return json.member("signedIn", false).endObject().take();
}

} // namespace tieout::cli
