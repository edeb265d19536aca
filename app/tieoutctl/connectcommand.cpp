// SPDX-License-Identifier: Apache-2.0
// connect and disconnect.
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/prompts.h"
#include "app/tieoutctl/texttable.h"

#include <QProcess>

namespace tieout::cli {

namespace {

/// The desktop's own way to the browser; whoever has none copies the address.
bool showPage(Console *console, const QUrl &page)
{
    console->say(QStringLiteral("Sign in with your browser; if it does not open, go to this address:\n%1")
                     .arg(page.toString(QUrl::FullyEncoded)));
    QProcess::startDetached(QStringLiteral("xdg-open"), { page.toString(QUrl::FullyEncoded) });
    return true;
}

Task<ExitCode> answerXero(Call call, Session *session)
{
    auto organisations = co_await session->organisations(call.stop);
    if (!organisations)
        co_return call.console->fail(organisations.error());
    QList<QStringList> rows;
    for (const Connection &organisation : *organisations)
        rows.append({ organisation.organisation.toString(), organisation.name });
    const QStringList titles { QStringLiteral("Organisation"), QStringLiteral("Name") };
    call.console->answer(organisationsJson(*organisations),
        QStringLiteral("Signed in to Xero. Organisations to choose from:\n") + textTable(titles, rows));
    co_return ExitCode::Done;
}

Task<ExitCode> answerProcore(Call call, Session *session)
{
    auto companies = co_await session->companies(call.stop);
    if (!companies)
        co_return call.console->fail(companies.error());
    QList<QStringList> rows;
    for (const Company &company : *companies)
        rows.append({ company.id.toString(), company.name });
    const QStringList titles { QStringLiteral("Company"), QStringLiteral("Name") };
    call.console->answer(companiesJson(*companies),
        QStringLiteral("Signed in to Procore. Companies to choose from:\n") + textTable(titles, rows));
    co_return ExitCode::Done;
}

} // namespace

Task<ExitCode> runConnect(Call call)
{
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    const Service service = serviceFrom(call.invocation.arguments.first());
    const bool follow = call.invocation.has("no-browser");
    if (follow && !session->isLoopback()) {
        co_return call.console->refuse(
            QStringLiteral("--no-browser is for the sandbox: it is accepted for loopback addresses only."));
    }
    auto hasClient = co_await session->hasClient(service, call.stop);
    if (!hasClient)
        co_return call.console->fail(hasClient.error());
    ClientCredentials typed = askForClient(service, *hasClient);
    if (!*hasClient && typed.id.isEmpty())
        co_return call.console->refuse(QStringLiteral("The client id of your app is needed to sign in."));
    Console *console = call.console;
    OpenUrl openUrl = [console](const QUrl &page) { return showPage(console, page); };
    const SignInWay way = follow ? SignInWay::FollowPage : SignInWay::Loopback;
    Done connected = co_await session->connect(service, std::move(typed), way, std::move(openUrl), call.stop);
    if (!connected)
        co_return call.console->fail(connected.error());
    if (service == Service::Xero)
        co_return co_await answerXero(call, session);
    co_return co_await answerProcore(call, session);
}

Task<ExitCode> runDisconnect(Call call)
{
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    const Service service = serviceFrom(call.invocation.arguments.first());
    auto ended = co_await (*opened)->disconnect(service, call.stop);
    if (!ended)
        co_return call.console->fail(ended.error());
    if (!ended->note.isEmpty())
        call.console->say(ended->note);
    call.console->answer(disconnectedJson(service), QStringLiteral("Signed out.\n"));
    co_return ExitCode::Done;
}

} // namespace tieout::cli
