// SPDX-License-Identifier: Apache-2.0
// @procore/js-sdk signs in to the sandbox and reads and writes what Tieout uses.
import { load } from "./modules.mjs";
import { consentAt } from "./sandbox.mjs";

const sdk = load("@procore/js-sdk");

/// A client with a renewed token, and that token.
export async function signInToProcore(endpoints, verdict) {
    const host = endpoints.apiUrl;
    const uri = endpoints.redirectUris[0];
    const secrets = { id: endpoints.clientId, secret: endpoints.clientSecret };
    const back = new URL(await consentAt(sdk.authorize({ clientId: endpoints.clientId, uri }, host)));
    const tokens = await sdk.token({ ...secrets, uri, code: back.searchParams.get("code") }, host);
    verdict.equal("procore: type of the token", tokens.token_type, "bearer");
    const renewed = await sdk.refresh({ ...secrets, uri, token: tokens.access_token, refresh: tokens.refresh_token }, host);
    verdict.that("procore: the refresh token rotates", renewed.refresh_token !== tokens.refresh_token);
    const again = await sdk.refresh({ ...secrets, uri, token: tokens.access_token, refresh: tokens.refresh_token }, host);
    verdict.equal("procore: the old refresh token", again.error, "invalid_grant");
    const info = await sdk.info(renewed.access_token, host);
    verdict.equal("procore: the token's application", info.application.uid, endpoints.clientId);
    return { tokens: renewed, client: sdk.client(sdk.oauth(renewed.access_token), {}, { apiHostname: host }) };
}

/// One endpoint after the other, with the answers checked against what the sandbox knows.
class Reading {
    constructor(client, company, verdict) {
        this.client = client;
        this.company = company;
        this.verdict = verdict;
    }

    async get(base, qs = {}, version = "v1.0", params = {}) {
        return (await this.client.get({ base, qs, version, params }, { companyId: this.company })).body;
    }

    /// To the last page, by the header Total.
    async all(base, qs, version = "v1.0", perPage = 3) {
        const rows = [];
        for (let page = 1, total = 1; rows.length < total; ++page) {
            const endpoint = { base, qs: { ...qs, page, per_page: perPage }, version };
            const { body, response } = await this.client.get(endpoint, { companyId: this.company });
            total = Number(response.headers.get("total"));
            this.verdict.that(`procore: page ${page} of ${base}`, body.length > 0 || total === 0);
            if (body.length === 0) break;
            rows.push(...body);
        }
        return rows;
    }

    sameIds(what, rows, known) {
        const ids = (list) => list.map((row) => row.id).sort((a, b) => a - b);
        this.verdict.equal(`procore: ${what}`, ids(rows), ids(known));
    }
}

async function readDirectory(reading, state, verdict) {
    const me = await reading.get("/me");
    const person = await reading.get("/companies/{company}/me", {}, "v1.3", { company: reading.company });
    verdict.equal("procore: the same person", person.id, me.id);
    verdict.equal("procore: accounting approver", person.erp_integrated_accountant, state.accountingApprover);
    const companies = await reading.get("/companies");
    verdict.equal("procore: the company", companies.map((row) => row.id), [reading.company]);
    reading.sameIds("projects", await reading.all("/projects", { company_id: reading.company }, "v1.1"), state.projects);
    const tools = await reading.get("/settings/permissions", { company_id: reading.company });
    verdict.that("procore: rights in the company", tools.tools.length > 0);
    const currency = await reading.get(
        "/companies/{company}/currency_configuration", {}, "v1.0", { company: reading.company });
    verdict.equal("procore: the company's currency", currency.currency_iso_code, "USD");
}

