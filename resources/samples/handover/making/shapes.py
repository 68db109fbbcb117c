# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: MIT
"""Shapes shared by the sample's drawings and its clip. Every function returns SVG text."""

from html import escape

PAPER, CARD, WALL, FLOOR = "#f6f3ec", "#ffffff", "#e8edf3", "#d3dae3"
INK, GREY, LINE = "#1b1f24", "#55606d", "#c3cad3"
ACCENT, TINT, DEEP = "#1f5fa8", "#dbe7f4", "#174a84"
SKIN_SAM, SKIN_YOU = "#e0b394", "#99694a"

FONT = ("system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial,"
        " sans-serif")


def document(width, height, title, *parts, background=PAPER, font=FONT):
    """A whole drawing with its own background, so that it looks the same on a dark page."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}" font-family="{font}" fill="{INK}">\n'
        "<!-- SPDX-FileCopyrightText: 2026 The Carrel authors -->\n"
        "<!-- SPDX-License-Identifier: MIT -->\n"
        f"<title>{escape(title)}</title>\n"
        + rect(0, 0, width, height, background)
        + "".join(parts)
        + "</svg>\n"
    )


def number(value):
    return f"{value:.1f}".rstrip("0").rstrip(".") or "0"


def rect(x, y, w, h, fill, r=0, stroke=None, width=2, more=""):
    edge = f' stroke="{stroke}" stroke-width="{width}"' if stroke else ""
    round_ = f' rx="{r}"' if r else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"'
        f'{round_} fill="{fill}"{edge}{more}/>\n'
    )


def circle(x, y, r, fill, stroke=None, width=2):
    edge = f' stroke="{stroke}" stroke-width="{width}"' if stroke else ""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}" fill="{fill}"{edge}/>\n'


def path(d, stroke=None, width=2, fill="none", more=""):
    edge = (
        f' stroke="{stroke}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'
        if stroke
        else ""
    )
    return f'<path d="{d}" fill="{fill}"{edge}{more}/>\n'


def text(x, y, words, size=24, bold=False, fill=INK, anchor="start", more=""):
    weight = ' font-weight="700"' if bold else ""
    at = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return (
        f'<text x="{number(x)}" y="{number(y)}" font-size="{size}"{weight}{at}'
        f' fill="{fill}"{more}>{escape(words)}</text>\n'
    )


def lines(x, y, words, size=24, step=None, **how):
    """One text element for each line of `words`."""
    step = step or size * 1.35
    return "".join(text(x, y + i * step, w, size, **how) for i, w in enumerate(words))


def group(parts, x=0.0, y=0.0, scale=1.0, turn=0.0, opacity=1.0, flip=False):
    move = f"translate({number(x)} {number(y)})"
    if turn:
        move += f" rotate({number(turn)})"
    if scale != 1.0 or flip:
        move += f" scale({scale * (-1 if flip else 1):.3f} {scale:.3f})"
    seen = f' opacity="{opacity:.2f}"' if opacity < 1.0 else ""
    return f'<g transform="{move}"{seen}>\n{parts}</g>\n'


def person(skin, top, trousers, coat=False, arm="relaxed"):
    """Someone who looks to the right; feet at 0,0, about 330 units tall."""
    front = {
        "relaxed": "M 8 -226 Q 34 -180 26 -128",
        "offering": "M 8 -222 Q 44 -186 96 -190",
        "holding": "M 8 -222 Q 46 -172 84 -196",
        "lifted": "M 8 -222 Q 60 -214 84 -262",
    }[arm]
    hand = {"relaxed": (26, -124), "offering": (100, -190), "holding": (88, -198),
            "lifted": (86, -266)}[arm]
    shape = path("M -16 -130 L -20 -8 L -4 -8", trousers, 30)
    shape += path("M 14 -130 L 22 -8 L 38 -8", trousers, 30)
    shape += path("M -22 -226 Q -48 -180 -38 -130", top, 26)
    if coat:
        shape += path("M -34 -246 Q 0 -262 34 -246 L 52 -72 Q 0 -58 -52 -72 Z", None, fill=top)
        shape += path("M 6 -250 L 12 -66", PAPER, 3)
    else:
        shape += path("M -36 -240 Q 0 -262 36 -240 L 40 -112 Q 0 -100 -40 -112 Z", None, fill=top)
    shape += rect(-11, -272, 22, 30, skin, 8)
    shape += circle(2, -298, 36, skin)
    shape += path("M -35 -290 Q -44 -342 2 -340 Q 40 -338 38 -312 Q 14 -322 -8 -314"
                  " Q -18 -304 -18 -284 Q -26 -276 -35 -290 Z", None, fill=INK)
    shape += path(front, top, 26)
    shape += circle(*hand, 14, skin)
    return shape


def clock(x, y, r, hour, minute):
    """A wall clock; hour and minute may have fractions."""
    from math import cos, pi, sin

    def hand(turn, length, width, colour):
        a = 2 * pi * turn - pi / 2
        return path(f"M {x} {y} L {number(x + length * cos(a))} {number(y + length * sin(a))}",
                    colour, width)

    marks = ""
    for i in range(12):
        a = 2 * pi * i / 12
        marks += path(f"M {number(x + (r - 12) * cos(a))} {number(y + (r - 12) * sin(a))}"
                      f" L {number(x + (r - 6) * cos(a))} {number(y + (r - 6) * sin(a))}", GREY, 3)
    return (circle(x, y, r, CARD, INK, 5) + marks
            + hand((hour + minute / 60) / 12, r * 0.5, 7, INK)
            + hand(minute / 60, r * 0.74, 5, ACCENT) + circle(x, y, 6, INK))


def icon(name, size=40, colour=ACCENT):
    """A small picture with its centre at 0,0, drawn on a 40 unit grid."""
    s = {
        "count": path("M -14 1 L -4 11 L 15 -12", colour, 6),
        "lift": rect(-14, -17, 28, 34, "none", 4, colour, 4) + path("M -6 -3 L 0 -9 L 6 -3 M -6 4"
                " L 0 10 L 6 4", colour, 4),
        "trolley": path("M -18 -14 L -12 -14 L -7 7 L 13 7 L 17 -8 L -10 -8", colour, 4)
                + circle(-4, 15, 3.5, colour) + circle(10, 15, 3.5, colour),
        "parcel": rect(-15, -12, 30, 26, "none", 3, colour, 4) + path("M -15 -4 L 15 -4 M 0 -12"
                " L 0 -4", colour, 4),
        "cold": path("M -5 4 L -5 -12 A 5 5 0 0 1 5 -12 L 5 4 A 9 9 0 1 1 -5 4 Z", colour, 4)
                + circle(0, 11, 4, colour) + path("M 0 8 L 0 -6", colour, 3),
        "key": circle(-8, 0, 8, "none", colour, 4) + path("M 0 0 L 17 0 M 11 0 L 11 7 M 17 0 L 17 6",
                colour, 4),
        "now": circle(0, 0, 16, "none", colour, 4) + path("M 0 -9 L 0 0 L 6 5", colour, 4),
        "open": circle(0, 0, 16, "none", colour, 4) + path("M 0 -16 A 16 16 0 0 0 0 16 Z", None,
                fill=colour),
        "watch": path("M -19 0 Q 0 -20 19 0 Q 0 20 -19 0 Z", colour, 4) + circle(0, 0, 6, colour),
        "yours": path("M -17 4 L -9 4 L -2 8 L 8 8 M -17 15 L 6 15 Q 12 14 18 5 Q 14 1 9 6", colour, 4)
                + circle(3, -9, 7, "none", colour, 4),
    }[name]
    return s if size == 40 else group(s, scale=size / 40)
