// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Text to read.

Carrel.views.text = {
    build: function (block, stage) {
        const text = Carrel.dom.rich('div', block.html) || Carrel.dom.el('div', null);
        text.lang = stage.lang;
        text.dir = stage.dir;
        return text;
    },
};
