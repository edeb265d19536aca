// SPDX-License-Identifier: Apache-2.0
// What somebody would write in an afternoon with the vendors' own clients: every payment of every synced invoice becomes a
// line, five calls at once. Nothing is journaled, nothing is proved, nothing is safe from a second start: only a measure
// of time for bench_sync.py. Endpoints as JSON on standard input; one JSON object on standard output.
import { readFileSync } from "node:fs";
import { signInToProcore } from "../judges/procoresdk.mjs";
import { leadToSandbox, signInToXero } from "../judges/xeronode.mjs";

const AT_ONCE = 5;
const quiet = { equal() {}, that() {} };
const endpoints = JSON.parse(readFileSync(0, "utf8"));

async function atOnce(rows, work) {
    let next = 0;
    const one = async () => {
        while (next < rows.length) await work(rows[next++]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
}

async function paymentsOf(xero, tenant) {
    const rows = [];
    for (let page = 1, pages = 1; page <= pages; ++page) {
        const { body } = await xero.accountingApi.getPayments(
            tenant, undefined, 'PaymentType=="ACCPAYPAYMENT"', undefined, page, 1000);
        pages = body.pagination.pageCount;
        rows.push(...body.payments);
    }
    return rows.filter((row) => String(row.status) === "AUTHORISED");
}

async function invoicesByBill(procore, company) {
    const config = { companyId: company };
    const get = async (base, version, qs) => (await procore.get({ base, version, qs }, config)).body;
    const projects = [];
    for (let page = 1, rows = []; page === 1 || rows.length === 100; ++page) {
        rows = await get("/projects", "v1.1", { company_id: company, page, per_page: 100 });
        projects.push(...rows);
    }
    const found = new Map();
    await atOnce(projects, async (project) => {
        for (let page = 1, rows = []; page === 1 || rows.length === 100; ++page) {
            rows = await get("/requisitions", "v1.1", { project_id: project.id, page, per_page: 100 });
            for (const row of rows)
                if (row.origin_id) found.set(row.origin_id.toLowerCase(), { ...row, project: project.id });
        }
    });
    return found;
}

const xero = await (leadToSandbox(endpoints.xero), signInToXero(endpoints.xero, quiet));
const { client: procore } = await signInToProcore(endpoints.procore, quiet);
const started = performance.now();
const [{ tenantId }] = await xero.updateTenants();
const [{ id: company }] = (await procore.get({ base: "/companies" }, {})).body;
const payments = await paymentsOf(xero, tenantId);
const invoices = await invoicesByBill(procore, company);
const numbers = new Map();
let lines = 0;
await atOnce(payments, async (payment) => {
    const invoice = invoices.get(payment.invoice.invoiceID.toLowerCase());
    if (!invoice) return;
    const number = (numbers.get(invoice.commitment_id) ?? 1000) + 1;
    numbers.set(invoice.commitment_id, number);
    const line = {
        date: new Date(payment.date).toISOString().slice(0, 10), invoice_number: payment.invoice.invoiceNumber,
        invoice_date: invoice.billing_date, notes: payment.reference ?? "", payment_number: number, payment_method: "check",
        amount: payment.amount.toFixed(2), origin_id: payment.paymentID, requisition_id: invoice.id,
    };
    const qs = { project_id: invoice.project, contract_id: invoice.commitment_id };
    const made = await procore.post({ base: "/contract_payments" }, { ...qs, contract_payment: line }, { companyId: company });
    if (made.response.status === 201) ++lines;
});
console.log(JSON.stringify({ lines, seconds: (performance.now() - started) / 1000 }));
process.exit(0);
