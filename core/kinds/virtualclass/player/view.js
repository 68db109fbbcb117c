// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A live class: when it is on the learner's own clock and on that of the course, how to get in, an entry for the
// calendar, what to prepare and what happens when.

Carrel.views.virtualclass = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const work = Carrel.work;

    /** @param {number} number @returns {string} */
    function twoDigits(number) {
        return (number < 10 ? '0' : '') + number;
    }

    /** @param {Date} date whose UTC is what a clock shows @returns {string} 09:05 */
    function clock(date) {
        return twoDigits(date.getUTCHours()) + ':' + twoDigits(date.getUTCMinutes());
    }

    /** @param {Date} date the same @param {any} t @returns {string} Thursday, 3 December 2026 */
    function day(date, t) {
        return dom.say(t.longDay, t.weekdays[date.getUTCDay()], date.getUTCDate(), t.months[date.getUTCMonth()], date.getUTCFullYear());
    }

    class ClassView extends work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            const {t} = this;
            this.kind = Carrel.kinds.virtualclass;
            this.status = el('div.feedback', {role: 'status'});
            this.element = el('div.work.virtual-class', null,
                el('p.tag', null, t.virtualClass + (block.minutes ? ' · ' + dom.say(t.lengthMinutes, block.minutes) : '')),
                block.title ? stage.own(el('h2.class-title', null, block.title)) : null,
                block.start ? this.date() : this.announced(),
                this.wayIn(), this.status,
                block.access ? work.part(block.link ? t.otherWaysIn : t.wayIn, stage.own(el('p.class-access', null, block.access))) : null,
                work.part(t.beforeClass, stage.own(dom.rich('div', block.preparationHtml))),
                work.part(t.agenda, this.agenda()),
                work.part(t.afterClass, stage.own(dom.rich('div', block.followUpHtml))),
                block.takesPart ? this.tookPart() : null);
        }

        // --- when ---

        announced() {
            return el('div.class-when', null, el('p.class-day', null, this.t.dateAnnounced), el('p.quiet', null, this.t.dateAnnouncedHint));
        }

        isOver() {
            const {block, kind, stage} = this;
            return Boolean(block.start) && stage.env.now() > kind.moment(block, block.minutes);
        }

        /** @param {(data: Block, after: number) => Date} clockAt of the learner or of the course @returns {string} 14:00 – 15:30 */
        span(clockAt) {
            const from = clockAt(this.block, 0);
            const to = clockAt(this.block, this.block.minutes);
            const isOneDay = from.getUTCDate() === to.getUTCDate();
            return dom.say(this.t.fromTo, clock(from), isOneDay ? clock(to) : day(to, this.t) + ', ' + clock(to));
        }

        /** On the learner's clock; on that of the course too, where it shows something else. */
        date() {
            const {block, kind, t} = this;
            const here = kind.here(block, 0);
            const there = kind.there(block, 0);
            const zone = el('span', {translate: 'no', dir: 'ltr'}, block.start.zone);
            const isSame = here.getTime() === there.getTime();
            const isSameDay = here.getUTCDate() === there.getUTCDate();
            return el('div.class-when', null,
                el('p.class-day', null, day(here, t)),
                el('p.class-time', null, el('time', {datetime: block.start.utc}, this.span(kind.here)), ' ',
                    el('span.quiet', null, isSame ? zone : t.yourTime)),
                isSame ? null : el('p.quiet', null, t.courseTime, ' ', isSameDay ? '' : day(there, t) + ', ', this.span(kind.there), ' (', zone, ')'),
                this.isOver() ? el('p.quiet', null, t.classOver) : null);
        }

        // --- how to get in ---

        wayIn() {
            const {block, t} = this;
            const link = block.link ? el('a.primary', {href: block.link, target: '_blank', rel: 'noopener noreferrer'},
                el('span', null, t.joinClass), Carrel.icons.make('away')) : null;
            const calendar = block.start && !this.isOver()
                ? dom.button(t.addToCalendar, () => this.offerEntry(), 'plain', Carrel.icons.make('calendar')) : null;
            if (!link && !calendar) {
                return null;
            }
            const host = block.link ? block.link.replace(/^https:\/\/([^/?#]*@)?([^/?#]+).*$/, '$2') : '';
            return el('div.class-ways', null, el('div.row', null, link, calendar),
                link ? el('p.quiet.class-host', null, el('span', {translate: 'no', dir: 'ltr'}, host), ' · ', t.newTab) : null,
                link ? el('p.class-address', {dir: 'ltr'}, block.link) : null);
        }

        /** The entry for a calendar, as a file that calendar programs open. */
        offerEntry() {
            const {block, stage, t} = this;
            const entry = this.kind.event(block, stage.app.course, stage.env.now(), function (/** @type {number} */ minutes) {
                return dom.say(t.shortMinutes, minutes);
            });
            Carrel.sheet.offer(Carrel.sheet.fileName(block) + '.ics', 'text/calendar', Carrel.calendar.text({events: [entry]}), stage.env);
            dom.fill(this.status, el('p.quiet', null, t.entryOffered));
        }

        // --- what happens ---

        /** @returns {any} null without an agenda; times are those of the learner's clock */
        agenda() {
            const {block, kind, stage, t} = this;
            if (!block.agenda) {
                return null;
            }
            const begins = kind.begins(block);
            return el('ol.class-agenda', null, block.agenda.map((/** @type {any} */ item, /** @type {number} */ i) => {
                const length = item.minutes ? dom.say(t.shortMinutes, item.minutes) : '';
                return el('li', null,
                    el('span.agenda-time', null, block.start ? clock(kind.here(block, begins[i])) : length),
                    el('span.agenda-text', null, stage.own(el('span', null, item.text)),
                        block.start && length ? [' ', el('span.quiet', null, length)] : null));
            }));
        }

        /** What the learner says themselves. */
        tookPart() {
            const {t} = this;
            const said = el('div.class-part', {role: 'status'}, this.isDone() ? work.done(t.youTookPart) : null);
            const button = dom.button(t.tookPart, () => {
                this.keep(true);
                button.remove();
                dom.fill(said, work.done(t.youTookPart));
                dom.focus(said);
            }, this.block.link ? 'plain' : 'primary');
            return el('div.class-said', null, this.isDone() ? null : button, said);
        }
    }

    return {
        build: function (block, stage) {
            return new ClassView(block, stage).element;
        },
    };
})();
