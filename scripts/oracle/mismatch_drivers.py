"""Segments and what goes with what, for the oracle of the mismatch analysis."""

import numpy as np
import pandas as pd
from scipy import stats

from mismatch_returns import Z95
from mismatch_score import WEIGHTS, quantile_inc


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
