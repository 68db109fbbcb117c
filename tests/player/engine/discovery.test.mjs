// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeTime, loadEngine } from '../support/engine.mjs';

const { discovery } = loadEngine();
const api = { LMSInitialize() {} };

/** A frame of another site: `parent` and `top` can be read, all else throws. */
function stranger(parent) {
    return new Proxy({}, {
        get(target, key) {
            if (key === 'parent' || key === 'top') {
                return parent;
            }
            throw new Error('SecurityError');
        },
    });
}

function top(more = {}) {
    const window = { ...more };
    window.parent = window;
    window.top = window;
    return window;
}

function inside(parent, more = {}) {
    return { parent, top: parent.top || parent, ...more };
}

test('an API is found in the window, a parent, far above, the opener and the opener of the top', () => {
    assert.equal(discovery.find(top({ API: api }), 'API'), api);
    assert.equal(discovery.find(inside(top({ API: api })), 'API'), api);
    let frame = top({ API: api });
    for (let i = 0; i < 20; ++i) {
        frame = inside(frame);
    }
    assert.equal(discovery.find(frame, 'API'), api);
    assert.equal(discovery.find(top({ opener: inside(top({ API: api })) }), 'API'), api);
    assert.equal(discovery.find(inside(top({ opener: top({ API: api }) })), 'API'), api);
    assert.equal(discovery.find(inside(top()), 'API'), null);
});

test('frames of other sites are passed over (52)', () => {
    const lms = top({ API: api });
    assert.equal(discovery.find({ parent: stranger(lms) }, 'API'), api);
    const strange = stranger(null);
    assert.equal(discovery.find({ parent: inside(strange, { API: api }) }, 'API'), api);
    assert.equal(discovery.find({ parent: strange, opener: strange }, 'API'), null);
});

test('neither an endless chain of frames nor something that is no API misleads it', () => {
    const ring = {};
    ring.parent = { parent: ring };
    assert.equal(discovery.find(ring, 'API'), null);
    assert.equal(discovery.find(top({ API: 'yes' }), 'API'), null);
    assert.equal(discovery.find(inside(top({ API: api }), { API: null }), 'API'), api);
});

test('it waits five seconds for an API that comes late, and not at all where none can come (53)', () => {
    const time = new FakeTime();
    const late = top();
    const found = [];
    discovery.wait(inside(late), 'API', time.environment, (it) => found.push(it));
    time.pass(1900);
    assert.deepEqual(found, []);
    late.API = api;
    time.pass(300);
    assert.deepEqual(found, [api]);

    const none = [];
    discovery.wait(inside(top()), 'API', time.environment, (it) => none.push(it));
    time.pass(4900);
    assert.deepEqual(none, []);
    time.pass(300);
    assert.deepEqual(none, [null]);
    time.pass(60000);
    assert.deepEqual(none, [null]);

    const alone = [];
    discovery.wait(top(), 'API', time.environment, (it) => alone.push(it));
    assert.deepEqual(alone, [null]);
});
