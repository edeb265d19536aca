// SPDX-License-Identifier: Apache-2.0
// Makes every call of the two clients once, at one address, and prints how each ended: name, tab, "ok" or the fault.
// The judge stands at that address; what is sent is its business, what comes back is only decoded.
#include "core/net/qtnetworktransport.h"
#include "core/oauth/authorizeurl.h"
#include "core/oauth/pkce.h"
#include "core/oauth/tokenclient.h"
#include "core/procore/procoreclient.h"
#include "core/procore/procoreerrors.h"
#include "core/xero/xeroclient.h"
#include "core/xero/xeroerrors.h"
#include "core/xero/xerorequests.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdio>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

class FixedToken final : public AccessTokenSource {
public:
    Task<Result<QByteArray>> accessToken(std::stop_token) override { co_return QByteArray("token-of-the-probe"); }
    Task<Result<QByteArray>> replaceToken(QByteArray, std::stop_token) override
    {
        co_return failed(Error(ErrorKind::SignInNeeded, u"The judge refused the token."_s));
    }
};

/// What both services' calls are made of.
struct House {
    QUrl origin;
    QtNetworkTransport transport;
    SystemClock clock;
    TimerSleeper sleeper;
    FixedToken tokens;

    [[nodiscard]] QUrl at(const char *path) const { return origin.resolved(QUrl(QString::fromLatin1(path))); }
    [[nodiscard]] std::unique_ptr<ApiChannel> channel(Service service, ErrorDialect dialect)
    {
        ApiChannelParts parts;
        parts.transport = &transport;
        parts.tokens = &tokens;
        parts.clock = &clock;
        parts.sleeper = &sleeper;
        parts.service = service;
        parts.dialect = std::move(dialect);
        RetryPolicy once;
        once.attempts = 1;
        return std::make_unique<ApiChannel>(std::move(parts), Pacer::unlimited(), once);
    }
};

template <typename T> void report(const char *name, Task<Result<T>> task)
{
    const Result<T> result = QCoro::waitFor(task);
    QString fault = u"ok"_s;
    if (!result)
        fault = result.error().detail.isEmpty() ? sentenceFor(result.error()) : result.error().detail;
    fault.replace(QLatin1Char('\n'), QLatin1Char(' '));
    std::printf("%s\t%s\n", name, qUtf8Printable(fault));
    std::fflush(stdout);
}

Money dollars(qint64 cents)
{
    return Money::fromMinor(cents, Currency::usd());
}

/// Every field filled: one that is never sent is never judged.
LineDraft wholeDraft()
{
    LineDraft draft;
    draft.project = ProjectId(225910);
    draft.commitment = CommitmentId(1630397);
    draft.invoice = InvoiceId(789);
    draft.amount = dollars(325010);
    draft.date = QDate(2026, 11, 20);
    draft.invoiceNumber = u"HC-1001"_s;
    draft.invoiceDate = QDate(2026, 10, 31);
    draft.checkNumber = u"1042"_s;
    draft.notes = u"Paid from \"Operating\" & synced – ünïcode"_s;
    draft.paymentNumber = 7;
    draft.originId = u"22974891-3689-4694-9ee7-cd2ba917af55"_s;
    draft.originData = u"{\"paymentId\":\"22974891-3689-4694-9ee7-cd2ba917af55\"}"_s;
    return draft;
}

LineChange wholeChange()
{
    const LineDraft draft = wholeDraft();
    LineChange change;
    change.amount = dollars(0);
    change.date = draft.date;
    change.invoiceNumber = draft.invoiceNumber;
    change.checkNumber = draft.checkNumber;
    change.notes = draft.notes;
    change.invoice = draft.invoice;
    change.paymentNumber = draft.paymentNumber;
    change.method = PaymentMethod::CreditCard;
    change.invoiceDate = draft.invoiceDate;
    change.originId = draft.originId;
    change.originData = draft.originData;
    return change;
}

void callXero(House &house)
{
    const auto channel = house.channel(Service::Xero, xeroErrorFrom);
    XeroEndpoints endpoints;
    endpoints.apiUrl = house.at("/api.xro/2.0");
    endpoints.connectionsUrl = house.at("/connections");
    const OrganisationId organisation(guidFromText(u"fe79f7dd-b6d4-4a92-ba7b-538af6289c58"_s));
    XeroClient xero(channel.get(), endpoints, organisation);
    report("xero fetchConnections", xero.fetchConnections({}));
    report("xero fetchOrganisation", xero.fetchOrganisation({}));
    report("xero fetchAccounts", xero.fetchAccounts({}));
    PaymentPageRequest page;
    report("xero fetchPayments", xero.fetchPayments(page, std::nullopt, {}));
    PaymentBounds bounds;
    bounds.from = QDate(2026, 1, 31);
    report("xero fetchPayments", xero.fetchPayments(page, bounds, {}));
    bounds.removedOnly = true;
    report("xero fetchPayments", xero.fetchPayments(page, bounds, {}));
    page.since = Instant(std::chrono::milliseconds(1795000000123));
    page.page = 2;
    report("xero fetchPayments", xero.fetchPayments(page, std::nullopt, {}));
    const PaymentId payment(guidFromText(u"99ea7f6b-c513-4066-bc27-b7c65dcd76c2"_s));
    report("xero fetchPayment", xero.fetchPayment(payment, {}));
    report("xero fetchPaymentHistory", xero.fetchPaymentHistory(payment, {}));
    QList<BillId> bills;
    for (uint number = 0; number < kBillsPerCall; ++number)
        bills.append(BillId(QUuid(number, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)));
    report("xero fetchBills", xero.fetchBills(bills, {}));
}

