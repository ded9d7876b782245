"""What a ranking shows where every record is equally likely to be called, drawn by numpy's own random numbers.

The report draws by other random numbers and fewer of them, so that its figures agree within what drawing makes.
"""

import numpy as np

DRAWS = 4000


def min_max(values):
    low, high = values.min(axis=1, keepdims=True), values.max(axis=1, keepdims=True)
    flat = high == low
    return np.where(flat, 0.5, (values - low) / np.where(flat, 1, high - low))


def gini(ordered):
    """Rows in ascending order."""
    n = ordered.shape[1]
    return ((2 * np.arange(1, n + 1) - n - 1) * ordered).sum(axis=1) / (n * ordered.sum(axis=1))


def equal_chances(kind, ranking):
    """Calls are drawn for each customer or product; all else that its score is made of stays as it is."""
    records = ranking["records"].to_numpy(float)
    rate = ranking["calls"].sum() / records.sum()
    if rate == 0:
        return None
    calls = np.random.default_rng(20250614).binomial(records.astype(int), rate, (DRAWS, len(records))).astype(float)
    calls = calls[calls.sum(axis=1) > 0]
    rates, signs, rejects = calls / records, ranking["signRate"].to_numpy(), ranking["rejectRate"].to_numpy()
    if kind == "customer":
        scores = 0.5 * rates + 0.3 * min_max(calls) + 0.2 * signs
    else:
        scores = 0.5 * rates + 0.25 * signs + 0.15 * min_max(records[None, :]) - 0.1 * rejects
    order = np.argsort(-scores, axis=1, kind="stable")
    take = lambda values: np.take_along_axis(np.broadcast_to(values, order.shape), order, axis=1)  # noqa: E731
    calls_ranked, rates_ranked, records_ranked = take(calls), take(rates), take(records)
    total = calls.sum(axis=1)
    count = len(records)
    fifth = int(np.ceil(round(0.2 * count, 9)))
    descending = -np.sort(-calls, axis=1)
    summed = np.cumsum(descending, axis=1) / total[:, None]
    places = {tier: np.flatnonzero(ranking["tier"].to_numpy() == tier) for tier in ("high", "mid", "low")}

    def ratio(above, below):
        if len(places["low"]) == 0:
            return None
        middle = np.median(np.divide(above, below, out=np.full(len(above), np.inf), where=below > 0))
        return middle if np.isfinite(middle) else None

    of = {tier: (rates_ranked[:, at].mean(axis=1), calls_ranked[:, at].sum(axis=1) / records_ranked[:, at].sum(axis=1)) for tier, at in places.items() if len(at)}
    return {
        "tiers": {tier: (calls_ranked[:, at].sum(axis=1) / total).mean() for tier, at in places.items()},
        "means": {tier: rates.mean() for tier, (rates, _) in of.items()},
        "pooled": {tier: rates.mean() for tier, (_, rates) in of.items()},
        "byScore": (calls_ranked[:, :fifth].sum(axis=1) / total).mean(),
        "byCalls": summed[:, fifth - 1].mean(),
        "gini": gini(np.sort(calls, axis=1)).mean(),
        "summed": lambda ends: [summed[:, end - 1].mean() for end in ends],
        "ratioOfMeans": ratio(of["high"][0], of["low"][0]) if "low" in of else None,
        "pooledRatio": ratio(of["high"][1], of["low"][1]) if "low" in of else None,
    }
