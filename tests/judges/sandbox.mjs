// SPDX-License-Identifier: Apache-2.0
// A running tieout-sandbox: its addresses, its control address, and the person who says yes on its pages.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";

export async function startSandbox(options) {
    const program = spawn(join(process.env.TIEOUT_BIN, "tieout-sandbox"), options, {
        stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((_, reject) => {
        program.once("error", reject);
        program.once("exit", (code) => reject(new Error(`tieout-sandbox ended with ${code}`)));
    });
    ended.catch(() => {});
    const line = new Promise((resolve) => createInterface({ input: program.stdout }).once("line", resolve));
    const endpoints = JSON.parse(await Promise.race([line, ended]));
    return new Sandbox(program, endpoints);
}

class Sandbox {
    constructor(program, endpoints) {
        this.program = program;
        this.endpoints = endpoints;
    }

    async control(path = "", body = undefined) {
        const options = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
        const answer = await fetch(this.endpoints.controlUrl + path, options);
        if (!answer.ok) throw new Error(`${path} ${JSON.stringify(body)}: ${await answer.text()}`);
        return answer.json();
    }

    /// Both services' data as they are now.
    state() {
        return this.control("/state");
    }

    play(verb, rest = {}) {
        return this.control("", { verb, ...rest });
    }

    stop() {
        this.program.removeAllListeners("exit");
        this.program.kill();
    }
}

/// Opens the sign-in page like a browser; the sandbox's person agrees at once. The address of the redirect.
export async function consentAt(url) {
    const answer = await fetch(url, { redirect: "manual" });
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`the sign-in page answered ${answer.status}: ${await answer.text()}`);
    return location;
}
