// SPDX-License-Identifier: Apache-2.0
// A translation is used on the command line too: in the help and in the texts of doctor, links, line, sync and status.
#include "app/tieoutctl/commandline.h"
#include "app/tieoutctl/jsondoctor.h"
#include "app/tieoutctl/jsonline.h"
#include "app/tieoutctl/jsonlinks.h"
#include "app/tieoutctl/texttable.h"
#include "core/links/linksuggestions.h"
#include "tests/gui/pseudotranslation.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

/// A payment that needs a method, with numbers in place of names.
PaymentRow somePayment()
{
    PaymentRow row;
    row.invoiceNumber = u"1"_s;
    row.vendorName = u"2"_s;
    row.record.payment.amount = Money::fromDecimalText(u"3.00"_s, Currency::usd()).value();
    row.record.standing.reason = Reason::MethodNotChosen;
    return row;
}

DoctorFacts someFacts(AccessLevel level)
{
    DoctorFacts facts;
    facts.settings->company = CompanyId(4);
    facts.settings->setUpAt = instantFromMs(1);
    facts.xeroConnected = Result<bool>(true);
    facts.procoreConnected = Result<bool>(true);
    facts.organisation = Result<Organisation>(Organisation());
    Rights rights;
    rights.erpIntegrations = level;
    facts.rights = Result<Rights>(rights);
    facts.projects = Result<QList<Project>>(QList<Project>());
    facts.clockBehind = std::chrono::hours(2);
    facts.hasReadLines = level == AccessLevel::Admin;
    facts.lastRun.emplace();
    facts.invoice.emplace().payments = { somePayment() };
    facts.invoice->row.emplace();
    facts.invoice->commitmentsLevel = Result<AccessLevel>(level);
    facts.invoice->isCommitmentListed = Result<bool>(level == AccessLevel::Admin);
    return facts;
}

} // namespace

class TranslatedCommandsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theHelpIsTranslated();
    void theDoctorIsTranslated();
    void linksAndLinesAreTranslated();
    void theTextsOfRunsAreTranslated();

private:
    QTemporaryDir m_folder;
};

void TranslatedCommandsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QByteArray problem = installPseudoTranslation(m_folder);
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void TranslatedCommandsTest::theHelpIsTranslated()
{
    for (const cli::CommandSpec &command : cli::commands()) {
        QVERIFY2(isTranslated(command.summary), qPrintable(command.summary));
        QVERIFY2(command.notes.isEmpty() || isTranslated(command.notes), qPrintable(command.notes));
        for (const cli::OptionSpec &option : command.options)
            QVERIFY2(isTranslated(option.help), qPrintable(option.help));
    }
    for (const cli::OptionSpec &option : cli::globalOptions())
        QVERIFY2(isTranslated(option.help), qPrintable(option.help));
    QVERIFY(isTranslated(cli::helpText(QString())));
}

void TranslatedCommandsTest::theDoctorIsTranslated()
{
    for (const DoctorFacts &facts : { DoctorFacts(), someFacts(AccessLevel::Unknown), someFacts(AccessLevel::Admin) }) {
        for (const Finding &finding : diagnose(facts)) {
            QCOMPARE(untranslatedWords(finding.sentence), QString());
            QCOMPARE(untranslatedWords(finding.nextStep), QString());
        }
    }
    QVERIFY(isTranslated(cli::doctorText({})));
}

void TranslatedCommandsTest::linksAndLinesAreTranslated()
{
    Invoice invoice;
    invoice.invoiceNumber = invoice.vendorName = u"12"_s;
    invoice.billingDate = QDate(2026, 11, 20);
    Bill bill;
    bill.number = bill.vendorName = invoice.invoiceNumber;
    bill.date = invoice.billingDate;
    cli::LinksView view;
    view.isSuggesting = true;
    view.billsNotRead = 2;
    view.links.emplace_back().byHand = true;
    QCOMPARE(untranslatedWords(cli::linksText(view)), QString());
    view.suggestions = { scoreOf(invoice, bill) };
    view.suggestions.first().bill.id = BillId();
    QVERIFY(view.suggestions.first().reasons.size() > 2);
    QCOMPARE(untranslatedWords(cli::linksText(view)), QString());
    LineReport line;
    line.row = somePayment();
    QCOMPARE(untranslatedWords(cli::lineText(line)), QString());
}

void TranslatedCommandsTest::theTextsOfRunsAreTranslated()
{
    RunReport report;
    report.run.counts = { 1, 2, 1, 2, 1, 2, 1, 2 };
    report.payments.emplace_back().row = somePayment();
    for (const bool isDry : { false, true }) {
        report.run.dryRun = isDry;
        QCOMPARE(untranslatedWords(cli::runText(report)), QString());
        QCOMPARE(untranslatedWords(cli::historyTable({ report.run })), QString());
    }
    AppStatus status;
    status.xero.isSignedIn = true;
    status.lastRun = report.run;
    for (const char *window : { "app", "minute", "spike", "hour", "day" })
        status.xero.budgets.append({ QLatin1String(window), 1, 2, std::chrono::hours(1), instantFromMs(1) });
    const QString text = cli::statusText(status, instantFromMs(0));
    QCOMPARE(untranslatedWords(text), QString());
    // As wide as the widest label, in any language.
    QVERIFY2(text.contains(u"«Frequency»  «Never»"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TranslatedCommandsTest)
#include "tst_translatedcommands.moc"
