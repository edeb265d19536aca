// SPDX-License-Identifier: Apache-2.0
#include "tests/support/booksfixture.h"

#include "core/ledger/paymentrepository.h"
#include "core/sync/run/openledger.h"

#include <QCoroTask>

namespace tieout::test {

using namespace Qt::StringLiterals;

BooksFixture::BooksFixture()
{
    settings.organisation = xero.organisation.id;
    settings.organisationName = xero.organisation.name;
    settings.company = CompanyId(41);
    settings.companyName = u"Cascade Ridge Builders"_s;
    settings.schedule.frequency = Frequency::Hourly;
    bill = xero.addBill(u"CD-1042-03"_s, u"10000.00"_s);
    commitment = procore.addCommitment(u"SC-1042"_s);
    invoice = procore.addInvoice(commitment, u"1042-03"_s, u"10000.00"_s, bill.id);
    open();
}

void BooksFixture::open()
{
    const Done opened = tryOpen();
    Q_ASSERT_X(opened, "BooksFixture", opened ? "" : qPrintable(opened.error().detail));
}

Done BooksFixture::tryOpen()
{
    auto opened = openLedger(ledgerPath(), lockPath(), clock, ledgerAge(settings));
    if (!opened)
        return failed(opened.error());
    ledger = std::move(*opened);
    EngineParts parts;
    parts.source = &xero;
    parts.book = &procore;
    parts.ledger = ledger.get();
    parts.clock = &clock;
    parts.lockPath = lockPath();
    parts.attachmentsFolder = folder.filePath(u"attachments"_s);
    parts.xeroCalls = [this] { return xero.calls; };
    parts.procoreCalls = [this] { return procore.calls; };
    parts.xeroBudget = [this] { return xeroBudget.value_or(Budget()); };
    parts.serviceTime = [this](Service service) { return serviceTime ? serviceTime(service) : std::nullopt; };
    parts.procoreBudget = [this] { return procoreBudget.value_or(Budget()); };
    engine = std::make_unique<SyncEngine>(parts);
    return {};
}

bool BooksFixture::restartAfter(const std::function<void(const QString &)> &work)
{
    engine.reset();
    ledger.reset();
    work(ledgerPath());
    return tryOpen().has_value();
}

void BooksFixture::restart()
{
    engine.reset();
    ledger.reset();
    open();
}

void BooksFixture::loseLedger()
{
    engine.reset();
    ledger.reset();
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(ledgerPath() + QLatin1String(suffix));
    open();
}

SetupReport BooksFixture::setUp()
{
    const auto report = QCoro::waitFor(engine->setUp(settings, stop.get_token()));
    Q_ASSERT_X(report, "setUp", report ? "" : qPrintable(report.error().detail));
    settings.setUpAt = report->setUpAt;
    return *report;
}

Result<RunReport> BooksFixture::trySync(SyncRequest request)
{
    clock.advance(std::chrono::minutes(10));
    xero.passTime(std::chrono::minutes(10));
    return QCoro::waitFor(engine->run(request, settings, stop.get_token()));
}

RunReport BooksFixture::sync(SyncRequest request)
{
    const auto report = trySync(request);
    Q_ASSERT_X(report, "sync", report ? "" : qPrintable(report.error().detail));
    return *report;
}

RunReport BooksFixture::syncScheduled()
{
    SyncRequest request;
    request.trigger = RunTrigger::Scheduled;
    return sync(request);
}

Result<ResolveReport> BooksFixture::tryResolve(PaymentId payment, Decision decision)
{
    clock.advance(std::chrono::minutes(10));
    xero.passTime(std::chrono::minutes(10));
    const ResolveRequest request { payment, decision, u"checked"_s };
    return QCoro::waitFor(engine->resolve(request, settings, stop.get_token()));
}

ResolveReport BooksFixture::resolve(PaymentId payment, Decision decision)
{
    const auto report = tryResolve(payment, decision);
    Q_ASSERT_X(report, "resolve", report ? "" : qPrintable(report.error().detail));
    return *report;
}

PaymentRecord BooksFixture::record(PaymentId payment)
{
    const auto found = ledger->payments().find(payment);
    Q_ASSERT_X(found && found->has_value(), "record", "the ledger does not know the payment");
    return **found;
}

} // namespace tieout::test
