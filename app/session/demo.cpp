// SPDX-License-Identifier: Apache-2.0
#include "app/session/demo.h"

#include "core/base/tr.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/net/formbody.h"
#include "core/settings/endpoints.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Error unexpected(const QString &what)
{
    return Error(Cause::DemoBroken, Tr::tr("The demo company does not behave as expected: %1").arg(what));
}

Task<Done> signIn(Session *session, EndpointsFile file, std::stop_token stop)
{
    ClientCredentials xeroClient(file.xeroClientId, QByteArray());
    Done xero = co_await session->connections().connect(
        Service::Xero, std::move(xeroClient), SignInWay::FollowPage, OpenUrl(), stop);
    if (!xero)
        co_return xero;
    ClientCredentials procoreClient(file.procoreClientId, file.procoreClientSecret);
    co_return co_await session->connections().connect(
        Service::Procore, std::move(procoreClient), SignInWay::FollowPage, OpenUrl(), stop);
}

Task<Done> setUp(Session *session, std::stop_token stop)
{
    auto organisations = co_await session->connections().organisations(stop);
    if (!organisations)
        co_return failed(organisations.error());
    auto companies = co_await session->connections().companies(stop);
    if (!companies)
        co_return failed(companies.error());
    if (organisations->isEmpty() || companies->isEmpty())
        co_return failed(unexpected(Tr::tr("nothing to choose from.")));
    ProfileSettings settings;
    settings.organisation = organisations->first().organisation;
    settings.organisationName = organisations->first().name;
    settings.company = companies->first().id;
    settings.companyName = companies->first().name;
    settings.schedule.frequency = Frequency::Never;
    auto report = co_await session->setup().setUp(settings, stop);
    if (!report)
        co_return failed(report.error());
    co_return Done();
}

Result<QJsonObject> play(DemoSandbox *sandbox, const QString &verb)
{
    return sandbox->play({ { u"verb"_s, verb } });
}

/// One run that must not fail as a whole; single payments may fail.
Task<Result<RunReport>> runOnce(Session *session, SyncRequest request, std::stop_token stop)
{
    auto report = co_await session->runs().run(request, stop);
    if (report && report->error)
        co_return failed(*report->error);
    co_return report;
}

Result<InvoiceId> invoiceOf(Session *session, PaymentId payment)
{
    PaymentFilter filter;
    filter.payment = payment;
    const auto rows = session->ledger().overview().payments(filter);
    if (!rows)
        return failed(rows.error());
    if (rows->isEmpty() || !rows->first().record.placement.invoice.isValid())
        return failed(unexpected(Tr::tr("a payment has no invoice.")));
    return rows->first().record.placement.invoice;
}

} // namespace

Result<std::unique_ptr<DemoHome>> DemoHome::make(const DemoSandbox &sandbox)
{
    std::unique_ptr<DemoHome> home(new DemoHome);
    if (qEnvironmentVariableIsSet("TIEOUT_HOME"))
        home->m_homeBefore = qgetenv("TIEOUT_HOME");
    if (!home->m_folder.isValid())
        return failed(Error(Cause::FileUnusable, home->m_folder.errorString()));
    qputenv("TIEOUT_HOME", home->m_folder.path().toUtf8());
    const auto file = parseEndpoints(sandbox.endpoints());
    if (!file)
        return failed(file.error());
    const auto profile = ProfileHome::add(profileName());
    if (!profile)
        return failed(profile.error());
    const Done saved = saveEndpoints(profile->endpointsPath(), file->endpoints);
    if (!saved)
        return failed(saved.error());
    return home;
}

QString DemoHome::profileName()
{
    return u"demo"_s;
}

DemoHome::~DemoHome()
{
    if (m_homeBefore)
        qputenv("TIEOUT_HOME", *m_homeBefore);
    else
        qunsetenv("TIEOUT_HOME");
}

Result<DemoCompany> DemoCompany::open()
{
    DemoCompany company;
    auto sandbox = DemoSandbox::start();
    if (!sandbox)
        return failed(sandbox.error());
    company.sandbox = std::move(*sandbox);
    auto home = DemoHome::make(*company.sandbox);
    if (!home)
        return failed(home.error());
    company.home = std::move(*home);
    return company;
}

SessionOptions DemoCompany::sessionOptions()
{
    SessionOptions options;
    options.profile = DemoHome::profileName();
    options.secretsIn = SecretsIn::Memory;
    return options;
}

Task<Done> prepareDemo(Session *session, DemoSandbox *sandbox, std::stop_token stop)
{
    const auto file = parseEndpoints(sandbox->endpoints());
    if (!file)
        co_return failed(file.error());
    if (Done signedIn = co_await signIn(session, *file, stop); !signedIn)
        co_return signedIn;
    if (Done isSetUp = co_await setUp(session, stop); !isSetUp)
        co_return isSetUp;
    const auto made = play(sandbox, u"demo-payments"_s);
    if (!made)
        co_return failed(made.error());
    SyncRequest look;
    look.dryRun = true;
    auto looked = co_await runOnce(session, look, stop);
    if (!looked)
        co_return failed(looked.error());
    // One payment is issued before the story begins, then removed in Xero.
    const PaymentId removable(guidFromText(made->value(QLatin1String("removable")).toString()));
    const auto invoice = invoiceOf(session, removable);
    if (!invoice)
        co_return failed(invoice.error());
    SyncRequest issueOne;
    issueOne.invoices.append(*invoice);
    auto issued = co_await runOnce(session, issueOne, stop);
    if (!issued)
        co_return failed(issued.error());
    const auto removed = play(sandbox, u"demo-remove"_s);
    if (!removed)
        co_return failed(removed.error());
    // The last dry run finds the removal; new payments wait in the list.
    auto preview = co_await runOnce(session, look, stop);
    if (!preview)
        co_return failed(preview.error());
    co_return Done();
}

Task<Done> mendAtThePage(Session *session, PaymentRow failedPayment, std::stop_token stop)
{
    HttpRequest form(HttpMethod::Post, session->pages().commitmentUrl(failedPayment), u"switch payments on"_s);
    const FormFields fields { { u"verb"_s, u"set-payments-tab"_s },
        { u"commitmentId"_s, failedPayment.record.placement.commitment.toString() }, { u"on"_s, u"true"_s } };
    form.body = formEncoded(fields);
    form.contentType = formContentType();
    QtNetworkTransport browser;
    auto answer = co_await browser.send(std::move(form), stop);
    if (!answer)
        co_return failed(answer.error());
    // A page that accepted the form redirects to itself (303).
    if (answer->status >= 400)
        co_return failed(unexpected(Tr::tr("its page refused the form.")));
    co_return Done();
}

} // namespace tieout