async function readProject(reading, state, project, verdict) {
    const qs = { project_id: project };
    const ofProject = (rows) => rows.filter((row) => row.projectId === project);
    const rights = await reading.get("/settings/permissions", qs);
    verdict.that("procore: rights in the project", rights.tools.some((tool) => tool.name === "commitments"));
    const params = { company: reading.company, project };
    await reading.get("/companies/{company}/projects/{project}/currency_configuration", {}, "v1.0", params);
    const invoices = await reading.all("/requisitions", qs, "v1.1");
    reading.sameIds("invoices", invoices, ofProject(state.requisitions));
    const never = { ...qs, filters: { updated_at: "2099-01-01T00:00:00Z...2100-01-01T00:00:00Z" } };
    verdict.equal("procore: invoices changed after 2099", await reading.get("/requisitions", never, "v1.1"), []);
    for (const [base, isPurchaseOrder] of [["/work_order_contracts", false], ["/purchase_order_contracts", true]]) {
        const known = ofProject(state.commitments).filter((row) => row.purchaseOrder === isPurchaseOrder);
        const rows = await reading.all(base, { ...qs, view: "extended" });
        reading.sameIds(base, rows, known);
        for (const row of rows) {
            const match = known.find((candidate) => candidate.id === row.id);
            const shown = await reading.get(base, qs, "v1.0", { id: row.id });
            verdict.equal(`procore: payments of ${match?.number}`, Number(row.total_payments), Number(match?.totalPayments));
            verdict.equal(`procore: the same commitment ${match?.number}`, shown.number, match?.number);
        }
    }
}

/// The life of a line: created locked, refused, unlocked, changed, locked again, deleted.
async function writeLine(reading, sandbox, invoice, verdict) {
    const qs = { project_id: invoice.projectId, contract_id: invoice.commitmentId };
    const line = {
        date: "2026-11-20", invoice_number: invoice.invoiceNumber, invoice_date: "2026-10-31", check_number: "1042",
        notes: "From Xero", payment_number: 77, payment_method: "check", amount: "12.34",
        origin_id: "22974891-3689-4694-9ee7-cd2ba917af55", origin_data: '{"v":1}', requisition_id: invoice.id,
    };
    const config = { companyId: reading.company };
    const create = (payment) => reading.client.post({ base: "/contract_payments" }, { ...qs, contract_payment: payment }, config);
    const made = await create(line);
    verdict.equal("procore: status of a create", made.response.status, 201);
    const base = `/contract_payments/${made.body.id}`;
    const change = (payment) => reading.client.patch({ base }, { ...qs, contract_payment: payment }, config);
    const refused = (promise) => promise.then(({ response }) => response.status, (exchange) => exchange.response.status);
    const shown = await reading.get(base, qs);
    for (const key of ["date", "invoice_number", "check_number", "notes", "payment_number", "origin_id", "origin_data",
        "requisition_id"])
        verdict.equal(`procore: ${key} read back`, shown[key], line[key]);
    verdict.equal("procore: amount read back", Number(shown.amount), 12.34);
    verdict.equal("procore: a second line with the origin", await refused(create(line)), 422);
    verdict.that("procore: a locked line keeps its amount", (await refused(change({ amount: "1.00" }))) >= 400);
    await change({ origin_id: null });
    await change({ amount: "0.00", notes: "Voided" });
    await change({ origin_id: line.origin_id });
    const state = (await sandbox.state()).procore;
    const commitment = state.commitments.find((row) => row.id === invoice.commitmentId);
    const kept = commitment.lines.find((row) => row.id === made.body.id);
    verdict.equal("procore: the voided line", [Number(kept.amount), kept.notes, kept.origin_id], [0, "Voided", line.origin_id]);
    const listed = await reading.all("/contract_payments", qs);
    reading.sameIds("lines of the commitment", listed, commitment.lines);
}

async function signOut(client, tokens, endpoints, company, verdict) {
    const config = { token: tokens.access_token, clientId: endpoints.clientId, clientSecret: endpoints.clientSecret };
    await sdk.revoke(config, endpoints.apiUrl);
    const status = await client.get({ base: "/me" }, { companyId: company })
        .then(({ response }) => response.status, (exchange) => exchange.response.status);
    verdict.equal("procore: HTTP status after signing out", status, 401);
}

export async function judgeProcore(sandbox, verdict) {
    const endpoints = sandbox.endpoints.procore;
    const { tokens, client } = await signInToProcore(endpoints, verdict);
    const state = (await sandbox.state()).procore;
    const reading = new Reading(client, state.companyId, verdict);
    await readDirectory(reading, state, verdict);
    for (const project of state.projects) await readProject(reading, state, project.id, verdict);
    const invoice = state.requisitions.find((row) =>
        state.commitments.some((commitment) => commitment.id === row.commitmentId && commitment.allowPayments));
    await writeLine(reading, sandbox, invoice, verdict);
    await signOut(client, tokens, endpoints, state.companyId, verdict);
}
