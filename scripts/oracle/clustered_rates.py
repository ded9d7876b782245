"""Rates whose trials come in clusters: design effects, effective trials, exact intervals and tails, verdicts.

Written from docs/methods.md with pandas and scipy, without a look at the TypeScript.
"""

import numpy as np
import pandas as pd
from scipy import optimize, stats


def t_quantile(p, freedom):
    """stats.t.ppf of scipy 1.10 is only good to 1e-9, its cdf to 1e-15: solve for the quantile."""
    near = stats.t.ppf(p, freedom)
    return optimize.brentq(lambda t: stats.t.cdf(t, freedom) - p, near - 0.01, near + 0.01, xtol=1e-15, rtol=1e-15)


def design_effects(groups):
    """Of each group, a list of clusters [successes, trials]; and what its trials are worth."""
    rows = []
    for clusters in groups:
        frame = pd.DataFrame(clusters, columns=["k", "n"])
        count, total, rate = len(frame), frame["n"].sum(), frame["k"].sum() / frame["n"].sum()
        robust = count / (count - 1) * ((frame["k"] - rate * frame["n"]) ** 2).sum() if count > 1 else np.nan
        few = min((frame["k"] > 0).sum(), (frame["k"] < frame["n"]).sum())
        rows.append([count, total, rate, robust, total * rate * (1 - rate), (frame["n"] ** 2).sum() / total, few])
    table = pd.DataFrame(rows, columns=["clusters", "trials", "rate", "robust", "independent", "largest", "few"])
    shown = (table["clusters"] >= 5) & (table["few"] > 0)
    sums = table[shown][["robust", "independent"]].sum()
    of_all = max(1.0, sums["robust"] / sums["independent"]) if shown.any() else 1.0
    own = (table["robust"] / table["independent"]).where(shown, 1).clip(lower=1)
    few_outcomes = (table["few"] == 0) | ((table["clusters"] >= 5) & (table["few"] < 5))
    cap = table["largest"].where(table["clusters"] < 30, 1).mask(few_outcomes, table["trials"] / table["clusters"])
    table["effect"] = np.maximum(own, cap.clip(upper=of_all))
    factor = [
        (t_quantile(0.975, n - 1) / t_quantile(0.975, m - 1)) ** 2 if is_shown else 1
        for n, m, is_shown in zip(table["trials"], table["clusters"], shown)
    ]
    table["worth"] = (table["trials"] / table["effect"] * factor).clip(upper=table["trials"])
    return table


def q_values(p_values):
    """Benjamini and Hochberg, by statsmodels' definition."""
    p = np.asarray(p_values, float)
    order = np.argsort(p)
    scaled = p[order] * len(p) / np.arange(1, len(p) + 1)
    found = np.empty(len(p))
    found[order] = np.minimum(1, np.minimum.accumulate(scaled[::-1])[::-1])
    return found


def compare_rates(groups, rate, compared):
    """Intervals and q-values of being above and below a rate, of the groups that are compared."""
    table = design_effects(groups)
    worth = table["worth"].to_numpy()
    hits = table["rate"].to_numpy() * worth
    misses = worth - hits
    with np.errstate(all="ignore"):
        low = np.where(hits > 0, stats.beta.ppf(0.025, hits, misses + 1), 0.0)
        high = np.where(misses > 0, stats.beta.ppf(0.975, hits + 1, misses), 1.0)
        at_least = np.where(hits > 0, stats.beta.cdf(rate, hits, misses + 1), 1.0)
        at_most = np.where(misses > 0, stats.beta.sf(rate, hits + 1, misses), 1.0)
    if not 0 < rate < 1:
        at_least = at_most = np.ones(len(groups))
    found = pd.DataFrame({"low": low, "high": high, "above": np.nan, "below": np.nan})
    compared = np.asarray(compared)
    for key, tail in (("above", at_least), ("below", at_most)):
        found.loc[compared, key] = q_values(np.minimum(1, 2 * tail[compared])) if compared.any() else np.nan
    found.loc[~compared, ["low", "high"]] = np.nan
    return found


