// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine in a context of its own, as every test file wants it.

import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { engineFiles } from './tree.mjs';

/** A fresh `Carrel` without views. */
export function loadEngine() {
    const context = createContext({});
    for (const path of engineFiles()) {
        runInContext(readFileSync(path, 'utf8'), context, { filename: path });
    }
    return context.Carrel;
}

/** Seeded numbers 0 <= x < 1 for tests; not the engine's own generator. */
export function seeded(seed) {
    let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n;
    return () => {
        state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
        return Number(state >> 11n) / 9007199254740992;
    };
}

/** A clock that only moves when told, with its timers. */
export class FakeTime {
    constructor() {
        this.time = 1000;
        this.date = new Date(2026, 2, 4, 10, 20, 30);
        this.timers = [];
        this.number = 0;
        this.environment = {
            now: () => this.date,
            tick: () => this.time,
            later: (task, delay) => {
                const timer = { at: this.time + delay, task, number: ++this.number };
                this.timers.push(timer);
                return timer;
            },
            cancel: (timer) => {
                this.timers = this.timers.filter((other) => other !== timer);
            },
            random: () => 0.5,
        };
    }

    /** Lets `milliseconds` pass; timers run at their time. */
    pass(milliseconds) {
        const end = this.time + milliseconds;
        for (;;) {
            const due = this.timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at || a.number - b.number)[0];
            if (!due) {
                break;
            }
            this.timers = this.timers.filter((timer) => timer !== due);
            this.time = Math.max(this.time, due.at);
            due.task();
        }
        this.time = end;
    }
}
