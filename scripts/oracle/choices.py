"""How far classes rest on the choices that were made, for the oracles: written from docs/methods.md, "Stability".

A function gives the classes under some choices; the draws are those of the report's own random numbers.
"""

import math

import numpy as np
from scipy import stats

from seeded_random import seeded_random

CONCENTRATION, STEP, MOVE, MOSTLY = 24, 0.10, 0.05, 0.80
METHODS = {"minmax": "min-max", "winsor": "winsorized min-max", "rank": "rank", "zscore": "z-score", "none": "none"}
BANDS = ("Always", "Mostly", "Borderline")


def move_of(share):
    return min(MOVE, share / 2, (1 - share) / 2)


def number_of_draws(members):
    return max(48, min(240, 2_400_000 // members // 24 * 24))


def drawn_choices(weights, shares, methods, rules, draws):
    """Dirichlet by breaking sticks with beta quantiles, then a number a cut; methods and rules in turn."""
    random = seeded_random(1)
    sizes = [abs(weight) / sum(map(abs, weights)) for weight in weights]
    for draw in range(draws):
        whole, drawn = 1.0, []
        for index, size in enumerate(sizes):
            rest = CONCENTRATION * sum(sizes[index + 1 :])
            share = 0.0
            if size > 0:
                share = whole if rest == 0 else whole * stats.beta.ppf(next(random) + 2**-33, CONCENTRATION * size, rest)
            whole -= share
            drawn.append(math.copysign(share, weights[index]))
        cuts = [share + (2 * next(random) - 1) * move_of(share) for share in shares]
        yield drawn, cuts, methods[draw % len(methods)], rules[draw // len(methods) % len(rules)]


def percent(share):
    return f"{share * 100:.0f}%" if abs(share * 100 - round(share * 100)) < 1e-9 else f"{share * 100:.1f}%"


def other_choices(weights, shares, method, rules, rule, words):
    """Every choice made otherwise alone, with its text."""
    whole = sum(map(abs, weights))
    sizes = [weight / whole for weight in weights]
    if sum(size != 0 for size in sizes) > 1:
        for part, size in enumerate(sizes):
            for step in (STEP, -STEP) if size else ():
                after = min(1.0, max(0.0, abs(size) + step))
                factor = (1 - after) / (1 - abs(size))
                new = [math.copysign(after, size) if index == part else other * factor for index, other in enumerate(sizes)]
                yield f"Weight of {words['weights'][part]}: {percent(abs(size))} → {percent(after)}", (new, shares, method, rule)
    for part, share in enumerate(shares):
        for sign in (1, -1):
            to = round(share + sign * move_of(share), 12)
            new = [to if index == part else other for index, other in enumerate(shares)]
            yield f"{words['shares'][part]}: {percent(share)} → {percent(to)}", (weights, new, method, rule)
    for other, name in METHODS.items():
        if other != method:
            yield f"Normalization of {words['method']}: {METHODS[method]} → {name}", (weights, shares, other, rule)
    for other in rules:
        if other != rule:
            yield f"Ties: {words['rules'][other]}", (weights, shares, method, other)


def stability(classes_under, made, methods, rules, words):
    """Stays, band and singles of all members; `classes_under` gives an array of codes, 0 the first class."""
    weights, shares, method, rule = made
    now = classes_under(*made)
    singles = []
    for text, choices in other_choices(weights, shares, method, rules, rule, words):
        then = classes_under(*choices)
        changed = np.flatnonzero(then != now)
        singles.append((text, changed, int((then[changed] == 0).sum()), int((now[changed] == 0).sum())))
    singles.sort(key=lambda single: -len(single[1]))
    if len(now) < 3:
        return None, None, singles, 0
    draws = number_of_draws(len(now))
    kept = np.zeros(len(now), int)
    for choices in drawn_choices(weights, shares, methods, rules, draws):
        kept += classes_under(*choices) == now
    stays = kept / draws
    return stays, np.where(stays >= 1, 0, np.where(stays >= MOSTLY, 1, 2)), singles, draws


def who(changed, name_of):
    return ", ".join(name_of(member) for member in changed[:3]) + (" and others" if len(changed) > 3 else "")


def class_columns(rows):
    """Rows of class, bands of its members and draws, as the first table of the page has them."""
    counts = [[int((bands == band).sum()) for band in range(3)] for _, bands, _ in rows]
    share = lambda count, total: count / total if total else None  # noqa: E731
    return {
        **{band: [count[place] for count in counts] for place, band in enumerate(BANDS)},
        **{f"{band}, share": [share(count[place], sum(count)) for count in counts] for place, band in enumerate(BANDS)},
        "Draws": [draws for _, _, draws in rows],
    }
