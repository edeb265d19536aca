// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bigledger.h"

#include "tests/bench/measuring.h"

namespace tieout::test {

namespace {

QString numbersTo(int last)
{
    return u"(WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %1) SELECT n FROM c)"_s.arg(
        last);
}

void insertBooks(Database &database, int payments)
{
    must(database.execute(
        u"INSERT INTO projects SELECT n, 'Project ' || n, 'P-' || n, 1 FROM "_s + numbersTo(payments / 1000 + 1)));
    must(database.execute(u"INSERT INTO commitments SELECT 99 + n, 1 + n / 50, 'subcontract', printf('SC-%05d', n), "
                          "'Concrete and formwork', 'Acme Concrete ' || (n % 97), 'Approved', 'USD', 90000000, 'USD', "
                          "50000000, 'USD', 20000000, 'USD' FROM "_s
        + numbersTo(payments / 20 + 1)));
    must(database.execute(
        u"INSERT INTO invoices SELECT n, 1 + n / 250, 100 + n / 5, 'subcontract', printf('%05d-01', n), 1, "
        "'Acme Concrete ' || ((n / 5) % 97), printf('SC-%05d', n / 5), 'approved', '2026-10-31', '2026-10-01', "
        "'2026-10-31', 9000000, 'USD', 'USD', printf('%08x-0002-4000-8000-000000000001', n - 1), n, "
        "printf('%08x-0002-4000-8000-000000000001', n - 1), printf('%08x-0002-4000-8000-000000000001', n - 1) FROM "_s
        + numbersTo(payments / 4 + 1)));
}

} // namespace

std::unique_ptr<Database> openRaw(const QString &path, const Clock &clock)
{
    auto database = must(Database::open(path, clock));
    must(database->configure());
    return database;
}

void fillLedger(Database &database, int payments)
{
    const QString numbers = numbersTo(payments);
    const QString draft = u"1, 100 + n / 20, 1 + n / 4, 10000 + n, 'USD', '2026-11-01', 'B-' || n, "
                          "'2026-10-31', n, 'check', 'Paid by check', n % 20, "
                          "printf('%08x-0001-4000-8000-000000000001', n), '{\"v\":1}'"_s;
    must(database.execute(u"BEGIN"_s));
    for (const QString &sql : {
             u"INSERT INTO payments (key, id, kind, kind_text, status, status_text, bill, bill_number, "
             "vendor_name, date, amount, currency, account, account_code, reference, batch_id, "
             "updated_at, origin, stood_at_setup, state, reason, args, invoice, commitment, project, "
             "line, proved_at, run, issued_amount, issued_currency, issued_date) SELECT n, "
             "printf('%08x-0001-4000-8000-000000000001', n), 'bill-payment', 'ACCPAYPAYMENT', "
             "'authorised', 'AUTHORISED', printf('%08x-0002-4000-8000-000000000001', n / 4), "
             "'B-' || n, 'Acme Concrete', '2026-11-01', 10000 + n, 'USD', "
             "'00000001-0003-4000-8000-000000000001', '090', 'CHK ' || n, '', n, 'new', 0, 'synced', "
             "'proved', '[]', 1 + n / 4, 100 + n / 20, 1, n, 1795000000000, 1, 10000 + n, 'USD', "
             "'2026-11-01' FROM "_s,
             u"INSERT INTO issued_lines SELECT n, "_s + draft + u" FROM "_s,
             u"INSERT INTO intents SELECT n, 1, n, 100 + n / 20, 'create', 0, '', 1, 0, "_s + draft + u", NULL FROM "_s,
             u"INSERT INTO outcomes SELECT n, 'done', '', 1 FROM "_s,
             u"INSERT INTO events SELECT NULL, 1, 1, n, 'state', 'Waiting to be written.' FROM "_s,
             u"INSERT INTO events SELECT NULL, 2, 1, n, 'created', 'Read back from Procore.' FROM "_s,
         })
        must(database.execute(sql + numbers));
    insertBooks(database, payments);
    must(database.execute(u"COMMIT"_s));
}

} // namespace tieout::test
