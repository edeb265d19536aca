// SPDX-License-Identifier: Apache-2.0
// Every example answer in Procore's own description, through our decoders.
#include "core/procore/procoredecode.h"

#include "tests/support/specexamples.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

template <typename T> QString faultOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

using Reader = std::function<QString(const QByteArray &)>;

Reader contractReader(const QString &path)
{
    const CommitmentKind kind = path.contains(QLatin1String("work_order_contracts")) ? CommitmentKind::Subcontract
                                                                                     : CommitmentKind::PurchaseOrder;
    if (path.endsWith(QLatin1String("_contracts")))
        return [kind](const QByteArray &b) { return faultOf(decodeCommitments(b, kind)); };
    if (path.endsWith(QLatin1String("_contracts/{id}")))
        return [kind](const QByteArray &b) { return faultOf(decodeCommitments('[' + b + ']', kind)); };
    return {};
}

/// Nothing for resources that Tieout does not use.
Reader readerFor(const QString &method, const QString &path)
{
    const QString last = path.section(QLatin1Char('/'), 3);
    if (last == QLatin1String("companies"))
        return [](const QByteArray &b) { return faultOf(decodeCompanies(b)); };
    if (last == QLatin1String("projects") || last == QLatin1String("companies/{company_id}/projects"))
        return [](const QByteArray &b) { return faultOf(decodeProjects(b)); };
    if (last == QLatin1String("companies/{company_id}/me"))
        return [](const QByteArray &b) { return faultOf(decodePerson(b)); };
    if (last == QLatin1String("settings/permissions"))
        return [](const QByteArray &b) { return faultOf(decodeTools(b)); };
    if (last == QLatin1String("contract_payments") && method == QLatin1String("get"))
        return [](const QByteArray &b) { return faultOf(decodeLines(b, Currency::usd())); };
    if (last.startsWith(QLatin1String("contract_payments")))
        return [](const QByteArray &b) { return faultOf(decodeLine(b, Currency::usd())); };
    if (last == QLatin1String("requisitions"))
        return [](const QByteArray &b) { return faultOf(decodeInvoices(b)); };
    if (last == QLatin1String("requisitions/{id}"))
        return [](const QByteArray &b) { return faultOf(decodeInvoices('[' + b + ']')); };
    return contractReader(path);
}

} // namespace

class ProcoreSpecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examples_data();
    void examples();
    void theOnesThatMatterAreThere();

private:
    SpecExamples m_spec;
};

void ProcoreSpecTest::initTestCase()
{
    m_spec.load(u"procore"_s);
    QVERIFY2(m_spec.problem.isEmpty(), qPrintable(m_spec.problem));
}

void ProcoreSpecTest::examples_data()
{
    m_spec.addRows();
}

void ProcoreSpecTest::examples()
{
    QFETCH(int, index);
    if (index < 0)
        return; // reported clearly at the start; a failure in CI
    const SpecExample &example = m_spec.examples.at(index);
    const Reader reader = readerFor(example.method, example.path);
    if (!reader) {
        qInfo("not read: %s (another resource, which Tieout does not use)", qPrintable(example.title()));
        return;
    }
    const QString fault = reader(example.body);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ProcoreSpecTest::theOnesThatMatterAreThere()
{
    if (m_spec.examples.isEmpty())
        return;
    QStringList titles;
    for (const SpecExample &example : std::as_const(m_spec.examples))
        titles.append(example.title());
    for (const char *title : { "get /rest/v1.0/contract_payments", "post /rest/v1.0/contract_payments",
             "patch /rest/v1.0/contract_payments/{id}", "get /rest/v1.1/requisitions", "get /rest/v1.1/projects",
             "get /rest/v1.0/work_order_contracts", "get /rest/v1.0/purchase_order_contracts/{id}",
             "get /rest/v1.0/settings/permissions", "get /rest/v1.3/companies/{company_id}/me" })
        QVERIFY2(titles.contains(QLatin1String(title)), title);
}

QTEST_GUILESS_MAIN(ProcoreSpecTest)
#include "tst_procorespec.moc"
