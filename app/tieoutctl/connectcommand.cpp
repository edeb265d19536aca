// SPDX-License-Identifier: Apache-2.0
// connect and disconnect.
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/prompts.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// Opens the desktop's browser; without one, the person can copy the address.
bool showPage(Console *console, const QUrl &page)
{
    console->say(Tr::tr("Sign in with your browser; if it does not open, go to this address:\n%1")
                     .arg(page.toString(QUrl::FullyEncoded)));
    QProcess::startDetached(u"xdg-open"_s, { page.toString(QUrl::FullyEncoded) });
    return true;
}

Task<ExitCode> answerXero(Call call, Session *session)
{
    auto organisations = co_await session->connections().organisations(call.stop);
    if (!organisations)
        co_return call.console->fail(organisations.error());
    QList<QStringList> rows;
    for (const Connection &organisation : *organisations)
        rows.append({ organisation.organisation.toString(), organisation.name });
    const QStringList titles { Tr::tr("Organization"), Tr::tr("Name") };
    call.console->answer(organisationsJson(*organisations),
        Tr::tr("Signed in to Xero. Organizations to choose from:\n") + textTable(titles, rows));
    co_return ExitCode::Done;
}

Task<ExitCode> answerProcore(Call call, Session *session)
{
    auto companies = co_await session->connections().companies(call.stop);
    if (!companies)
        co_return call.console->fail(companies.error());
    QList<QStringList> rows;
    for (const Company &company : *companies)
        rows.append({ company.id.toString(), company.name });
    const QStringList titles { Tr::tr("Company"), Tr::tr("Name") };
    call.console->answer(companiesJson(*companies),
        Tr::tr("Signed in to Procore. Companies to choose from:\n") + textTable(titles, rows));
    co_return ExitCode::Done;
}

/// Shows where to find the code and reads one line. Blocks everything else meanwhile; Ctrl+C ends it. An impossible
/// code ends the sign-in, because a script that pipes the code in has no second one.
bool readCode(Console *console, Session *session, std::stop_source *giveUp, const QUrl &page)
{
    console->say(Tr::tr("Sign in at this address, then give the code that the page shows:\n%1")
                     .arg(page.toString(QUrl::FullyEncoded)));
    const QString code = askForLine(Tr::tr("Code: "));
    if (code.isEmpty()) {
        console->say(Tr::tr("No code was given."));
        return false;
    }
    QTimer::singleShot(0, qApp, [console, session, giveUp, code] {
        const Done taken = session->connections().submitPastedCode(Service::Procore, code);
        if (taken)
            return;
        console->say(taken.error().detail);
        giveUp->request_stop();
    });
    return true;
}

Result<SignInWay> wayOf(const Invocation &invocation, const Session &session)
{
    const auto wrong = [](const char *sentence) { return failed(Error(ErrorKind::Configuration, Tr::tr(sentence))); };
    const bool follow = invocation.has("no-browser");
    const bool paste = invocation.has("paste-code");
    if (follow && paste)
        return wrong(QT_TRANSLATE_NOOP("tieout", "--no-browser and --paste-code exclude each other."));
    if (follow && !session.isLoopback())
        return wrong(QT_TRANSLATE_NOOP(
            "tieout", "--no-browser is for the sandbox: it is accepted for loopback addresses only."));
    if (paste && serviceFrom(invocation.arguments.first()) != Service::Procore)
        return wrong(QT_TRANSLATE_NOOP("tieout", "--paste-code is for Procore: Xero offers no code to copy."));
    return follow ? SignInWay::FollowPage : paste ? SignInWay::PastedCode : SignInWay::Loopback;
}

} // namespace

Task<ExitCode> runConnect(Call call)
{
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    const Service service = serviceFrom(call.invocation.arguments.first());
    const auto way = wayOf(call.invocation, *session);
    if (!way)
        co_return call.console->refuse(way.error().detail);
    auto hasClient = co_await session->connections().hasClient(service, call.stop);
    if (!hasClient)
        co_return call.console->fail(hasClient.error());
    // The next line of standard input is the code, so do not ask for a stored client again.
    const bool keepsClient = *hasClient && *way == SignInWay::PastedCode;
    ClientCredentials typed = keepsClient ? ClientCredentials() : askForClient(service, *hasClient);
    if (!*hasClient && typed.id.isEmpty())
        co_return call.console->refuse(Tr::tr("The client id of your app is needed to sign in."));
    Console *console = call.console;
    const bool paste = *way == SignInWay::PastedCode;
    std::stop_source giveUp;
    const auto pass = [&giveUp] { giveUp.request_stop(); };
    const std::stop_callback onStop(call.stop, pass);
    OpenUrl openUrl = [console, session, paste, &giveUp](const QUrl &page) {
        return paste ? readCode(console, session, &giveUp, page) : showPage(console, page);
    };
    Done connected = co_await session->connections().connect(
        service, std::move(typed), *way, std::move(openUrl), giveUp.get_token());
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
    auto ended = co_await (*opened)->connections().disconnect(service, call.stop);
    if (!ended)
        co_return call.console->fail(ended.error());
    if (!ended->note.isEmpty())
        call.console->say(ended->note);
    call.console->answer(disconnectedJson(service), Tr::tr("Signed out.\n"));
    co_return ExitCode::Done;
}

} // namespace tieout::cli
