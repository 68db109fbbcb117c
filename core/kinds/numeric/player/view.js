// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A line to type a number into.

Carrel.views.numeric = {
    build: function (block, stage) {
        const dom = Carrel.dom;
        const el = dom.el;
        const t = stage.t;
        const kind = Carrel.kinds.numeric;
        const units = (block.units || []).map(function (/** @type {any} */ unit) {
            return unit.text;
        });
        const unitList = units.join(', ');

        /** @param {number} value @returns {string} as one reads it */
        function shown(value) {
            return String(value).replace('.', t.decimalSign).replace('-', '\u2212');
        }

        /** @param {any} entry of the author @returns {string} */
        function shownAnswer(entry) {
            const from = entry.from || 0;
            const to = entry.to || 0;
            const unit = units.length > 0 ? '\u00a0' + units[0] : '';
            if (from !== to) {
                return dom.say(t.numberRange, shown(from), shown(to)) + unit;
            }
            const play = block.tolerance ? '\u00a0\u00b1\u00a0' + shown(block.tolerance) : '';
            return block.isPercent && play ? shown(from) + unit + play + '\u00a0%' : shown(from) + play + unit;
        }

        // A keyboard for numbers has neither letters nor, on some phones, a minus sign.
        const isPlain = units.length === 0 && (block.answers || []).every(function (/** @type {any} */ entry) {
            return (entry.from || 0) >= 0;
        });
        const form = Carrel.question.textLine(block, stage, {
            'class': 'number', maxlength: 60, inputmode: isPlain ? 'decimal' : 'text', dir: 'ltr',
        });
        form.hint = units.length === 0 ? t.typeNumber
            : block.unitNeeded ? dom.say(t.typeNumberAndUnit, unitList) : dom.say(t.typeNumberOrUnit, unitList);
        form.nudge = function (/** @type {any} */ answer) {
            const problem = kind.read(block, answer).problem;
            return problem === 'noUnit' ? dom.say(t.unitMissing, unitList)
                : problem === 'noUnitWanted' ? t.numberOnly : t.noNumber;
        };
        form.feedback = function (/** @type {any} */ answer) {
            const index = kind.match(block, answer).index;
            const isOther = kind.read(block, answer).problem === 'otherUnit';
            return [isOther ? el('p', null, dom.say(t.unitUnknown, unitList)) : null,
                index < 0 ? null : dom.rich('div', block.answers[index].feedbackHtml)];
        };
        form.model = function () {
            const model = kind.model(block);
            return model ? el('p', null, t.modelText + ' ', el('strong', {dir: 'ltr'}, shownAnswer(model))) : null;
        };
        return Carrel.question.build(block, stage, form);
    },
};
