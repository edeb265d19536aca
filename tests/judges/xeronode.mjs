// SPDX-License-Identifier: Apache-2.0
// xero-node signs in to the sandbox and reads and writes what Tieout uses.
import { randomBytes } from "node:crypto";
import { load } from "./modules.mjs";
import { consentAt } from "./sandbox.mjs";

const axios = load("axios");
const { Issuer, generators } = load("openid-client");
const { XeroClient, Payment, Invoice } = load("xero-node");

const cents = (amount) => Math.round(amount * 100);
const day = (value) => new Date(value).toISOString().slice(0, 10); // Xero writes midnight UTC of the day

/// xero-node asks for api.xero.com in words; requests to it go to the sandbox. Bodies and headers stay as they are.
export function leadToSandbox(endpoints) {
    const origin = new URL(endpoints.apiUrl).origin;
    axios.interceptors.request.use((request) => {
        request.url = request.url.replace(/^https:\/\/api\.xero\.com(?=\/)/, origin);
        return request;
    });
}

/// xero-node leaves PKCE to its OpenID client, so it gets one that has it: the sandbox's app has no secret.
async function clientWithPkce(endpoints) {
    const issuer = await Issuer.discover(new URL(endpoints.apiUrl).origin);
    const verifier = generators.codeVerifier();
    const nonce = generators.nonce();
    class PkceClient extends issuer.Client {
        authorizationUrl(parameters) {
            const challenge = generators.codeChallenge(verifier);
            return super.authorizationUrl({
                ...parameters, nonce, code_challenge: challenge, code_challenge_method: "S256",
            });
        }
        callback(redirectUri, parameters, checks) {
            return super.callback(redirectUri, parameters, { ...checks, nonce, code_verifier: verifier });
        }
    }
    return new PkceClient({
        client_id: endpoints.clientId,
        redirect_uris: endpoints.redirectUris,
        response_types: ["code"],
        token_endpoint_auth_method: "none",
    });
}

export async function signInToXero(endpoints, verdict) {
    const xero = new XeroClient({
        clientId: endpoints.clientId,
        redirectUris: endpoints.redirectUris,
        scopes: [...endpoints.scopes.split(" "), "accounting.payments"],
        state: randomBytes(12).toString("hex"),
    });
    xero.openIdClient = await clientWithPkce(endpoints);
    const back = await consentAt(await xero.buildConsentUrl());
    const tokens = await xero.apiCallback(back); // checks state, signature, issuer, audience, nonce
    verdict.equal("xero: life of the access token", tokens.expires_in > 1700 && tokens.expires_in <= 1800, true);
    verdict.equal("xero: name in the id token", tokens.claims().given_name, "Robin");
    const before = tokens.refresh_token;
    const renewed = await xero.refreshToken();
    verdict.that("xero: the refresh token rotates", renewed.refresh_token && renewed.refresh_token !== before);
    return xero;
}

async function readOrganisation(xero, sandbox, verdict) {
    const books = (await sandbox.state()).xero;
    const tenants = await xero.updateTenants(); // connections, and the organisation of each
    verdict.that("xero: the tenant is connected", tenants.some((tenant) => tenant.tenantId === books.tenantId));
    const mine = tenants.find((tenant) => tenant.tenantId === books.tenantId);
    verdict.equal("xero: the organisation's name", mine.orgData.name, books.name);
    verdict.equal("xero: its country", String(mine.orgData.countryCode), "US");
    verdict.equal("xero: its short code", mine.orgData.shortCode, books.shortCode);
    const { body } = await xero.accountingApi.getAccounts(books.tenantId);
    const ids = (rows, key) => rows.map((row) => row[key]).sort();
    verdict.equal("xero: the accounts", ids(body.accounts, "accountID"), ids(books.accounts, "id"));
    return books.tenantId;
}

function comparePayment(verdict, read, known) {
    const name = `xero: payment ${known.id}`;
    verdict.equal(`${name} amount`, cents(read.amount), cents(Number(known.amount)));
    verdict.equal(`${name} date`, day(read.date), known.date);
    verdict.equal(`${name} status`, String(read.status), known.status);
    verdict.equal(`${name} bill`, read.invoice.invoiceID, known.billId);
}

