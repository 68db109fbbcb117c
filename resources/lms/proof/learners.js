// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The learners, each with a way of going through a course. What they do is the same in every LMS.

Proof.learners = (function () {
    'use strict';

    const mostTries = 4;
    const mostAttempts = 8;
    const outage = 30000;
    const mostInOutage = 8; // one, and five more
    const pause = 70000;

    /** @param {any} sitting @param {number[]} pages @param {'right' | 'wrong'} how */
    function through(sitting, pages, how) {
        pages.forEach(function (n) {
            sitting.visit(n);
            sitting.answerAll(how);
        });
    }

    /** @param {any} proof @param {number[]} pages @param {'button' | 'close' | 'tab'} way out */
    function straight(proof, pages, way) {
        const sitting = proof.sit();
        if (!sitting) {
            return;
        }
        through(sitting, pages, 'right');
        sitting.leave(way);
    }

    /** Comes back when all is done: nothing may get worse. */
    function visitAgain(proof) {
        const sitting = proof.sit();
        if (!sitting) {
            return;
        }
        proof.saw('55');
        sitting.visit(proof.pages[0]);
        sitting.answerAll('wrong');
        sitting.leave('close');
    }

    function perfect(proof) {
        straight(proof, proof.pages, 'button');
        visitAgain(proof);
    }

    /** @param {any} sitting wrong until no try is left */
    function failPage(sitting) {
        for (let attempt = 0; attempt < mostAttempts; ++attempt) {
            for (let i = 0; i < mostTries; ++i) {
                const open = sitting.blocks().filter((block) => i === 0 || (!sitting.engine.kinds[block.kind].isWork && !sitting.run.question(block).isClosed));
                open.forEach((block) => sitting.answer(block, 'wrong'));
            }
            sitting.handIn();
            sitting.pageDone();
            if (!sitting.beginAgain()) {
                return;
            }
        }
    }

    function fails(proof) {
        const sitting = proof.sit();
        if (!sitting) {
            return;
        }
        proof.pages.forEach(function (n) {
            sitting.visit(n);
            failPage(sitting);
        });
        // A quiz may have been opened again by what came after it.
        proof.pages.forEach(function (n) {
            const page = sitting.run.places[n].page;
            if (page.quiz && sitting.run.quiz(page).canRetry) {
                sitting.visit(n);
                sitting.beginAgain();
                failPage(sitting);
            }
        });
        sitting.leave('close');
    }

    /** @param {any} proof @param {number} half of the pages @param {'close' | 'kill'} way the first launch ends */
    function inTwo(proof, half, way) {
        const first = proof.sit();
        if (!first) {
            return;
        }
        through(first, proof.pages.slice(0, half), 'right');
        first.clock.pass(3000);
        const before = first.snapshot();
        first.leave(way);
        const second = proof.sit();
        if (!second) {
            return;
        }
        second.compare(before);
        through(second, proof.pages.slice(half), 'right');
        second.leave(way === 'kill' ? 'close' : 'button');
    }

    function resumes(proof) {
        inTwo(proof, Math.ceil(proof.pages.length / 2), 'close');
    }

    /** Up to the first page with something to answer. */
    function killed(proof) {
        const first = proof.pages.findIndex((n) => proof.pageOf(n).blocks.some((block) => block.n !== undefined));
        inTwo(proof, first < 0 ? Math.min(2, proof.pages.length) : first + 1, 'kill');
    }

    function offline(proof) {
        const sitting = proof.sit();
        if (!sitting) {
            return;
        }
        proof.pages.forEach(function (n, i) {
            if (i === Math.min(1, proof.pages.length - 1)) {
                proof.lms.isUnreachable = true;
            }
            sitting.visit(n);
            sitting.answerAll('right');
            if (proof.lms.isUnreachable) {
                sitting.clock.pass(outage);
                checkOutage(proof, sitting);
                proof.lms.isUnreachable = false;
                sitting.clock.pass(pause);
            }
        });
        sitting.leave('button');
    }

    /** Tried again, but not for ever, and the learner sees it (58). */
    function checkOutage(proof, sitting) {
        const failed = proof.lms.failures();
        proof.saw('58');
        if (failed === 0 || sitting.session.sign !== 'unsaved') {
            proof.fault('58', failed === 0 ? 'not-tried' : 'not-shown');
        }
        if (proof.lms.attemptsIn(outage) > mostInOutage) {
            proof.fault('58', 'too-often', proof.lms.attemptsIn(outage));
        }
    }

    function retries(proof) {
        const sitting = proof.sit();
        if (!sitting) {
            return;
        }
        proof.pages.forEach(function (n) {
            sitting.visit(n);
            sitting.answerAll('wrong');
            const again = sitting.beginAgain();
            const open = sitting.blocks().filter((block) => again || (!sitting.engine.kinds[block.kind].isWork && !sitting.run.question(block).isClosed));
            open.forEach((block) => sitting.answer(block, 'right'));
            sitting.handIn();
            sitting.pageDone();
        });
        sitting.leave('close');
    }

    function atRandom(proof) {
        const random = proof.random;
        for (let launch = 0; launch < 3; ++launch) {
            const sitting = proof.sit();
            if (!sitting) {
                return;
            }
            const steps = Math.min(20, 4 + proof.pages.length);
            for (let i = 0; i < steps; ++i) {
                sitting.visit(proof.pages[Math.floor(random() * proof.pages.length)]);
                sitting.blocks().filter(() => random() < 0.6).forEach((block) => sitting.answer(block, 'any'));
                if (random() < 0.2) {
                    sitting.session.hide(); // Another window in front of it.
                }
                if (random() < 0.3) {
                    sitting.handIn();
                }
            }
            sitting.clock.pass(3000);
            sitting.leave(['close', 'tab', 'button'][launch]);
        }
        damaged(proof);
    }

    /** What the LMS gives back is cut in half: a fresh start, and nothing that was reached is taken away (57). */
    function damaged(proof) {
        proof.settle();
        proof.lms.damage();
        const sitting = proof.sit();
        if (!sitting) {
            return;
        }
        proof.saw('57');
        sitting.launch.isDamaged = true;
        if (sitting.session.problem === '' && !sitting.isReview) {
            proof.fault('57', 'damage-unseen');
        }
        sitting.leave('close');
    }

    function silent(proof) {
        const sitting = proof.sit();
        if (!sitting) {
            return;
        }
        proof.pages.forEach((n) => sitting.visit(n));
        sitting.leave('tab');
    }

    return {perfect: perfect, fails: fails, resumes: resumes, offline: offline, retries: retries, random: atRandom, silent: silent, killed: killed};
})();
