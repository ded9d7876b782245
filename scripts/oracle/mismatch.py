"""Independent oracle of the mismatch analysis.

Written from the definitions of the analysis alone (docs/methods.md says the same in words), with pandas, numpy and
scipy, and without a look at the TypeScript: what both give is likely to be right.

    npx tsx scripts/oracle/writeCases.ts && python3 scripts/oracle/mismatch.py
"""

import json
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import optimize, special, stats

from seeded_random import seeded_random

ROOT = Path(__file__).resolve().parents[2]
INPUT = ROOT / "output" / "oracle" / "mismatch"
OUTPUT = ROOT / "test" / "golden" / "mismatch"

WEIGHTS = {"sales": 0.40, "adoption": 0.35, "support": 0.25}
TOP_SHARE, BOTTOM_SHARE = 0.30, 0.50
ROI_LOW, ONBOARDING_LOW = 5, 2.5
LEVELS = ["C-Level", "VP", "Director", "Manager", "Individual Contributor"]
TEAM_BINS = [(1, 5), (6, 10), (11, 20), (21, 50), (51, 100), (101, np.inf)]
Z95 = stats.norm.ppf(0.975)


def read_table(case):
    table = pd.DataFrame(case["rows"], columns=case["headers"], dtype=object)
    table = table.rename(columns={header: role for role, header in case["mapping"].items()})
    numbers = ["priority", *WEIGHTS, "clv", "cac", "onboarding", "team_size"]
    for role in numbers:
        table[role] = pd.to_numeric(table[role], errors="coerce")
    # 1-based sheet rows below a header in row 1.
    table["row"] = np.arange(2, len(table) + 2)
    return table


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
    return sum(parts.values()), parts


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


def correlate(x, y):
    both = x.notna() & y.notna()
    x, y = x[both], y[both]
    n = len(x)
    # Two points give -1 or 1, as Excel's CORREL does; there is no interval then.
    if n < 2 or x.nunique() < 2 or y.nunique() < 2:
        return {"n": n, "r": None, "low": None, "high": None, "spearman": None}
    r = stats.pearsonr(x, y)[0]
    low = high = None
    if n > 3 and abs(r) < 1:
        half = Z95 / np.sqrt(n - 3)
        low, high = np.tanh(np.arctanh(r) - half), np.tanh(np.arctanh(r) + half)
    return {"n": n, "r": r, "low": low, "high": high, "spearman": stats.spearmanr(x, y)[0]}


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


def relative_risk(hits, n, other_hits, other_n):
    """Ratio of two shares with Katz's log interval; undefined where a count is zero."""
    if n == 0 or other_n == 0 or other_hits == 0:
        return None
    ratio = (hits / n) / (other_hits / other_n)
    if hits == 0:
        return {"ratio": 0.0, "low": None, "high": None}
    half = Z95 * np.sqrt(1 / hits - 1 / n + 1 / other_hits - 1 / other_n)
    return {"ratio": ratio, "low": ratio * np.exp(-half), "high": ratio * np.exp(half)}


def cross_segments(customers):
    segments = []
    top, mismatch = customers["top"], customers["mismatch"]
    labelled = customers.assign(industry=customers["industry"].fillna(""), size=customers["size"].fillna(""))
    for (industry, size), cell in labelled.groupby(["industry", "size"], sort=True):
        rest = customers.drop(cell.index)
        hits, in_top = int(cell["mismatch"].sum()), int(cell["top"].sum())
        segments.append(
            {
                "industry": industry,
                "size": size,
                "all": len(cell),
                "top": in_top,
                "mismatch": hits,
                "meanPerformance": {
                    "all": cell["performance"].mean(),
                    "top": cell.loc[cell["top"], "performance"].mean(),
                    "mismatch": cell.loc[cell["mismatch"], "performance"].mean(),
                },
                "lift": {
                    "ofAll": (hits / len(cell)) / mismatch.mean() if mismatch.any() else None,
                    "ofTop": (hits / in_top) / (mismatch.sum() / top.sum()) if in_top and mismatch.any() else None,
                },
                "relativeRisk": {
                    "ofAllAgainstRest": relative_risk(hits, len(cell), int(rest["mismatch"].sum()), len(rest)),
                    "ofTopAgainstRest": relative_risk(hits, in_top, int(rest["mismatch"].sum()), int(rest["top"].sum())),
                    "ofAllAgainstAll": relative_risk(hits, len(cell), int(mismatch.sum()), len(customers)),
                    "ofTopAgainstAll": relative_risk(hits, in_top, int(mismatch.sum()), int(top.sum())),
                },
            }
        )
    return segments


def eta_squared(values, labels):
    known = values.notna() & labels.notna()
    values, labels = values[known], labels[known]
    total = ((values - values.mean()) ** 2).sum()
    if len(values) < 2 or total == 0:
        return None
    between = sum(len(g) * (g.mean() - values.mean()) ** 2 for _, g in values.groupby(labels))
    return between / total