async function readPayments(xero, sandbox, tenant, verdict) {
    const where = 'PaymentType=="ACCPAYPAYMENT"';
    const page = async (number, size, since) =>
        (await xero.accountingApi.getPayments(tenant, since, where, undefined, number, size)).body;
    const known = (await sandbox.state()).xero.payments.filter((row) => row.type === "ACCPAYPAYMENT");
    const first = await page(1, 5);
    verdict.equal("xero: counted payments", first.pagination.itemCount, known.length);
    const rows = [];
    for (let number = 1; number <= first.pagination.pageCount; ++number)
        rows.push(...(await page(number, 5)).payments);
    verdict.equal("xero: every payment on one page", new Set(rows.map((row) => row.paymentID)).size, known.length);
    for (const row of rows) {
        verdict.that("xero: model of a payment", row instanceof Payment);
        const match = known.find((candidate) => candidate.id === row.paymentID);
        verdict.that(`xero: payment ${row.paymentID} is known`, match !== undefined);
        if (match) comparePayment(verdict, row, match);
    }
    const later = await page(1, 1000, new Date("2099-01-01T00:00:00Z"));
    verdict.equal("xero: payments changed after 2099", later.payments.length, 0);
    return rows;
}

async function readOne(xero, tenant, payment, verdict) {
    const { body } = await xero.accountingApi.getPayment(tenant, payment.paymentID);
    verdict.equal("xero: one payment by id", body.payments[0].paymentID, payment.paymentID);
    const history = (await xero.accountingApi.getPaymentHistory(tenant, payment.paymentID)).body;
    verdict.that("xero: history of a payment", history.historyRecords.length > 0);
    verdict.that("xero: its moments can be read", history.historyRecords.every((row) => row.dateUTC !== undefined));
}

async function readBills(xero, sandbox, tenant, verdict) {
    const known = (await sandbox.state()).xero.bills.filter((bill) => bill.type === "ACCPAY").slice(0, 40);
    const wanted = known.map((bill) => bill.id);
    const nothing = undefined;
    const { body } = await xero.accountingApi.getInvoices(tenant, nothing, nothing, nothing, wanted);
    verdict.equal("xero: bills by id", body.invoices.map((row) => row.invoiceID).sort(), [...wanted].sort());
    for (const row of body.invoices) {
        const match = known.find((bill) => bill.id === row.invoiceID);
        verdict.that("xero: model of a bill", row instanceof Invoice);
        verdict.equal(`xero: bill ${match.number} total`, cents(row.total), cents(Number(match.total)));
        verdict.equal(`xero: bill ${match.number} due`, cents(row.amountDue), cents(Number(match.due)));
        verdict.equal(`xero: bill ${match.number} status`, String(row.status), match.status);
    }
    const single = (await xero.accountingApi.getInvoice(tenant, wanted[0])).body.invoices[0];
    verdict.equal("xero: one bill by id", single.invoiceID, wanted[0]);
}

/// The bookkeeper's side; Tieout itself only reads.
async function removePayment(xero, sandbox, tenant, payment, verdict) {
    const { body } = await xero.accountingApi.deletePayment(tenant, payment.paymentID, { status: "DELETED" });
    verdict.equal("xero: the removed payment", String(body.payments[0].status), "DELETED");
    const known = (await sandbox.state()).xero.payments.find((row) => row.id === payment.paymentID);
    verdict.equal("xero: it is removed in the books", known.status, "DELETED");
}

async function signOut(xero, tenant, verdict) {
    await xero.revokeToken();
    verdict.equal("xero: no tenants after signing out", xero.tenants.length, 0);
    const refused = await xero.accountingApi.getOrganisations(tenant).then(() => "", (error) => String(error));
    verdict.equal("xero: HTTP status after signing out", JSON.parse(refused || "{}").response?.statusCode, 401);
}

export async function judgeXero(sandbox, verdict) {
    const endpoints = sandbox.endpoints.xero;
    leadToSandbox(endpoints);
    const xero = await signInToXero(endpoints, verdict);
    const tenant = await readOrganisation(xero, sandbox, verdict);
    const payments = await readPayments(xero, sandbox, tenant, verdict);
    const single = payments.find((row) => !row.batchPaymentID && String(row.status) === "AUTHORISED");
    await readOne(xero, tenant, single, verdict);
    await readBills(xero, sandbox, tenant, verdict);
    await removePayment(xero, sandbox, tenant, single, verdict);
    await signOut(xero, tenant, verdict);
}
