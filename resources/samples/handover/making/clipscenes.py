# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: MIT
"""The clip as a function from seconds to a drawing. Nothing here knows about files."""

from shapes import (ACCENT, CARD, DEEP, FLOOR, GREY, INK, LINE, PAPER, SKIN_SAM, SKIN_YOU, TINT,
                    WALL, clock, document, group, icon, lines, path, person, rect, text)

WIDTH, HEIGHT, SECONDS = 960, 540, 60
FONT = "Inter, 'DejaVu Sans', sans-serif"
GROUND = 452
THINGS = ("count", "lift", "trolley", "parcel", "cold", "key")
PLACES = ("now", "open", "watch", "yours")
PLACE_OF = {"count": 0, "lift": 0, "trolley": 1, "parcel": 1, "cold": 2, "key": 3}

# First telling: thing -> (leaves, arrives). The cold cabinet leaves as well, and falls.
FIRST = {"count": (7.6, 9.2), "lift": (10.6, 12.2), "trolley": (13.6, 15.2), "parcel": (14.2, 15.8),
         "key": (17, 18.6), "cold": (20.4, 23.2)}
# Second telling.
SECOND = {"count": (39.8, 41.2), "lift": (40.4, 41.8), "trolley": (43.8, 45.2),
          "parcel": (44.4, 45.8), "cold": (47.8, 49.4), "key": (51.6, 53)}
CABINET, RETURN, LATER = 27.4, 36, 56.6


def share(t, start, end):
    """0 before `start`, 1 after `end`, smooth between."""
    x = min(max((t - start) / (end - start), 0), 1)
    return x * x * (3 - 2 * x)


def card(thing, vague=False):
    edge = GREY if vague else INK
    dash = ' stroke-dasharray="7 6"' if vague else ""
    return (rect(-29, -24, 58, 48, CARD, 7, edge, 3.5, dash)
            + icon(thing, 34, GREY if vague else ACCENT))


