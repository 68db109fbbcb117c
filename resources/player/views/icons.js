// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Our own icons: 20 units wide, lines of 1.6, in the colour of the text around them.

Carrel.icons = (function () {
    'use strict';

    /** @type {Object<string, string>} */
    const paths = {
        menu: 'M3 5.5h14M3 10h14M3 14.5h14',
        close: 'M5 5l10 10M15 5L5 15',
        check: 'M4 10.5l4 4 8-9',
        cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
        half: 'M4 10h12',
        next: 'M8 4.5l5.5 5.5L8 15.5',
        back: 'M12 4.5L6.5 10l5.5 5.5',
        down: 'M5 7.5l5 5 5-5',
        up: 'M5 12.5l5-5 5 5',
        grip: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01',
        sliders: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 3.8v4.4M8 11.8v4.4',
        leave: 'M8 3.5H4.5v13H8M8 10h9M13.5 6.5L17 10l-3.5 3.5',
        play: 'M7 4.5v11l9-5.5z',
        zoom: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4M9 6.5v5M6.5 9h5',
        cloud: 'M6 15.5a3.5 3.5 0 0 1-.4-7A4.8 4.8 0 0 1 15 9a3.3 3.3 0 0 1-.6 6.5zM8 11.5l1.8 1.8 3-3.3',
        wait: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4.5l3 1.5',
        alert: 'M10 3L2.5 16.5h15zM10 8v4M10 14.2v.3',
        eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5M10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4',
        print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
        save: 'M10 3.5v9M6 9l4 4 4-4M3.5 16.5h13',
        calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v4M13 3v4',
        away: 'M11.5 3.5h5v5M16 4l-7 7M13.5 11.5v5h-10v-10h5',
        info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.2v4.3M10 6.4v.1',
        bulb: 'M7.5 14.2c0-2-2.6-3-2.6-6.1a5.1 5.1 0 0 1 10.2 0c0 3.1-2.6 4.1-2.6 6.1zM8.2 17h3.6',
        bookmark: 'M6 3.5h8v13l-4-3.2-4 3.2z',
        file: 'M5 3h6.5l3.5 3.5V17H5zM11.5 3v3.5H15M7.5 10.5h5M7.5 13.5h3.5',
        comment: 'M3.5 4.5h13v9H10l-3.5 3v-3h-3zM7 9h6',
        copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
        hand: 'M10 2.5l2 4.6 5 .5-3.8 3.3 1.2 4.9L10 13.2l-4.4 2.6 1.2-4.9L3 7.6l5-.5z',
    };

    /** @param {string} name @returns {Element} for the eye only */
    function make(name) {
        const space = 'http://www.w3.org/2000/svg';
        const svg = document.createElementNS(space, 'svg');
        const path = document.createElementNS(space, 'path');
        svg.setAttribute('viewBox', '0 0 20 20');
        svg.setAttribute('class', 'icon icon-' + name);
        svg.setAttribute('aria-hidden', 'true');
        svg.setAttribute('focusable', 'false');
        path.setAttribute('d', paths[name]);
        svg.appendChild(path);
        return svg;
    }

    return {make: make};
})();
