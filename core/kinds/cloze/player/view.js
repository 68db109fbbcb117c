// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A line to type into at every gap, all of one width: it must not give away the length of the word.

Carrel.views.cloze = {
    build: function (block, stage) {
        const kind = Carrel.kinds.cloze;
        const gaps = block.gaps || [];
        const key = stage.session.noteKey(block.id);
        const longest = gaps.reduce(function (/** @type {number} */ most, /** @type {any} */ gap) {
            return Math.max(most, kind.model(gap).length);
        }, 0);
        const port = {onChange: function () {
            form.onChange();
        }};
        const inputs = gaps.map(function () {
            return Carrel.question.textInput(stage, port, {
                autocapitalize: 'off', maxlength: 120, size: Math.max(8, Math.min(28, longest + 2)),
            });
        });
        const form = Carrel.gapText.build(block, stage, inputs.map(function (/** @type {any} */ input) {
            return {element: input, lock: function (isLocked) {
                input.readOnly = isLocked;
            }};
        }), function (answer, state) {
            const matches = answer ? kind.matches(block, answer) : [];
            return gaps.map(function (/** @type {any} */ gap, /** @type {number} */ i) {
                const isRight = answer ? matches[i].index >= 0 : null;
                const tellsWord = isRight ? matches[i].isSlip : state.isClosed;
                return {isRight: isRight, word: tellsWord ? kind.model(gap) : ''};
            });
        });
        form.earlier = stage.t.earlierText;
        form.read = function () {
            return {texts: inputs.map(function (/** @type {any} */ input) {
                return input.value;
            })};
        };
        form.write = function (/** @type {any} */ answer) {
            inputs.forEach(function (/** @type {any} */ input, /** @type {number} */ i) {
                input.value = answer.texts[i] || '';
            });
        };
        form.remember = function (/** @type {any} */ answer) {
            Carrel.look.keepNote(key, JSON.stringify(answer.texts));
        };
        form.recall = function () {
            return {texts: kept(Carrel.look.note(key))};
        };

        /** @param {string} note that another version may have left @returns {string[]} */
        function kept(note) {
            try {
                const texts = JSON.parse(note);
                return Array.isArray(texts) && texts.length === gaps.length ? texts.map(String) : [];
            } catch (damaged) {
                return [];
            }
        }

        return Carrel.question.build(block, stage, form);
    },
};