def shelf(i):
    """Where a thing waits above Sam."""
    return 52 + (i % 3) * 66, 118 + (i // 3) * 58


def arrived(i):
    """Where a thing stands above you after the first telling."""
    return 754 + (i % 3) * 68, 118 + (i // 3) * 58


def place(thing):
    """Where a thing stands on the board of the second telling."""
    row = PLACE_OF[thing]
    return (806 if thing in ("lift", "parcel") else 744), 122 + row * 60


def arc(start, end, x, height):
    """A point of a thrown curve from `start` to `end`, x from 0 to 1."""
    return (start[0] + (end[0] - start[0]) * x,
            start[1] + (end[1] - start[1]) * x + height * 4 * x * (1 - x))


def firstThing(thing, i, t):
    leaves, arrives = FIRST[thing]
    shown = share(t, 0.6 + i * 0.45, 1.1 + i * 0.45)
    x = share(t, leaves, arrives)
    if thing != "cold":
        at = arc(shelf(i), arrived(i), x, 90)
        return group(card(thing, thing in ("trolley", "parcel") and x > 0.5), *at, opacity=shown)
    over = arc(shelf(i), arrived(i), min(x, 0.5), 90)
    drop = share(t, leaves + 1.4, arrives) ** 2
    return group(card(thing), over[0], over[1] + drop * 222, turn=70 * drop, opacity=shown)


def room(t):
    parts = rect(0, 0, WIDTH, HEIGHT, WALL) + rect(0, GROUND - 16, WIDTH, HEIGHT, FLOOR)
    gap = 1 - share(t, 36.6, 38)
    if gap > 0:
        parts += rect(480 - 74 * gap, GROUND - 16, 148 * gap, HEIGHT, INK)
    return parts


def people(t):
    telling = any(a <= t <= b for a, b in list(FIRST.values()) + list(SECOND.values()))
    sam = person(SKIN_SAM, DEEP, INK, coat=True, arm="offering" if telling else "relaxed")
    you = person(SKIN_YOU, CARD, GREY, arm="holding" if 8 < t < RETURN else "relaxed")
    return group(sam, 138, GROUND + 6, 0.74) + group(you, 890, GROUND + 6, 0.74, flip=True)


def board(words, t):
    shown = share(t, 37, 38.4)
    if shown == 0:
        return ""
    parts = rect(508, 84, 340, 256, CARD, 10, INK, 4)
    for i, name in enumerate(PLACES):
        y = 93 + i * 60
        parts += rect(516, y, 324, 58, TINT if t >= LATER else PAPER, 8)
        parts += group(icon(name), 542, y + 29, 0.95)
        parts += text(570, y + 38, words["places"][i], 23, True, DEEP)
    return group(parts, opacity=shown)


def bubble(words, t):
    for start, end, who, said in words["says"]:
        if not start <= t < end:
            continue
        seen = min(share(t, start, start + 0.3), 1 - share(t, end - 0.25, end))
        tall = 34 + 36 * len(said)
        if who == "sam":
            parts = rect(256, 88, 448, tall, CARD, 18, INK, 4)
            end = 88 + tall
            parts += path(f"M 284 {end} L 212 {max(end + 50, 214)} L 326 {end}", INK, 4, CARD)
            parts += rect(283, end - 6, 44, 8, CARD)
            parts += lines(480, 88 + 44, said, 29, 36, anchor="middle")
        elif who == "short":
            top = 264 - tall
            parts = rect(230, top, 268, tall, CARD, 18, INK, 4)
            parts += path("M 230 208 L 196 242 L 230 234", INK, 4, CARD)
            parts += rect(229, 209, 8, 24, CARD)
            parts += lines(248, top + 44, said, 28, 36)
        else:
            parts = rect(510, 352, 318, tall, CARD, 18, INK, 4)
            parts += path("M 828 380 L 858 362 L 828 404", INK, 4, CARD)
            parts += rect(821, 381, 8, 22, CARD)
            parts += lines(534, 352 + 44, said, 28, 36)
        return group(parts, opacity=seen)
    return ""


def bar(words, t, hour, minute):
    parts = rect(0, 0, WIDTH, 62, CARD) + path("M 0 62 H 960", LINE, 2)
    for start, end, title in words["titles"]:
        if start <= t < end or end == SECONDS <= t:
            seen = share(t, start, start + 0.4)
            parts += group(text(28, 42, title, 29, True), opacity=seen)
    return parts + text(932, 43, words["clock"].format(hour, minute), 32, True, ACCENT, "end")


def talk(words, t):
    parts = room(t) + people(t) + board(words, t)
    for i, thing in enumerate(THINGS):
        if t < RETURN:
            parts += firstThing(thing, i, t)
            continue
        at = arc(shelf(i), place(thing), share(t, *SECOND[thing]), 170)
        parts += group(card(thing), *at)
    parts += bubble(words, t)
    if t >= LATER:
        seen = share(t, LATER + 0.3, LATER + 0.9)
        parts += group(display(words["celsius"].format(5)), 340, 215, opacity=seen)
    return parts


def display(reading):
    return (rect(-98, -56, 196, 112, INK, 14) + rect(-86, -44, 172, 88, TINT, 8)
            + text(0, 19, reading, 54, True, INK, "middle"))


def cabinet(words, t):
    """The clock runs, the reading climbs."""
    run = share(t, 28.2, 33)
    minutes = 5 + 85 * run
    reading = 6 + min(int(run * 3.35), 3)
    parts = rect(0, 0, WIDTH, HEIGHT, WALL) + rect(0, GROUND - 16, WIDTH, HEIGHT, FLOOR)
    parts += clock(250, 250, 120, 6 + int(minutes // 60), minutes % 60)
    parts += rect(520, 96, 280, 356, CARD, 14, INK, 6)
    parts += path("M 520 226 H 800 M 770 260 V 330", INK, 6)
    parts += group(display(words["celsius"].format(reading)), 660, 161)
    if t > 33 and int((t - 33) * 2.2) % 2 == 0 and t < 35:
        parts += path("M 826 130 Q 844 161 826 192 M 850 112 Q 880 161 850 210", ACCENT, 7)
    parts += group(icon("cold", 40, LINE), 660, 340, 2.6)
    return parts, 6 + int(minutes // 60), int(minutes % 60)


def frame(t, words):
    """The drawing at `t` seconds, 0 <= t <= 60."""
    hour, minute = 6, 5
    if CABINET <= t < RETURN + 0.6:
        shown, hour, minute = cabinet(words, min(t, RETURN))
        fade = min(share(t, CABINET, CABINET + 0.6), 1 - share(t, RETURN, RETURN + 0.6))
        behind = talk(words, t if t < RETURN else RETURN)
        scene = (behind if fade < 1 else "") + group(shown, opacity=fade)
        if t >= RETURN:
            hour, minute = 6, 5
    else:
        scene = talk(words, t)
    if t >= LATER:
        hour, minute = 7, 30
    return document(WIDTH, HEIGHT, "clip", scene, bar(words, t, hour, minute), background=WALL,
                    font=FONT)