def r_squared(values, predictors):
    """Ordinary least squares with an intercept, on the rows that are complete."""
    data = pd.concat([values.rename("y"), predictors], axis=1).dropna()
    if len(data) <= predictors.shape[1] + 1:
        return None
    y = data["y"].to_numpy(float)
    x = np.column_stack([np.ones(len(data)), data.drop(columns="y").to_numpy(float)])
    residual = y - x @ np.linalg.lstsq(x, y, rcond=None)[0]
    total = ((y - y.mean()) ** 2).sum()
    return 1 - (residual**2).sum() / total if total > 0 else None


def explain_priority(customers):
    dummies = pd.get_dummies(customers[["industry", "size"]], dtype=float, drop_first=True)
    complete = customers["industry"].notna() & customers["size"].notna()
    return {
        # Blank is a group of its own here, as in every table of the report; "known" leaves blanks out.
        "etaSquared": {
            **{role: eta_squared(customers["priority"], customers[role].fillna("")) for role in ("industry", "size")},
            "industryTimesSize": eta_squared(
                customers["priority"], customers["industry"].fillna("") + "|" + customers["size"].fillna("")
            ),
            "known": {role: eta_squared(customers["priority"], customers[role]) for role in ("industry", "size")},
        },
        "rSquared": {
            "engagement": r_squared(customers["priority"], customers[["onboarding", "adoption"]]),
            "onboarding": r_squared(customers["priority"], customers[["onboarding"]]),
            "adoption": r_squared(customers["priority"], customers[["adoption"]]),
            "industryPlusSize": r_squared(customers["priority"][complete], dummies[complete]),
        },
        "spearman": {
            "priorityPerformance": correlate(customers["priority"], customers["performance"])["spearman"],
            "priorityRoi": correlate(customers["priority"], customers["roi"])["spearman"],
        },
        "alignment": {
            feature: {
                "withPriority": correlate(customers[feature], customers["priority"])["r"],
                "withPerformance": correlate(customers[feature], customers["performance"])["r"],
            }
            for feature in ("sales", "adoption", "support", "onboarding", "team_size")
        },
    }


def relate_onboarding(customers, mismatch, matched):
    groups = {"all": customers, "mismatch": mismatch, "matched": matched}
    result = {name: correlate(group["onboarding"], group["adoption"]) for name, group in groups.items()}
    result["bands"] = {}
    for name, group in groups.items():
        both = group[group["onboarding"].notna() & group["adoption"].notna()]
        bands = {
            "low": both[both["onboarding"] < 2.5],
            "middle": both[(both["onboarding"] >= 2.5) & (both["onboarding"] < 3.5)],
            "high": both[both["onboarding"] >= 3.5],
        }
        result["bands"][name] = {
            band: {"n": len(rows), "meanAdoption": rows["adoption"].mean()} for band, rows in bands.items()
        }
    result["strata"] = {
        role: {
            value: {key: figure for key, figure in correlate(rows["onboarding"], rows["adoption"]).items()}
            for value, rows in customers.assign(**{role: customers[role].fillna("")}).groupby(role)
        }
        for role in ("industry", "size")
    }
    return result


