// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language that the engine is written in (docs/adr/0002-engine-language.md): what Qt 6.4's QJSEngine, Node and
// the browsers of the last years share. Syntax by a parser that knows no later edition, names by a list.

import { parse } from 'acorn';

const syntax = { ecmaVersion: 2016, sourceType: 'script', locations: true };

/** Globals that are missing or behave differently in one of the places. */
const globals = new Set(['Intl', 'globalThis', 'BigInt', 'WeakRef', 'structuredClone', 'queueMicrotask', 'eval', 'Function']);

/** What only a page has; the engine gets clock, timers and chance handed in. */
const pageGlobals = new Set(['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'setTimeout',
    'setInterval', 'clearTimeout', 'clearInterval', 'requestAnimationFrame', 'performance', 'console', 'fetch', 'crypto', 'process', 'require']);

/** Methods of later editions, and those whose result depends on the place or the locale. `sort` is not stable in QJSEngine. */
const methods = new Set(['flat', 'flatMap', 'at', 'fromEntries', 'replaceAll', 'matchAll', 'padStart', 'padEnd', 'trimStart', 'trimEnd',
    'toSorted', 'toReversed', 'findLast', 'findLastIndex', 'hasOwn', 'groupBy', 'allSettled', 'any', 'finally',
    'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare', 'sort']);

/** Object.entries and the like came a year too late; our own objects may have such members. */
const objectFunctions = new Set(['entries', 'values', 'getOwnPropertyDescriptors', 'fromEntries']);

const engineOnly = { 'Date.now': true, 'Math.random': true };

function* nodes(node) {
    if (Array.isArray(node)) {
        for (const entry of node) {
            yield* nodes(entry);
        }
    } else if (node && typeof node.type === 'string') {
        yield node;
        for (const key of Object.keys(node)) {
            if (key !== 'loc') {
                yield* nodes(node[key]);
            }
        }
    }
}

function memberFault(node, isEngine) {
    if (node.computed || node.property.type !== 'Identifier') {
        return '';
    }
    const name = node.property.name;
    const owner = node.object.type === 'Identifier' ? node.object.name : '';
    if (owner === 'Object' && objectFunctions.has(name)) {
        return `Object.${name}`;
    }
    if (isEngine && engineOnly[`${owner}.${name}`]) {
        return `${owner}.${name}`;
    }
    return methods.has(name) && (isEngine || name !== 'sort') ? `.${name}` : '';
}

function regexFault(node) {
    const later = /\(\?<|\\p\{/.test(node.regex.pattern) || /[sdv]/.test(node.regex.flags);
    return later ? `the regular expression ${node.raw}` : '';
}

/** Names that stand for a member or a key are not names of variables. */
function propertyNames(program) {
    const names = new Set();
    for (const node of nodes(program)) {
        if (node.type === 'MemberExpression' && !node.computed) {
            names.add(node.property);
        }
        if ((node.type === 'Property' || node.type === 'MethodDefinition') && !node.computed) {
            names.add(node.key);
        }
    }
    return names;
}

/** Faults of one file as "line: what", none when it is fine. `isEngine`: it must run without a page, too. */
export function languageFaults(source, isEngine) {
    let program;
    try {
        program = parse(source, syntax);
    } catch (error) {
        return [`${error.loc ? error.loc.line : 0}: ${error.message}`];
    }
    const faults = [];
    const members = propertyNames(program);
    for (const node of nodes(program)) {
        let fault = '';
        if (node.type === 'MemberExpression') {
            fault = memberFault(node, isEngine);
        } else if (node.type === 'Literal' && node.regex) {
            fault = regexFault(node);
        } else if (node.type === 'Identifier' && !members.has(node)) {
            fault = globals.has(node.name) || (isEngine && pageGlobals.has(node.name)) ? node.name : '';
        }
        if (fault) {
            faults.push(`${node.loc.start.line}: ${fault}`);
        }
    }
    for (const statement of program.body) {
        if (['ClassDeclaration', 'FunctionDeclaration'].includes(statement.type)
            || (statement.type === 'VariableDeclaration' && statement.kind !== 'var')) {
            faults.push(`${statement.loc.start.line}: a name of its own at the top`);
        }
    }
    return faults;
}
