"""Returns on investment of groups, for the oracle of the mismatch analysis."""

from itertools import combinations

import numpy as np
import pandas as pd
from scipy import optimize, special, stats

from mismatch_score import quantile_inc
from seeded_random import seeded_random

ROI_LOW = 5
LEVELS = ["C-Level", "VP", "Director", "Manager", "Individual Contributor"]
TEAM_BINS = [(1, 5), (6, 10), (11, 20), (21, 50), (51, 100), (101, np.inf)]
Z95 = stats.norm.ppf(0.975)


def describe_returns(group):
    roi = group["roi"].dropna()
    with_roi = group.loc[roi.index]
    if len(roi) == 0:
        return {"n": 0}
    clamped = roi.clip(quantile_inc(roi, 0.01), quantile_inc(roi, 0.99))
    return {
        "n": len(roi),
        "mean": roi.mean(),
        "median": roi.median(),
        "q1": quantile_inc(roi, 0.25),
        "q3": quantile_inc(roi, 0.75),
        "minimum": roi.min(),
        "maximum": roi.max(),
        "p95": quantile_inc(roi, 0.95),
        "standardDeviation": roi.std() if len(roi) > 1 else None,
        "winsorisedMean": clamped.mean(),
        "ratioOfSums": with_roi["clv"].sum() / with_roi["cac"].sum(),
        "belowLow": int((roi < ROI_LOW).sum()),
    }