def analyze(case):
    table = read_table(case)
    needed = ["priority", *WEIGHTS]
    customers = table.dropna(subset=needed).copy()
    for role in ("industry", "size", "lifecycle", "decision_maker"):
        customers[role] = customers[role].where(customers[role].notna(), None)
    payable = customers["cac"] > 0
    customers["roi"] = (customers["clv"] / customers["cac"]).where(payable & customers["clv"].notna())
    composite, parts = score(customers)
    cuts = place(customers, composite)
    customers["performance"] = composite
    customers["top"], customers["bottom"] = cuts[2], cuts[3]
    customers["mismatch"] = customers["top"] & customers["bottom"]
    mismatch = customers[customers["mismatch"]]
    matched = customers[customers["top"] & ~customers["bottom"]]
    top = customers[customers["top"]]

    result = count_groups(customers, composite, cuts)
    result["dropped"] = [int(row) for row in table.loc[~table.index.isin(customers.index), "row"]]
    result["effectiveWeights"] = effective_weights(parts, composite)
    result["roi"] = {
        "blank": int(customers["roi"].isna().sum()),
        "mismatch": describe_returns(mismatch),
        "matched": describe_returns(matched),
        "all": describe_returns(customers),
        "comparison": compare_returns(mismatch, matched),
    }
    result["onboarding"] = relate_onboarding(customers, mismatch, matched)

    stage_of = customers["lifecycle"].fillna("")
    lifecycle = []
    for stage in sorted(set(stage_of)):
        here, in_top = int((stage_of[mismatch.index] == stage).sum()), int((stage_of[top.index] == stage).sum())
        lifecycle.append(
            {
                "stage": stage,
                "count": here,
                "share": here / len(mismatch) if len(mismatch) else None,
                "top": in_top,
                "rate": here / in_top if in_top else None,
            }
        )
    result["lifecycle"] = lifecycle
    known = mismatch["lifecycle"].dropna()
    result["growthAndRetention"] = known.isin(["Growth", "Retention"]).mean() if len(known) else None
    result["segments"] = cross_segments(customers)
    for scope, group in (("all", customers), ("top", top), ("mismatch", mismatch)):
        binned = group.assign(team=group["team_size"].map(team_bin))
        order = [team_bin(low) for low, _ in TEAM_BINS]
        result.setdefault("roiByLevel", {})[scope] = compare_returns_by_group(binned, "decision_maker", LEVELS)
        result.setdefault("roiByTeam", {})[scope] = compare_returns_by_group(binned, "team", order)
    result["drivers"] = explain_priority(customers)
    result["spearmanPriorityPerformance"] = result["drivers"]["spearman"]["priorityPerformance"]
    result["gap"] = {
        metric: part[mismatch.index].mean() - part[matched.index].mean() for metric, part in parts.items()
    }
    result["reweighted"] = reweight(customers, cuts[1])
    result["details"] = {**detail_drivers(customers, parts, mismatch, matched), **cross_returns(mismatch)}
    result["weightSensitivity"] = vary_weights(parts, mismatch)
    result["changes"] = change_one_metric(customers, composite, cuts[1], mismatch)
    dormant = top[top["lifecycle"] == "Dormant"]
    result["lists"] = {
        "earlyWarning": int((customers["onboarding"] < ONBOARDING_LOW).sum()),
        "earlyWarningInMismatch": int((mismatch["onboarding"] < ONBOARDING_LOW).sum()),
        "dormantInTop": len(dormant),
        "dormantCost": dormant["cac"].sum(),
        "belowVicePresident": int(mismatch["decision_maker"].isin(LEVELS[2:]).sum()),
        "directorsAndManagers": int(mismatch["decision_maker"].isin(["Director", "Manager"]).sum()),
    }
    result["variants"] = {}
    variants = {
        "winsor": {"method": "winsor"},
        "rank": {"method": "rank"},
        "none": {"method": "none"},
        "supportLower": {"lower": ("support",)},
        "doubledWeights": {"weights": {metric: 2 * weight for metric, weight in WEIGHTS.items()}},
        "otherWeights": {"weights": {"sales": 0.2, "adoption": 0.2, "support": 0.4}},
    }
    for name, options in variants.items():
        other, other_parts = score(customers, **options)
        other_cuts = place(customers, other)
        result["variants"][name] = {
            **count_groups(customers, other, other_cuts),
            "effectiveWeights": effective_weights(other_parts, other),
            "shared": int((other_cuts[2] & other_cuts[3] & customers["mismatch"]).sum()),
        }
        if "weights" not in options:
            other_group = customers[other_cuts[2] & other_cuts[3]]
            result["variants"][name]["changes"] = change_one_metric(customers, other, other_cuts[1], other_group, **options)
    lower = place(customers, composite, quantile=quantile_lower)
    result["variants"]["lowerQuantile"] = count_groups(customers, composite, lower)
    shares = place(customers, composite, top_share=0.2, bottom_share=0.4)
    result["variants"]["otherShares"] = count_groups(customers, composite, shares)

    fields = {"row": "row", "id": "customer_id", "priority": "priority", "performance": "performance", "roi": "roi"}
    rows = [
        {
            **{name: row[column] for name, column in fields.items()},
            "quadrant": ("overinvested" if row["bottom"] else "wellPlaced")
            if row["top"]
            else ("rightlyLow" if row["bottom"] else "underinvested"),
        }
        for _, row in customers.iterrows()
    ]
    result["customers"] = rows
    return result


def shrink(values, cells, leave_one_out):
    """Cell means drawn towards the mean of all by the share of the variance that lies between cells (one-way layout,
    method of moments); without the own value where asked. A missing value counts for nothing, its row gets a mean."""
    known = values.notna()
    n = int(known.sum())
    if n == 0:
        return None
    mean = values[known].mean()
    grouped = values[known].groupby(cells[known])
    sizes, means = grouped.size(), grouped.mean()
    result = pd.Series(mean, index=values.index)
    if len(sizes) < 2 or n == len(sizes):
        return result
    within = sum(((group - group.mean()) ** 2).sum() for _, group in grouped) / (n - len(sizes))
    mean_square = (sizes * (means - mean) ** 2).sum() / (len(sizes) - 1)
    typical = (n - (sizes**2).sum() / n) / (len(sizes) - 1)
    between = max(0.0, (mean_square - within) / typical)
    if between == 0:
        return result
    for row in values.index:
        others = values[(cells == cells[row]) & known]
        if leave_one_out:
            others = others.drop(row, errors="ignore")
        if len(others):
            result[row] = mean + between / (between + within / len(others)) * (others.mean() - mean)
    return result