void readProcore(ProcoreClient &procore)
{
    const LineDraft draft = wholeDraft();
    const ProjectId project = draft.project;
    const auto since = std::optional<Instant>(std::chrono::milliseconds(1795000000123));
    report("procore fetchCompanies", procore.fetchCompanies({}));
    report("procore fetchProjects", procore.fetchProjects({}));
    report("procore fetchCompanyMe", procore.fetchCompanyMe({}));
    report("procore fetchCompanyTools", procore.fetchCompanyTools({}));
    report("procore fetchProjectTools", procore.fetchProjectTools(project, {}));
    report("procore fetchCompanyCurrency", procore.fetchCompanyCurrency({}));
    report("procore fetchProjectCurrency", procore.fetchProjectCurrency(project, {}));
    report("procore fetchRequisitions", procore.fetchRequisitions(project, {}, {}));
    report("procore fetchRequisitions", procore.fetchRequisitions(project, since, {}));
    report("procore fetchRequisition", procore.fetchRequisition(project, draft.invoice, {}));
    for (const CommitmentKind kind : { CommitmentKind::Subcontract, CommitmentKind::PurchaseOrder })
        report("procore fetchCommitments", procore.fetchCommitments(project, kind, {}));
}

void writeProcore(ProcoreClient &procore)
{
    const LineDraft draft = wholeDraft();
    const ProjectId project = draft.project;
    const CommitmentId commitment = draft.commitment;
    const LineId line(1551516);
    AttachmentFile file;
    file.fileName = u"remittance – \"copy\".pdf"_s;
    file.contentType = "application/pdf";
    file.content = QByteArray("%PDF-1.4\r\n\0binary\xff", 18);
    const QList<AttachmentFile> files { file, file };
    const Currency usd = Currency::usd();
    report("procore fetchPayments", procore.fetchPayments(project, commitment, usd, {}));
    report("procore fetchPayment", procore.fetchPayment(project, commitment, line, usd, {}));
    report("procore createPayment", procore.createPayment(draft, {}));
    report("procore updatePayment", procore.updatePayment(project, commitment, line, wholeChange(), usd, {}));
    LineChange unlock; // rule 16: the origin alone, taken away
    unlock.originId = QString();
    report("procore updatePayment", procore.updatePayment(project, commitment, line, unlock, usd, {}));
    report("procore attachFiles", procore.attachFiles(project, commitment, line, files, usd, {}));
    LineChange number; // rule 12: the number alone
    number.paymentNumber = 77;
    report("procore updatePayment", procore.updatePayment(project, commitment, line, number, usd, {}));
}

/// Procore's sign-in is described; Xero's is not (xero-identity.yaml has the connections only).
void signInToProcore(House &house)
{
    OAuthProfile profile;
    profile.profile = u"default"_s;
    profile.service = Service::Procore;
    profile.authorizeUrl = house.at("/oauth/authorize");
    profile.tokenUrl = house.at("/oauth/token");
    profile.revocationUrl = house.at("/oauth/revoke");
    profile.redirectUris = QStringList { u"http://localhost:53682/callback"_s };
    const ClientCredentials client(u"client-of-the-probe"_s, "secret-of-the-probe");
    const PkcePair pkce = makePkcePair();
    HttpRequest page(HttpMethod::Get,
        authorizeUrlFor(profile, client.id, profile.redirectUris.first(), randomUrlText(16), pkce.challenge),
        u"open the sign-in page"_s);
    report("sign-in authorizeUrlFor", house.transport.send(std::move(page), {}));
    TokenClient tokens(profile, &house.transport, &house.clock);
    report(
        "sign-in exchangeCode", tokens.exchangeCode(client, "code", pkce.verifier, profile.redirectUris.first(), {}));
    report("sign-in refresh", tokens.refresh(client, "refresh-token", {}));
    report("sign-in revoke", tokens.revoke(client, "refresh-token", {}));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: clientsprobe ORIGIN\n", stderr);
        return 2;
    }
    House house;
    house.origin = QUrl(QString::fromLocal8Bit(argv[1]));
    callXero(house);
    const auto channel = house.channel(Service::Procore, procoreErrorFrom);
    ProcoreEndpoints endpoints;
    endpoints.apiUrl = house.origin;
    ProcoreClient procore(channel.get(), endpoints, CompanyId(8089));
    ProcoreClient beforeChoosing(channel.get(), endpoints, CompanyId());
    report("procore fetchCompanies", beforeChoosing.fetchCompanies({}));
    readProcore(procore);
    writeProcore(procore);
    signInToProcore(house);
    return 0;
}
