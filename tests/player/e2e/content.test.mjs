// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read and not answered, as a learner meets it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

/** A learner on the page of the full course with this number (0 …). */
async function visit(number, options = {}) {
    const learner = await stage.visit(options);
    await learner.turnTo(number);
    return learner;
}

test('a callout says in words what it is, and is a passage of its own for a screen reader', usual, async () => {
    const learner = await visit(1);
    const named = async (name, text) => {
        const note = learner.page.getByRole('note', { name, exact: true });
        assert.match(await note.innerText(), text);
        assert.equal(await note.locator('svg[aria-hidden=true]').count(), 1);
    };
    await named('Note', /^Note\s+The board hangs/);
    await named('Tip From Now to Yours', /^Tip\s+From Now to Yours\s+Read it/);
    await named('Warning The cold cabinet', /Open is not done/);
    await named('Remember A name and a time', /nobody does/);
    const tones = await learner.page.locator('.callout').evaluateAll((all) => all.map((one) => getComputedStyle(one).borderInlineStartColor));
    assert.equal(new Set(tones).size, 4);
    learner.assertCalm();
    await learner.context.close();
});
