"""Score, lines, quadrants and single changes, for the oracle of the mismatch analysis."""

import numpy as np
import pandas as pd

from seeded_random import seeded_random
from settled_sum import settled_sum

WEIGHTS = {"sales": 0.40, "adoption": 0.35, "support": 0.25}
TOP_SHARE, BOTTOM_SHARE = 0.30, 0.50


def quantile_inc(values, share):
    """PERCENTILE.INC: a + (b - a) * f between the two neighbours of position (n - 1) * share."""
    ordered = np.sort(np.asarray(values, float))
    position = (len(ordered) - 1) * share
    below = int(np.floor(position))
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (position - below)


def quantile_lower(values, share):
    """Type 1: the smallest value whose share of values at or below it reaches the share asked for."""
    ordered = np.sort(np.asarray(values, float))
    at_or_below = np.searchsorted(ordered, ordered, side="right") / len(ordered)
    return ordered[np.argmax(at_or_below >= share)]


def min_max(values):
    low, high = values.min(), values.max()
    return pd.Series(0.5, index=values.index) if low == high else (values - low) / (high - low)


NORMALISE = {
    "minmax": min_max,
    "winsor": lambda v: min_max(v.clip(quantile_inc(v, 0.01), quantile_inc(v, 0.99))),
    "rank": lambda v: (v.rank(method="average") - 0.5) / len(v),
    "zscore": lambda v: (v - v.mean()) / v.std() if v.std() > 0 else v * 0,
    "none": lambda v: v,
}


def score(customers, method="minmax", weights=WEIGHTS, lower=()):
    total = sum(abs(weight) for weight in weights.values())
    parts = {}
    for metric, weight in weights.items():
        values = -customers[metric] if metric in lower else customers[metric]
        parts[metric] = weight / total * NORMALISE[method](values)
    return settled_sum(list(parts.values())), parts


def effective_weights(parts, composite):
    variance = composite.var()
    return [np.cov(part, composite)[0, 1] / variance if variance > 0 else None for part in parts.values()]


def place(customers, composite, quantile=quantile_inc, top_share=TOP_SHARE, bottom_share=BOTTOM_SHARE):
    priority_cut = quantile(customers["priority"], 1 - top_share)
    performance_cut = quantile(composite, bottom_share)
    return priority_cut, performance_cut, customers["priority"] >= priority_cut, composite <= performance_cut


def count_groups(customers, composite, cuts):
    priority_cut, performance_cut, top, bottom = cuts
    n = len(customers)
    lowest_top = customers["priority"][top].min()
    highest_bottom = composite[bottom].max()
    return {
        "cutoffs": {"priority": priority_cut, "performance": performance_cut},
        "counts": {
            "valid": n,
            "top": int(top.sum()),
            "bottom": int(bottom.sum()),
            "mismatch": int((top & bottom).sum()),
            "expected": top.mean() * bottom.mean() * n,
            # With the last customer who is in; the line itself may lie between two customers.
            "tiesAtPriorityCut": int((customers["priority"] == lowest_top).sum()),
            "tiesAtPerformanceCut": int((composite == highest_bottom).sum()),
        },
        "quadrants": {
            "overinvested": int((top & bottom).sum()),
            "wellPlaced": int((top & ~bottom).sum()),
            "underinvested": int((~top & ~bottom).sum()),
            "rightlyLow": int((~top & bottom).sum()),
        },
    }


def change_one_metric(customers, composite, performance_cut, group, method="minmax", lower=()):
    """Per mismatched customer: the metric whose change alone, overtaking the fewest others, leads to the line, and its value."""
    total = sum(WEIGHTS.values())
    changes = []
    directed = {metric: -customers[metric] if metric in lower else customers[metric] for metric in WEIGHTS}
    scaled = {metric: NORMALISE[method](values) for metric, values in directed.items()}
    for index in group.index:
        gap = max(0.0, performance_cut - composite[index])
        ways = []
        for metric, weight in WEIGHTS.items():
            values = scaled[metric]
            width = values.max() - values.min()
            needed = values[index] + gap / (weight / total)
            # Past the line must still be within what some customer reaches.
            if width == 0 or not needed < values.max():
                continue
            overtaken = int(((values >= values[index]) & (values < needed)).drop(index).sum())
            ways.append((overtaken, (needed - values[index]) / width, metric, needed))
        row = {"row": customers["row"][index], "gap": gap, "metric": None, "target": None}
        if ways:
            _, _, metric, needed = min(ways, key=lambda way: way[:2])
            raw = directed[metric]
            if method == "rank":
                target = raw[scaled[metric] >= needed].min()
            elif method == "none":
                target = needed
            else:
                low, high = (quantile_inc(raw, 0.01), quantile_inc(raw, 0.99)) if method == "winsor" else (raw.min(), raw.max())
                target = low + needed * (high - low)
            row = {**row, "metric": metric, "target": -target if metric in lower else target}
        changes.append(row)
    return changes


def vary_weights(parts, group, spread=0.25, replicates=200):
    """Shares of the mismatched who stay below the line when each weight is drawn within a quarter of its nominal value."""
    random = seeded_random(1)
    shared = np.zeros((replicates, len(group)), bool)
    for replicate in range(replicates):
        drawn = sum(part * (1 - spread + 2 * spread * next(random)) for part in parts.values())
        shared[replicate] = drawn[group.index] <= quantile_inc(drawn, BOTTOM_SHARE)
    return {
        "meanShared": shared.mean(),
        "lowestShared": shared.mean(axis=1).min(),
        "alwaysShared": shared.all(axis=0).mean(),
    }
