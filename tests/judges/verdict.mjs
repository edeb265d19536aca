// SPDX-License-Identifier: Apache-2.0
// What was checked and what was wrong.
import { isDeepStrictEqual } from "node:util";

export class Verdict {
    checks = 0;
    faults = [];

    /// One statement about what came back.
    that(what, holds, detail = "") {
        this.checks += 1;
        if (!holds) this.faults.push(detail === "" ? what : `${what}: ${detail}`);
    }

    equal(what, actual, expected) {
        const same = isDeepStrictEqual(actual, expected);
        this.that(what, same, `${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
    }

    /// Prints and returns the exit code.
    pronounce(title) {
        for (const fault of this.faults) console.log(`FAULT  ${fault}`);
        console.log(`${title}: ${this.checks} checks, ${this.faults.length} faults`);
        return this.faults.length === 0 && this.checks > 0 ? 0 : 1;
    }
}
