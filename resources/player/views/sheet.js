// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Sheets to print or to save, and other files that are made in the browser: a course cannot send anything.

Carrel.sheet = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const openTime = 60000; // milliseconds in which a browser has begun to read a file that was offered

    const style = 'body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1d2125}'
        + 'h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}dl{display:grid;grid-template-columns:'
        + 'max-content 1fr;gap:.25rem 1rem;margin:.5rem 0}dt{color:#555}dd{margin:0}ul{padding-inline-start:1.25rem;margin:.25rem 0}'
        + '.written{white-space:pre-wrap;border-inline-start:3px solid #bbb;padding-inline-start:.75rem}.boxes{padding:0;list-style:none}'
        + '.boxes label{display:flex;gap:.6rem;align-items:flex-start;padding:.3rem 0}.boxes p{margin:0}.boxes .why{margin-inline-start:1.75rem;font-size:.9em}';

    /** @param {any} stage @param {string[][]} facts [name, value] @returns {any[]} what a sheet begins with */
    function head(stage, facts) {
        return [el('h1', null, stage.page.title), el('p', null, stage.app.course.title), el('dl', null, facts.map(function (fact) {
            return [el('dt', null, fact[0]), el('dd', null, fact[1])];
        }))];
    }

    /** @param {any} stage @param {any[]} content */
    function print(stage, content) {
        const sheet = el('div.sheet', {lang: stage.lang, dir: stage.dir}, content);
        const root = document.documentElement;
        document.body.appendChild(sheet);
        root.classList.add('print-sheet');
        window.print();
        root.classList.remove('print-sheet');
        sheet.remove();
    }

    /** @param {string} name of the file @param {string} type @param {string} text @param {Environment} env */
    function offer(name, type, text, env) {
        const address = URL.createObjectURL(new Blob([text], {type: type}));
        const link = el('a', {href: address, download: name});
        document.body.appendChild(link);
        link.click();
        link.remove();
        env.later(function () {
            URL.revokeObjectURL(address);
        }, openTime);
    }

    /** @param {any} stage @param {string} name of the file, without its end @param {any[]} content */
    function save(stage, name, content) {
        const own = document.implementation.createHTMLDocument(stage.page.title);
        own.documentElement.lang = stage.lang;
        own.documentElement.dir = stage.dir;
        dom.add(own.body, content);
        // The style goes in as text: the policy of this page lets no style element come to life.
        const html = own.documentElement.outerHTML.replace('<head>', '<head><meta charset="utf-8"><style>' + style + '</style>');
        offer(name + '.html', 'text/html', '<!DOCTYPE html>\n' + html, stage.env);
    }

    /** @param {Block} block @returns {string} a name for its files */
    function fileName(block) {
        return Carrel.grammar.identifier(block.id);
    }

    /**
     * @param {Block} block @param {any} stage @param {() => any[]} content of the sheet, anew each time
     * @returns {HTMLButtonElement[]}
     */
    function buttons(block, stage, content) {
        return [dom.button(stage.t.printSheet, function () {
            print(stage, content());
        }, 'plain', Carrel.icons.make('print')), dom.button(stage.t.saveSheet, function () {
            save(stage, fileName(block), content());
        }, 'plain', Carrel.icons.make('save'))];
    }

    return {head: head, print: print, save: save, offer: offer, fileName: fileName, buttons: buttons};
})();
