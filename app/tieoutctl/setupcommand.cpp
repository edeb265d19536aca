// SPDX-License-Identifier: Apache-2.0
// setup
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/schedule/frequencyname.h"

namespace tieout::cli {

namespace {

/// Reads the choices that need no call.
Result<ProfileSettings> chosenHere(const Invocation &invocation, ProfileSettings settings)
{
    // A connection file, or the first start of the window, may have chosen organization and company already.
    const std::pair<const char *, bool> needed[] { { "organisation", !settings.organisation.isValid() },
        { "company", !settings.company.isValid() }, { "frequency", !settings.isSetUp() } };
    for (const auto &[option, isMissing] : needed) {
        if (isMissing && !invocation.has(option)) {
            return failed(
                Error(ErrorKind::Configuration, Tr::tr("The first setup needs --%1.").arg(QLatin1String(option))));
        }
    }
    if (invocation.has("frequency")) {
        const auto frequency = frequencyFromString(invocation.value("frequency"));
        if (!frequency) {
            return failed(Error(ErrorKind::Configuration,
                Tr::tr("\"%1\" is not a frequency. The frequencies are: never, hourly, 2h, 4h, daily.")
                    .arg(invocation.value("frequency"))));
        }
        settings.schedule.frequency = *frequency;
    }
    if (invocation.has("projects")) {
        const auto projects = projectsFrom(invocation.value("projects"));
        if (!projects)
            return failed(projects.error());
        settings.allProjects = projects->isEmpty();
        settings.projects = *projects;
    }
    return settings;
}

/// Looks up the others.
Task<Result<ProfileSettings>> chosenThere(Call call, Session *session, ProfileSettings settings)
{
    if (call.invocation.has("organisation")) {
        auto organisations = co_await session->connections().organisations(call.stop);
        if (!organisations)
            co_return failed(organisations.error());
        const auto organisation = chooseOrganisation(*organisations, call.invocation.value("organisation"));
        if (!organisation)
            co_return failed(organisation.error());
        settings.organisation = organisation->organisation;
        settings.organisationName = organisation->name;
    }
    if (call.invocation.has("company")) {
        auto companies = co_await session->connections().companies(call.stop);
        if (!companies)
            co_return failed(companies.error());
        const auto company = chooseCompany(*companies, call.invocation.value("company"));
        if (!company)
            co_return failed(company.error());
        settings.company = company->id;
        settings.companyName = company->name;
    }
    co_return settings;
}

} // namespace

Task<ExitCode> runSetup(Call call)
{
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    const auto current = session->settings();
    if (!current)
        co_return call.console->fail(current.error());
    auto wanted = chosenHere(call.invocation, *current);
    if (!wanted)
        co_return call.console->refuse(wanted.error().detail);
    auto complete = co_await chosenThere(call, session, *wanted);
    if (!complete)
        co_return call.console->refuseOrFail(complete.error());
    auto report = co_await session->setup().setUp(*complete, call.stop);
    if (!report)
        co_return call.console->refuseOrFail(report.error());
    QString text =
        Tr::tr("Set up: organization %1 in Xero, company %2 in Procore, sync frequency %3.\n")
            .arg(complete->organisationName, complete->companyName, frequencyName(complete->schedule.frequency));
    if (!current->isSetUp()) {
        text += counted(report->paymentsBefore,
            QT_TRANSLATE_NOOP("tieout", "Payments made from now on (%1) take part. Left out: 1 payment made before.\n"),
            QT_TRANSLATE_N_NOOP(
                "tieout", "Payments made from now on (%1) take part. Left out: %n payments made before.\n"))
                    .arg(momentText(report->setUpAt));
    }
    call.console->answer(setupJson(*complete, *report), text);
    if (const QString note = clockNote(*report); !note.isEmpty())
        call.console->say(note);
    co_return ExitCode::Done;
}

} // namespace tieout::cli
