// SPDX-License-Identifier: Apache-2.0
// Signs in with the official clients of both services and compares what they read with what the sandbox knows.
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { modules } from "./modules.mjs";
import { judgeProcore } from "./procoresdk.mjs";
import { startSandbox } from "./sandbox.mjs";
import { Verdict } from "./verdict.mjs";
import { judgeXero } from "./xeronode.mjs";

const version = (name) => JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")).version;

const sandbox = await startSandbox(["--seed", "3", "--limits", "off"]);
const verdict = new Verdict();
try {
    for (const [name, judge] of [["xero-node", judgeXero], ["@procore/js-sdk", judgeProcore]]) {
        const before = verdict.checks;
        try {
            await judge(sandbox, verdict);
        } catch (error) {
            // The SDK of Procore rejects with the whole exchange.
            const said = error?.response ? `HTTP ${error.response.status} ${JSON.stringify(error.body)}` : error?.stack;
            verdict.that(`${name} goes on to the end`, false, said ?? String(error));
        }
        console.log(`${name} ${version(name)}: ${verdict.checks - before} checks`);
    }
} finally {
    sandbox.stop();
}
process.exit(verdict.pronounce("Official clients"));