def judge(records, group, partner, least_partners, least_records, order, by_day=False):
    """
    How the call rate of each group stands to that of all, its partners as the unit: one row a group, in the given order.
    Columns `called`, and where dates tell, `after`, `event` and `left` of the records (see `mark_events`).
    `by_day`: what is left is above without the day that has most of it, too.
    """
    cells = records.groupby([group, partner]).agg(
        n=("called", "size"), k=("called", "sum"), rejects=("rejected", "sum")
    )
    dated = "event" in records
    if dated:
        events = records[records["event"].notna()].groupby([group, partner])["event"].nunique()
        left = records[records["left"].notna()].groupby([group, partner])["left"].nunique()
        cells["event"] = events.reindex(cells.index, fill_value=0)
        cells["left"] = left.reindex(cells.index, fill_value=0)
        cells["after"] = records.groupby([group, partner])["after"].sum() if "after" in records else 0
    else:
        cells["left"] = cells["k"]
    by_group = dict(tuple(cells.groupby(level=0)))
    lists = [by_group[name] for name in order]
    found = pd.DataFrame(index=order)
    found["partners"] = [len(cell) for cell in lists]
    found["calling"] = [int((cell["k"] > 0).sum()) for cell in lists]
    found["n"] = [int(cell["n"].sum()) for cell in lists]

    def rest(key):
        rates = []
        for cell in lists:
            largest = cell.sort_values([key, "n"]).iloc[-1]
            others = cell["n"].sum() - largest["n"]
            rates.append((cell[key].sum() - largest[key]) / others if others else np.nan)
        return np.array(rates)

    found["rest"] = rest("k")
    compared = ((found["partners"] >= least_partners) & (found["n"] >= least_records)).to_numpy()
    pooled = cells["k"].sum() / cells["n"].sum()
    pooled_left = cells["left"].sum() / cells["n"].sum()
    own = compare_rates([cell[["k", "n"]].to_numpy(float) for cell in lists], pooled, compared)
    remaining = compare_rates([cell[["left", "n"]].to_numpy(float) for cell in lists], pooled_left, compared)
    found["low"], found["high"] = own["low"].to_numpy(), own["high"].to_numpy()
    rest_left = rest("left")
    most_on_day = None
    if dated and by_day:
        kept = records[records["left"].notna()]
        by_days = kept.assign(day=[key[-1] for key in kept["left"]]).groupby([group, "day"])["left"].nunique()
        most_on_day = by_days.groupby(level=0).max().reindex(order, fill_value=0).to_numpy() if len(kept) else None
    standing, doubts = [], []
    for index in range(len(order)):
        why = set()
        if not compared[index]:
            word = "no verdict"
        elif own["high"][index] < pooled:
            word = "below, beyond chance" if own["below"][index] < 0.05 else "below by its own interval only"
        elif own["low"][index] > pooled:
            if found["rest"].iloc[index] <= pooled or rest_left[index] <= pooled_left:
                why.add("largest")
            if not remaining["above"][index] < 0.05:
                why.add("dates" if dated and not remaining["low"][index] > pooled_left else "chance")
            elif most_on_day is not None:
                without_day = lists[index]["left"].sum() - most_on_day[index]
                if without_day / lists[index]["n"].sum() <= pooled_left:
                    why.add("day")
            word = "above by its own interval only" if why else "above, beyond chance"
        else:
            word = "not clear"
        standing.append(word)
        doubts.append(why)
    found["standing"], found["doubts"] = standing, doubts
    if dated:
        found["events"] = [int(cell["event"].sum()) for cell in lists]
        found["after"] = [int(cell["after"].sum()) for cell in lists]
        found["left"] = [int(cell["left"].sum()) for cell in lists]
    found["reject_q"] = np.nan
    return found, lists


def mark_events(records, days, applied, parts):
    """Adds `after`, `event` and `left`: an event is a day of a first call of one customer and product (and team)."""
    called = records["called"] & days.notna()
    if applied is not None:
        called_both = called & applied.notna()
        if not called_both.any():
            return records
        records = records.assign(after=called & (days >= applied))
    elif not called.any():
        return records
    key = pd.Series(list(zip(*(records[part] for part in parts), days)), index=records.index, dtype=object)
    left = called if applied is None else records["after"]
    return records.assign(event=key.where(called), left=key.where(left))


def expected_calls(records, group, order, prior_of):
    """
    Open callable records and the calls that are expected of them, by group. Where dates tell, what was called before its
    application, or without a date, is in no rate.
    """
    callable_ = records[records["integratable"]]
    if callable_.empty:
        return pd.DataFrame({"open": 0, "gain": np.nan}, index=order)
    still_open = (~callable_["called"]).groupby(callable_[group]).sum().reindex(order, fill_value=0)
    if "after" in callable_:
        callable_ = callable_[~callable_["called"] | callable_["after"]]
    n = callable_.groupby(group).size().reindex(order, fill_value=0)
    k = callable_.groupby(group)["called"].sum().reindex(order, fill_value=0)
    prior = prior_of(k, n)
    rate = k.sum() / n.sum() if prior is None else (k + prior["alpha"]) / (n + prior["alpha"] + prior["beta"])
    return pd.DataFrame({"open": still_open, "gain": still_open * rate})