def student_quantile(freedom):
    """97.5 % point of Student's t; older versions of scipy are only good to 1e-9 in t.ppf."""

    def excess(t):
        return special.betainc(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2 - 0.025

    return optimize.brentq(excess, 1, 1000, xtol=1e-14, rtol=1e-14)


def bootstrap_means(a, b, replicates=10_000):
    """BCa intervals of both means and their difference (Efron 1987), from the same draws as the report's; beside them
    scipy's own interval of the difference, from draws of its own."""
    random = seeded_random(1)
    outcomes = np.empty((replicates, 3))
    for outcome in outcomes:
        for place_, group in enumerate((a, b)):
            outcome[place_] = sum(group[int(next(random) * len(group))] for _ in range(len(group))) / len(group)
        outcome[2] = outcome[0] - outcome[1]

    def interval(drawn, observed, influences):
        bias = stats.norm.ppf(((drawn < observed).sum() + 0.5 * (drawn == observed).sum()) / replicates)
        acceleration = (influences**3).sum() / (6 * (influences**2).sum() ** 1.5)
        shares = [bias + z / (1 - acceleration * z) for z in (bias - Z95, bias + Z95)]
        return [quantile_inc(drawn, stats.norm.cdf(share)) for share in shares]

    influence_a, influence_b = (a - a.mean()) / len(a), (b - b.mean()) / len(b)
    own = stats.bootstrap(
        (a, b),
        lambda x, y, axis: x.mean(axis=axis) - y.mean(axis=axis),
        n_resamples=9999,
        vectorized=True,
        method="BCa",
        random_state=20250614,
    ).confidence_interval
    return {
        "mismatch": interval(outcomes[:, 0], a.mean(), influence_a),
        "matched": interval(outcomes[:, 1], b.mean(), influence_b),
        "difference": interval(outcomes[:, 2], a.mean() - b.mean(), np.concatenate([influence_a, -influence_b])),
        "differenceByScipy": [own.low, own.high],
    }


def compare_returns(mismatch, matched):
    a, b = mismatch["roi"].dropna(), matched["roi"].dropna()
    if len(a) < 2 or len(b) < 2:
        return None
    welch = stats.ttest_ind(a, b, equal_var=False)
    va, vb = a.var() / len(a), b.var() / len(b)
    freedom = (va + vb) ** 2 / (va**2 / (len(a) - 1) + vb**2 / (len(b) - 1))
    half = student_quantile(freedom) * np.sqrt(va + vb)
    difference = a.mean() - b.mean()
    return {
        "difference": difference,
        "welchInterval": [difference - half, difference + half],
        "welchP": welch.pvalue,
        "mannWhitneyU": stats.mannwhitneyu(a, b, method="asymptotic").statistic,
        "mannWhitneyP": stats.mannwhitneyu(a, b, method="asymptotic", use_continuity=True).pvalue,
        "bootstrap": bootstrap_means(a.to_numpy(), b.to_numpy()),
        "mannWhitneyPWithoutContinuity": stats.mannwhitneyu(a, b, method="asymptotic", use_continuity=False).pvalue,
    }


def dunn(groups):
    """Dunn's test on the joint mid-ranks, with the correction for ties; two-sided p values, adjusted by Holm."""
    names = list(groups)
    values = np.concatenate([groups[name] for name in names])
    ranks = stats.rankdata(values)
    n = len(values)
    _, ties = np.unique(values, return_counts=True)
    variance = n * (n + 1) / 12 - (ties**3 - ties).sum() / (12 * (n - 1))
    bounds = np.cumsum([0] + [len(groups[name]) for name in names])
    mean_rank = {name: ranks[bounds[i] : bounds[i + 1]].mean() for i, name in enumerate(names)}
    pairs = []
    for a, b in combinations(names, 2):
        z = (mean_rank[a] - mean_rank[b]) / np.sqrt(variance * (1 / len(groups[a]) + 1 / len(groups[b])))
        pairs.append({"a": a, "b": b, "z": z, "p": 2 * stats.norm.sf(abs(z))})
    running = 0.0
    for place_, pair in enumerate(sorted(pairs, key=lambda pair: pair["p"])):
        running = max(running, min(1.0, (len(pairs) - place_) * pair["p"]))
        pair["holm"] = running
    return pairs


def team_bin(size):
    if pd.isna(size) or np.floor(size) < 1:
        return None
    for low, high in TEAM_BINS:
        if np.floor(size) <= high:
            return f">{low - 1}" if np.isinf(high) else f"{low}-{high}"
    return None


def compare_returns_by_group(customers, column, order):
    groups = {}
    for name in order:
        roi = customers.loc[customers[column] == name, "roi"].dropna().to_numpy()
        if len(roi) > 0:
            groups[name] = roi
    result = {
        "groups": {
            name: {
                "n": len(roi),
                "minimum": roi.min(),
                "q1": quantile_inc(roi, 0.25),
                "median": np.median(roi),
                "q3": quantile_inc(roi, 0.75),
                "maximum": roi.max(),
                "p95": quantile_inc(roi, 0.95),
                "mean": roi.mean(),
                "coefficientOfVariation": roi.std(ddof=1) / roi.mean() if len(roi) > 1 else None,
            }
            for name, roi in groups.items()
        }
    }
    values = np.concatenate(list(groups.values())) if groups else np.array([])
    if len(groups) >= 2 and len(np.unique(values)) > 1:
        kruskal = stats.kruskal(*groups.values())
        n = len(values)
        result["kruskalWallis"] = {
            "h": kruskal.statistic,
            "freedom": len(groups) - 1,
            "p": kruskal.pvalue,
            "epsilonSquared": kruskal.statistic * (n + 1) / (n**2 - 1),
        }
        result["dunn"] = dunn(groups)
    return result


def cross_returns(mismatch):
    """Returns of the mismatched by team size with level, and in thirds by lifecycle stage."""
    known = mismatch[mismatch["roi"].notna()]
    people = np.floor(known["team_size"])
    team = np.where((people >= 1) & (people <= 10), "small", np.where((people > 10) & (people <= 50), "medium", ""))
    level = known["decision_maker"].map(lambda name: "" if pd.isna(name) else "executive" if name in LEVELS[:2] else "other")
    by_level = {
        f"{one} {other}": {"n": len(cell), "mean": cell.mean(), "median": cell.median()}
        for one in ("small", "medium")
        for other in ("executive", "other")
        for cell in [known["roi"][(team == one) & (level == other)]]
    }
    if known.empty:
        return {"teamByLevel": by_level, "thirdsByStage": None}
    low, high = (quantile_inc(known["roi"], share) for share in (1 / 3, 2 / 3))
    third = np.where(known["roi"] <= low, 0, np.where(known["roi"] <= high, 1, 2))
    stage = known["lifecycle"].fillna("")
    cells = {
        f"{place_} {name}": {"n": len(cell), "median": cell.median()}
        for place_ in range(3)
        for name in sorted(set(stage))
        for cell in [known["roi"][(third == place_) & (stage == name)]]
    }
    return {"teamByLevel": by_level, "thirdsByStage": {"cuts": [low, high], "cells": cells}}
