// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplebooks.h"

#include "core/base/clock.h"
#include "tests/support/samplecommitments.h"

#include <QTimeZone>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const char *const kVendors[] { "Cascade Drywall", "Ironwood Steel Erectors", "Blue Heron Plumbing", "Summit Electric",
    "Rainier Concrete Works", "Olympic Glazing & Storefront", "Evergreen Roofing", "North Fork Excavating",
    "Skagit Fire Protection", "Harbor HVAC & Sheet Metal", "Three Rivers Masonry", "Alder & Finch Millwork" };
const char *const kTitles[] { "Metal studs and drywall", "Structural steel", "Plumbing rough-in and finish",
    "Electrical", "Foundations and slabs", "Curtain wall", "Low-slope roofing", "Earthwork and utilities",
    "Fire sprinklers", "Mechanical", "Brick veneer", "Casework" };
const char *const kProjects[] { "Harbor View Clinic", "Pine Street Lofts", "Ridgeline Elementary", "Terminal 5 Shops" };

QUuid guid(uint family, int number)
{
    return QUuid(family, 0x4a1c, 0x4d2e, 0x90, 0x11, 0, 0, 0, uchar(number >> 16), uchar(number >> 8), uchar(number));
}

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Instant today(int hour, int minute)
{
    return toInstant(QDateTime(QDate::currentDate(), QTime(hour, minute)));
}

} // namespace

Money dollars(const char *amount)
{
    return *Money::fromDecimalText(QString::fromLatin1(amount), Currency::usd());
}

InvoiceRow sampleInvoice(int number)
{
    const int kind = (number * 7) % 12;
    InvoiceRow row;
    row.invoice.id = InvoiceId(500000 + number);
    row.invoice.project = ProjectId(100 + kind % 4);
    row.invoice.commitment = CommitmentId(7000 + kind);
    row.invoice.vendorName = text(kVendors[kind]);
    row.invoice.invoiceNumber = u"%1-%2"_s.arg(1040 + kind).arg(number / 12 + 1, 2, 10, QLatin1Char('0'));
    row.invoice.periodStart = QDate(2026, 1, 1).addMonths(number % 10);
    row.invoice.periodEnd = row.invoice.periodStart.addMonths(1).addDays(-1);
    row.invoice.billingDate = row.invoice.periodEnd;
    row.invoice.currency = Currency::usd();
    row.projectName = text(kProjects[kind % 4]);
    row.commitmentNumber = u"SC-%1"_s.arg(kind + 1, 3, 10, QLatin1Char('0'));
    row.commitmentTitle = text(kTitles[kind]);
    row.bill = BillId(guid(0xb1110000, number));
    row.billNumber = number % 9 == 4 ? u"INV-%1"_s.arg(2200 + number) : row.invoice.invoiceNumber;
    row.amount = Money::fromMinor(1250000 + qint64(number) * 317417 % 9870013, Currency::usd());
    row.paid = Money::fromMinor(0, Currency::usd());
    row.issued = Money::fromMinor(0, Currency::usd());
    return row;
}

PaymentRow samplePayment(int number, const InvoiceRow &invoice, const Money &amount, Standing standing)
{
    PaymentRow row;
    Payment &payment = row.record.payment;
    payment.id = PaymentId(guid(0xa4e00000, number));
    payment.kind = PaymentKind::BillPayment;
    payment.status = PaymentStatus::Authorised;
    payment.bill = invoice.bill;
    payment.billNumber = invoice.billNumber;
    payment.vendorName = invoice.invoice.vendorName;
    payment.date = QDate(2026, 11, 2).addDays(number % 19);
    payment.amount = amount;
    payment.reference = QString::number(10400 + number);
    row.record.standing = std::move(standing);
    row.record.placement = { invoice.invoice.id, invoice.invoice.commitment, invoice.invoice.project };
    row.projectName = invoice.projectName;
    row.commitmentNumber = invoice.commitmentNumber;
    row.commitmentTitle = invoice.commitmentTitle;
    row.vendorName = invoice.invoice.vendorName;
    row.invoiceNumber = invoice.invoice.invoiceNumber;
    row.billNumber = invoice.billNumber;
    row.accountName = u"Operating Checking"_s;
    return row;
}

PaymentRow proved(PaymentRow row, qint64 paymentNumber)
{
    LineDraft draft;
    const Placement &place = row.record.placement;
    draft.project = place.project;
    draft.commitment = place.commitment;
    draft.invoice = place.invoice;
    draft.amount = row.record.payment.amount;
    draft.date = row.record.payment.date;
    draft.invoiceNumber = row.billNumber;
    draft.invoiceDate = row.record.payment.date.addDays(-30);
    draft.checkNumber = row.record.payment.reference;
    draft.notes = u"Paid in Xero from %1."_s.arg(row.accountName);
    draft.paymentNumber = paymentNumber;
    draft.originId = row.record.payment.id.toString();
    draft.originData = u"{\"by\":\"tieout\",\"payment\":\"%1\"}"_s.arg(draft.originId);
    row.record.issued = draft;
    row.record.line = LineId(900000 + paymentNumber);
    row.record.provedAt = today(0, 2);
    row.record.standing = { Reason::Proved, {} };
    return row;
}

