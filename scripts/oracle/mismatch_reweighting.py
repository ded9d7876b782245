"""The re-weighted priority, for the oracle of the mismatch analysis."""

import numpy as np
import pandas as pd

from mismatch_returns import team_bin
from mismatch_score import TOP_SHARE, quantile_inc


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
