"""The rates of tiers with the customer as the unit: customers, exact intervals, bootstrap over customers.

Written from docs/methods.md with numpy, pandas and scipy, without a look at the TypeScript.
"""

import numpy as np
import pandas as pd

from clustered_rates import compare_rates
from mismatch_score import quantile_inc
from seeded_random import seeded_random

TIERS = ("high", "mid", "low")
REPLICATES, WORK = 1000, 8_000_000


def tier_rates(records, ranking, customers, kind):
    """Of each tier its customers and intervals; and the intervals of the ratios of the high and the low tier."""
    by_customer = records.groupby([f"{kind}_tier", "customer"])["called"].agg(["sum", "size"])
    lists = [by_customer.loc[tier].to_numpy(float) if tier in by_customer.index else np.empty((0, 2)) for tier in TIERS]
    compared = np.array([len(cells) >= 5 for cells in lists])
    exact = compare_rates([cells if len(cells) else np.array([[0.0, 1.0]]) for cells in lists], records["called"].mean(), compared)
    means, ratios = draw(records, ranking, customers, kind)
    found = {}
    for index, (tier, cells) in enumerate(zip(TIERS, lists)):
        calling = int((cells[:, 0] > 0).sum())
        varies = calling > 0 and (cells[:, 0] < cells[:, 1]).any()
        interval = means[tier] if compared[index] and varies else None
        found[tier] = {
            "customers": len(cells),
            "calling": calling,
            "low": exact["low"][index] if compared[index] else None,
            "high": exact["high"][index] if compared[index] else None,
            "meanLow": interval and interval[0],
            "meanHigh": interval and interval[1],
            "without": without_largest(cells),
        }
    enough = compared[0] and compared[2]
    return found, {key: interval if enough else None for key, interval in ratios.items()}


def without_largest(cells):
    if len(cells) == 0:
        return None
    order = np.lexsort((cells[:, 1], cells[:, 0]))
    rest = cells[order[:-1]].sum(axis=0)
    return rest[0] / rest[1] if rest[1] else None


def draw(records, ranking, customers, kind):
    """Percentile bootstrap of whole customers, best ranked first, by the report's own random numbers."""
    counts = pd.crosstab(records["customer"], records[kind]).reindex(index=customers, columns=ranking.index, fill_value=0)
    called = records[records["called"]]
    calls = pd.crosstab(called["customer"], called[kind]).reindex(index=customers, columns=ranking.index, fill_value=0)
    n, k = counts.to_numpy(float), calls.to_numpy(float)
    work = len(customers) + (0 if kind == "customer" else int((n > 0).sum()))
    replicates = min(REPLICATES, int(np.floor(WORK / work + 0.5)))
    tiers = ranking["tier"].to_numpy()
    random = seeded_random(1)
    outcomes = {key: [] for key in (*TIERS, "mean", "pooled")}
    for _ in range(replicates):
        drawn = [int(next(random) * len(customers)) for _ in customers]
        weights = np.bincount(drawn, minlength=len(customers))
        trials, successes = weights @ n, weights @ k
        members = (weights if kind == "customer" else np.ones(len(ranking))) * (trials > 0)
        with np.errstate(invalid="ignore"):
            rates = np.where(trials > 0, successes / trials, 0)
        mean, pooled = {}, {}
        for tier in TIERS:
            inside = tiers == tier
            weight, records_of = members[inside].sum(), trials[inside].sum()
            mean[tier] = (members * rates)[inside].sum() / weight if weight else None
            pooled[tier] = successes[inside].sum() / records_of if records_of else None
            if mean[tier] is not None:
                outcomes[tier].append(mean[tier])
        for key, of in (("mean", mean), ("pooled", pooled)):
            if of["high"] is not None and of["low"]:
                outcomes[key].append(of["high"] / of["low"])
    intervals = {
        key: (quantile_inc(values, 0.025), quantile_inc(values, 0.975)) if len(customers) > 1 and len(values) >= 0.95 * replicates else None
        for key, values in outcomes.items()
    }
    return {tier: intervals[tier] for tier in TIERS}, {key: intervals[key] for key in ("mean", "pooled")}