def to_unit(values):
    return (values - values.min()) / (values.max() - values.min()) if values.max() > values.min() else values * 0 + 0.5


def reweight(customers, performance_cut):
    """0.2 labels + 0.5 engagement + 0.3 potential, each between 0 and 1; the weights of a missing part go to the others."""
    label = {role: customers[role].fillna("") for role in ("industry", "size", "decision_maker")}
    bins = customers["team_size"].map(team_bin).fillna("")
    parts = [to_unit(shrink(customers["priority"], label["industry"] + "|" + label["size"], False))]
    potential = shrink(customers["roi"], bins + "|" + label["decision_maker"], True)
    weights = np.array([0.2, 0.5, 0.3 if potential is not None else 0.0])
    weights /= weights.sum()
    onboarding, adoption = to_unit(customers["onboarding"]), to_unit(customers["adoption"])

    def outcome(engagement):
        scores = weights[0] * parts[0] + weights[1] * engagement
        if potential is not None:
            scores = scores + weights[2] * to_unit(potential)
        known = scores.dropna()
        cut = quantile_inc(known, 1 - TOP_SHARE)
        top = scores >= cut
        return scores, known, cut, top, int((top & (customers["performance"] <= performance_cut)).sum())

    scores, known, cut, top, mismatch = outcome((onboarding + adoption) / 2)
    _, _, _, other_top, other_mismatch = outcome(onboarding)
    today = customers["top"]
    return {
        "weights": list(weights),
        "scored": len(known),
        "cut": cut,
        "top": int(top.sum()),
        "mismatch": mismatch,
        "mismatchRate": mismatch / top.sum(),
        "mismatchRateToday": (today & customers["bottom"]).sum() / today.sum(),
        "overlap": int((top & today).sum()),
        "overlapShare": (top & today).sum() / today.sum(),
        "mismatchRateWithoutAdoption": other_mismatch / other_top.sum(),
        # One per customer, in the order of the rows; places from the top among those with a score.
        "scores": list(scores),
        "expectedReturn": None if potential is None else list(potential),
        "oldRanks": list(customers["priority"][known.index].rank(ascending=False, method="min").reindex(scores.index)),
        "newRanks": list(known.rank(ascending=False, method="min").reindex(scores.index)),
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


def adjusted(share, n, parameters):
    """The share explained, freed from what so many parameters explain of chance."""
    return None if share is None or n - 1 - parameters <= 0 else 1 - (1 - share) * (n - 1) / (n - 1 - parameters)


def detail_drivers(customers, parts, mismatch, matched):
    """Thirds of the priority, adjusted shares, correlation over distinct pairs, gap by segment."""
    low, high = (quantile_inc(customers["priority"], share) for share in (1 / 3, 2 / 3))
    third = np.where(customers["priority"] <= low, 0, np.where(customers["priority"] <= high, 1, 2))
    label = customers["industry"].fillna("") + "|" + customers["size"].fillna("")
    engagement = customers[["onboarding", "adoption"]].dropna()
    pairs = mismatch[["onboarding", "adoption"]].dropna().drop_duplicates()
    in_segment = {name: group for name, group in mismatch.groupby(label[mismatch.index]) if len(group) >= 5}
    return {
        "thirds": [
            {"n": int((third == place_).sum()), "meanPerformance": customers["performance"][third == place_].mean()}
            for place_ in range(3)
        ],
        "adjusted": {
            "labels": adjusted(eta_squared(customers["priority"], label), len(customers), label.nunique() - 1),
            "engagement": adjusted(
                r_squared(customers["priority"], customers[["onboarding", "adoption"]]),
                len(engagement),
                (engagement.nunique() > 1).sum(),
            ),
        },
        "distinct": {"n": len(pairs), "r": correlate(pairs["onboarding"], pairs["adoption"])["r"]},
        "skewness": {metric: customers[metric].skew() if customers[metric].nunique() > 1 else None for metric in WEIGHTS},
        "gapBySegment": {
            name: {metric: part[group.index].mean() - part[matched.index].mean() for metric, part in parts.items()}
            for name, group in in_segment.items()
        },
    }


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


def plain(value):
    """Plain JSON values: undefined figures are null."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return None if np.isnan(value) else float(value)
    return value


def main():
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for path in sorted(INPUT.glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        golden = {"name": case["name"], "why": case["why"], **analyze(case)}
        target = OUTPUT / path.name
        target.write_text(json.dumps(plain(golden), ensure_ascii=False, indent=0, allow_nan=False) + "\n", encoding="utf-8")
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