AppStatus sampleStatus()
{
    AppStatus status;
    status.profile = u"default"_s;
    status.isSetUp = true;
    status.organisationName = u"Cascade Ridge Builders LLC"_s;
    status.companyName = u"Cascade Ridge Builders"_s;
    status.personName = u"Dana Whitfield"_s;
    status.xero.isSignedIn = true;
    status.xero.hasClient = true;
    status.xero.accountName = status.organisationName;
    status.xero.budgets = { { u"minute"_s, 58, 60, std::chrono::minutes(1), {} },
        { u"day"_s, 4871, 5000, std::chrono::hours(24), today(14, 0) } };
    status.procore.isSignedIn = true;
    status.procore.hasClient = true;
    status.procore.accountName = u"Cascade Ridge Builders, Dana Whitfield"_s;
    status.procore.budgets = { { u"spike"_s, 98, 100, std::chrono::seconds(10), {} },
        { u"hour"_s, 3412, 3600, std::chrono::hours(1), today(14, 0) } };
    status.maySync = { true, {} };
    status.mayChangeSettings = { true, {} };
    status.mayChangeLinks = { true, {} };
    status.frequency = Frequency::Hourly;
    status.nextRun = today(23, 0);
    RunRow run;
    run.startedAt = today(0, 1);
    run.finishedAt = today(0, 2);
    run.outcome = RunOutcome::Completed;
    run.counts.created = 7;
    status.lastRun = run;
    return status;
}

ProfileSettings sampleSettings()
{
    ProfileSettings settings;
    settings.organisation = OrganisationId(guid(0x04a00000, 1));
    settings.organisationName = u"Cascade Ridge Builders LLC"_s;
    settings.company = CompanyId(4200);
    settings.companyName = u"Cascade Ridge Builders"_s;
    settings.setUpAt = toInstant(QDateTime(QDate(2026, 10, 5), QTime(9, 30), QTimeZone::utc()));
    settings.schedule.frequency = Frequency::Hourly;
    settings.schedule.timeZone = QByteArrayLiteral("America/Los_Angeles");
    return settings;
}

QList<Account> sampleAccounts()
{
    const auto account = [](int number, const char *name, AccountKind kind) {
        Account result;
        result.id = AccountId(guid(0xacc00000, number));
        result.code = QString::number(1000 + number);
        result.name = text(name);
        result.kind = kind;
        result.currency = Currency::usd();
        return result;
    };
    return { account(1, "Operating Checking", AccountKind::Bank), account(2, "Payroll Checking", AccountKind::Bank),
        account(3, "Company Card", AccountKind::CreditCard), account(4, "PayPal Business", AccountKind::PayPal),
        account(5, "Retainage Clearing", AccountKind::Other) };
}

namespace {

/// An invoice's payment: every state occurs, most payments are proved.
PaymentRow samplePart(const InvoiceRow &invoice, int number, int part, int parts, int paymentNumber)
{
    const Standing waiting { Reason::NotWrittenYet, {} };
    const Standing refused { Reason::TabClosedOrRefused, { u"Payments are not enabled for this commitment."_s } };
    const Standing noMethod { Reason::MethodNotChosen, { u"PayPal Business"_s } };
    const Money amount = Money::fromMinor(invoice.amount->minor() / (parts + number % 2), Currency::usd());
    PaymentRow row = samplePayment(paymentNumber, invoice, amount, waiting);
    const bool isLast = part == parts - 1;
    if (isLast && number % 40 == 3)
        row.record.standing = refused;
    else if (isLast && number % 40 == 17)
        row.record.standing = noMethod;
    else if (!isLast || number % 6 != 1)
        row = proved(row, part + 1);
    if (part == 0 && number % 25 == 8) {
        row.record.standing = { Reason::Voided, {} };
        row.record.payment.status = PaymentStatus::Deleted;
        row.record.issued->amount = Money::fromMinor(0, Currency::usd());
    }
    return row;
}

/// Adds a payment to its invoice and to the totals.
void count(const PaymentRow &row, bool isFirst, InvoiceRow &invoice, TieOut &total)
{
    if (row.record.standing.reason != Reason::Voided)
        invoice.paid = *sum(invoice.paid, row.record.payment.amount);
    if (row.record.line.isValid())
        invoice.issued = *sum(invoice.issued, row.record.issued->amount);
    const PaymentState state = row.record.standing.state();
    if (isFirst || invoice.state < state) {
        invoice.state = state;
        invoice.message = row.record.standing.sentence();
    }
    total.needsYou += state == PaymentState::Failed || state == PaymentState::Attention ? 1 : 0;
    total.waiting += state == PaymentState::Waiting ? 1 : 0;
    invoice.lastPayment = std::max(invoice.lastPayment, row.record.payment.date);
    if (row.record.provedAt)
        invoice.lastProved = row.record.provedAt;
}

} // namespace

void fillSample(FakeSyncFacade &facade, int invoices)
{
    facade.appStatus = sampleStatus();
    facade.settings = sampleSettings();
    facade.accounts = sampleAccounts();
    TieOut total;
    total.paidInXero = total.issuedInProcore = Money::fromMinor(0, Currency::usd());
    total.currency = Currency::usd();
    int paymentNumber = 1;
    for (int number = 0; number < invoices; ++number) {
        InvoiceRow invoice = sampleInvoice(number);
        const int parts = number % 11 == 7 ? 0 : 1 + number % 3;
        for (int part = 0; part < parts; ++part) {
            const PaymentRow row = samplePart(invoice, number, part, parts, paymentNumber++);
            count(row, part == 0, invoice, total);
            facade.payments << row;
        }
        invoice.payments = parts;
        total.paidInXero = *sum(total.paidInXero, invoice.paid);
        total.issuedInProcore = *sum(total.issuedInProcore, invoice.issued);
        facade.invoices << invoice;
    }
    facade.appStatus->tieOut = { total };
    facade.appStatus->separate = { { Currency::usd(), dollars("214880.15"), dollars("3120.00"), dollars("18450.75") } };
    facade.commitmentRows = sampleCommitments(facade);
    if (!facade.invoices.isEmpty())
        facade.issuedLines = sampleLines(facade, facade.invoices.first().invoice.commitment);
}

} // namespace tieout
