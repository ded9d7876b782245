"""Independent oracle of every column on the result sheets of the conversion analysis.

What stands in which column is written here from its English header and docs/methods.md, with pandas, numpy and scipy,
and without a look at the TypeScript. Columns are keyed by the name of their table and their header.
"""

import math

import numpy as np
import pandas as pd

from choices import class_columns, stability, who
from clustered_rates import compare_rates, expected_calls, judge, mark_events
from conversion import beta_prior, compare_features, prepare, rank_groups, read_table, wilson
from conversion_figures import figures
from data_check_sheet import data_check
from equal_chances import equal_chances
from mismatch_score import NORMALISE, quantile_inc
from seeded_random import seeded_random
from sheet_columns import Sheets, blank
from tier_rates import tier_rates

TIERS = {"high": "High", "mid": "Middle", "low": "Low"}
DIMENSIONS = {
    "customer_type": "Customer type",
    "department": "Department",
    "salesperson": "Salesperson",
    "feedback": "Feedback",
    "intent": "Intent",
    "sample_size": "Sample size",
    "test_days": "Test days",
}
ROLE_WORDS = {
    "record_id": ("Record ID", "names"),
    "customer": ("Customer", "names"),
    "product": ("Product", "names"),
    "stage": ("Stage", "names"),
    "called": ("Called", "yes or no"),
    "signed": ("Signed", "yes or no"),
    "rejected": ("Rejected", "yes or no"),
    "integratable": ("Callable", "yes or no"),
    "testing": ("In test", "yes or no"),
    "pending": ("Awaiting feedback", "yes or no"),
    "opened": ("Opened", "yes or no"),
    "sample_size": ("Sample size", "numbers"),
    "apply_date": ("Application date", "dates"),
    "return_date": ("Return date", "dates"),
    "open_date": ("Opening date", "dates"),
    "first_call_date": ("First call date", "dates"),
    "customer_type": ("Customer type", "names"),
    "department": ("Department", "names"),
    "salesperson": ("Salesperson", "names"),
    "feedback": ("Feedback", "names"),
    "intent": ("Intent", "names"),
    "reject_reason": ("Reason for rejection", "names"),
}
FEW, CAUTION, IMMATURE_DAYS = 5, 30, 60
# The report's shares by chance are means of draws: so far they may lie from those of other draws.
CHANCE = 0.03


class Conversion:
    """The records of a case with everything that the sheets speak of."""

    def __init__(self, case):
        self.table = read_table(case)
        self.records = prepare(self.table)
        self.records["row"] = np.arange(2, len(self.records) + 2)
        self.records["reason"] = self.reasons()
        self.rankings = {kind: self.rank(kind) for kind in ("customer", "product")}
        self.pooled = self.records["called"].mean()
        for kind, ranking in self.rankings.items():
            self.records[f"{kind}_tier"] = self.records[kind].map(ranking["tier"])
            self.records[f"{kind}_rank"] = self.records[kind].map(ranking["rank"])
        self.stability = {kind: tier_stability(self, kind) for kind in ("customer", "product")}
        self.judged = {kind: self.judge(kind) for kind in ("customer", "product")}
        customers = list(self.rankings["customer"].index)
        self.tier_rates = {kind: tier_rates(self.records, ranking, customers, kind) for kind, ranking in self.rankings.items()}
        callable_ = self.records["integratable"]
        self.conversion = self.records.loc[callable_, "called"].mean() if callable_.any() else None

    def dated(self, parts):
        """The records with the distinct calls of each customer and product (and team), where dates tell them."""
        if "first_call_day" not in self.records:
            return self.records
        return mark_events(self.records, self.records["first_call_day"], self.records["applied"].dt.normalize(), parts)

    def judge(self, kind):
        ranking = self.rankings[kind]
        partner, least = ("product", 1) if kind == "customer" else ("customer", 5)
        found, lists = judge(self.dated(["customer", "product"]), kind, partner, least, FEW, list(ranking.index), by_day=kind == "customer")
        found = found.join(expected_calls(self.dated(["customer", "product"]), kind, found.index, beta_prior))
        compared = (ranking["records"] >= 8).to_numpy()
        limit = max(0.5, self.records["rejected"].mean())
        rejects = compare_rates([cell[["rejects", "n"]].to_numpy(float) for cell in lists], limit, compared)
        found["rejecting"] = (compared & (rejects["above"] < 0.05) & (ranking["rejectRate"].to_numpy() >= 0.8)).to_numpy()
        return found

    def list_of(self, kind):
        return list_of(self, kind)

    def reasons(self):
        if "reject_reason" not in self.table:
            return None
        return self.table["reject_reason"].map(lambda value: None if value in (None, "", "-") else str(value).strip())

    def rank(self, kind):
        ranking = rank_groups(self.records, kind)
        for rate, count in (("", "calls"), ("sign", "signs"), ("reject", "rejects")):
            pairs = [wilson(hits, n) for hits, n in zip(ranking[count], ranking["records"])]
            ranking[f"{rate}low"], ranking[f"{rate}high"] = zip(*pairs)
        prior = beta_prior(ranking["calls"], ranking["records"])
        if prior is None:
            ranking["shrunken"] = np.nan
            order = ranking["callRate"]
        else:
            ranking["shrunken"] = (ranking["calls"] + prior["alpha"]) / (
                ranking["records"] + prior["alpha"] + prior["beta"]
            )
            order = ranking["shrunken"]
        ranking["shrunkenRank"] = order.rank(ascending=False, method="first").astype(int)
        return ranking


def cells(column):
    return [blank(value) for value in column]


def rankings(data, sheets):
    columns = {
        "customer": {
            "Records": "records",
            "Call rate": "callRate",
            "Called records": "calls",
            "Sign rate": "signRate",
            "Reject rate": "rejectRate",
            "Callable, not called": "callableNotCalled",
            "Mean sample size": "meanSampleSize",
            "Mean test days": "meanTestDays",
            "Score": "score",
            "Rank": "rank",
        },
        "product": {
            "Records": "records",
            "Call rate": "callRate",
            "Sign rate": "signRate",
            "Reject rate": "rejectRate",
            "In test": "testingShare",
            "Mean sample size": "meanSampleSize",
            "Mean test days": "meanTestDays",
            "Score": "score",
            "Rank": "rank",
        },
    }
    for kind, unit in (("customer", "Customer"), ("product", "Product")):
        ranking = data.rankings[kind]
        parts = {
            f"Payoff_{kind}Ranking": ranking,
            f"Payoff_high{unit}s": ranking[ranking["tier"] == "high"],
            f"Payoff_low{unit}s": ranking[ranking["tier"] == "low"],
        }
        for name, part in parts.items():
            sheets.add(name, {unit: list(part.index), **{header: cells(part[key]) for header, key in columns[kind].items()}})
        evidence(data, sheets, kind, unit)


def sample_word(records):
    return "very few records" if records < FEW else "few records" if records < CAUTION else "enough records"


def customer_remark(row, high_mean, standing):
    if row["records"] < FEW:
        return "few records"
    if row["rejectRate"] == 1:
        return "all rejected"
    if row["calls"] == 0:
        return "no call yet"
    if row["callRate"] >= 0.5 and row["records"] >= 20:
        return "benchmark" if standing == "above, beyond chance" else "high rate, not proved"
    if row["tier"] == "high" and row["records"] >= CAUTION and row["callRate"] < high_mean:
        return "rate below the mean of its tier"
    return "nothing to add"


def product_traits(row, data):
    if row["records"] < FEW:
        return ["no evidence"]
    ranking = data.rankings["product"]
    standings = data.judged["product"]["standing"]
    standing = standings[row.name]
    best = ranking.loc[standings == "above, beyond chance", "callRate"].max()
    volume = 0.15 * volume_share(ranking["records"])[row.name]
    traits = {
        "best call rate": row["callRate"] == best,
        "above all records": standing == "above, beyond chance",
        "below all records": standing == "below, beyond chance",
        "score from volume": row["score"] > 0 and volume > row["score"] / 2,
        "used, not signed": row["callRate"] >= 0.1 and row["signs"] == 0,
        "moderate conversion": 0.05 <= row["callRate"] <= 0.15 and row["signRate"] < 0.02,
        "high reject rate": row["rejectRate"] >= 0.6,
        "no conversion": row["calls"] == 0 and row["records"] >= CAUTION,
        "negative score": row["score"] < 0,
        "few records": row["records"] < CAUTION,
    }
    return [trait for trait, holds in traits.items() if holds]


def volume_share(values):
    low, high = values.min(), values.max()
    return (values - low) / (high - low) if high > low else values * 0 + 0.5


def evidence(data, sheets, kind, unit):
    ranking = data.rankings[kind]
    high_mean = ranking.loc[ranking["tier"] == "high", "callRate"].mean()
    if kind == "customer":
        standings = data.judged[kind]["standing"]
        remarks = [customer_remark(row, high_mean, standings[name]) for name, row in ranking.iterrows()]
        terms = {
            "Score from call rate": 0.5 * ranking["callRate"],
            "Score from calls": 0.3 * volume_share(ranking["calls"]),
            "Score from sign rate": 0.2 * ranking["signRate"],
        }
    else:
        remarks = [", ".join(product_traits(row, data)) for _, row in ranking.iterrows()]
        terms = {
            "Score from call rate": 0.5 * ranking["callRate"],
            "Score from sign rate": 0.25 * ranking["signRate"],
            "Score from records": 0.15 * volume_share(ranking["records"]),
            "Score from reject rate": -0.1 * ranking["rejectRate"],
        }
    columns = {
        "Rank": "rank",
        unit: "name",
        "Records": "records",
        "Call rate": "callRate",
        "Wilson at least (records as independent)": "low",
        "Wilson at most (records as independent)": "high",
        "Called records": "calls",
        "Sign rate": "signRate",
        "Sign rate at least (95%)": "signlow",
        "Sign rate at most (95%)": "signhigh",
        "Reject rate": "rejectRate",
        "Reject rate at least (95%)": "rejectlow",
        "Reject rate at most (95%)": "rejecthigh",
        "Score": "score",
    }
    sheets.add(
        f"Payoff_{kind}Evidence",
        {
            **{header: cells(ranking[key]) for header, key in columns.items()},
            "Tier": [TIERS[tier] for tier in ranking["tier"]],
            "Sample": [sample_word(records) for records in ranking["records"]],
            **{header: cells(term) for header, term in terms.items()},
            "Remark": remarks,
            **verdicts(data, kind),
            **stay_columns(data, kind),
        },
    )
    if ranking["shrunken"].notna().any():
        name = f"Payoff_{kind}Evidence"
        sheets.add(name, {"Rank by shrunken rate": cells(ranking["shrunkenRank"])})
        # The prior is found by another search for the same maximum.
        sheets.add(name, {"Shrunken call rate": cells(ranking["shrunken"])}, tolerance=1e-5)


def stay_columns(data, kind):
    stays, bands, _, _ = data.stability[kind]
    if stays is None:
        return {"Stays under other choices": [None] * len(data.rankings[kind]), "Borderline": [None] * len(data.rankings[kind])}
    return {"Stays under other choices": list(stays), "Borderline": ["yes" if band == 2 else None for band in bands]}


def is_borderline(data, kind, name):
    bands = data.stability[kind][1]
    return bands is not None and bands[data.rankings[kind].index.get_loc(name)] == 2


TIER_CHOICES = {
    "customer": ([0.5, 0.3, 0.2], ["Call rate", "Number of calls", "Sign rate"], "Number of calls"),
    "product": ([0.5, 0.25, 0.15, -0.1], ["Call rate", "Sign rate", "Number of records", "Reject rate"], "Number of records"),
}
TIE_RULES = {"rank": "Exactly this share, ties by name", "percentile": "Equal scores share a tier"}


def tier_codes(names, scores, high_share, low_share, rule):
    """0 high, 1 middle, 2 low by the published rules."""
    count, codes = len(scores), np.ones(len(scores), int)
    low_share = min(low_share, 1 - high_share)
    if rule == "percentile":
        high, low = quantile_inc(scores, 1 - high_share), quantile_inc(scores, low_share)
        codes[(scores > high) | ((scores == high) & (high != low) & (high != scores.min()))] = 0
        codes[(scores < low) | ((scores == low) & (high != low) & (low != scores.max()))] = 2
        return codes
    order = sorted(range(count), key=lambda place: (-scores[place], names[place]))
    high = max(1, math.ceil(round(high_share * count, 9)))
    low = min(max(1, math.ceil(round(low_share * count, 9))), count - high)
    codes[order[:high]] = 0
    if low:
        codes[order[count - low :]] = 2
        if scores[order[high - 1]] == scores[order[count - low]]:
            codes[scores == scores[order[high - 1]]] = 1
    return codes


def tier_stability(data, kind):
    ranking = data.rankings[kind]
    weights, measures, volume = TIER_CHOICES[kind]
    fields = {"Call rate": "callRate", "Sign rate": "signRate", "Reject rate": "rejectRate", "Number of calls": "calls", "Number of records": "records"}
    names = list(ranking.index)

    def classes_under(weights, shares, method, rule):
        total = sum(
            weight * (NORMALISE[method](ranking[fields[measure]].astype(float)) if measure == volume else ranking[fields[measure]])
            for weight, measure in zip(weights, measures)
        )
        return tier_codes(names, np.round(total.to_numpy(float), 12), *shares, rule)

    words = {"weights": measures, "shares": ["Share of the high tier", "Share of the low tier"], "method": volume, "rules": TIE_RULES}
    return stability(classes_under, (weights, [0.2, 0.2], "minmax", "rank"), ["minmax", "winsor", "rank"], list(TIE_RULES), words)


def tier_stabilities(data, sheets):
    classes, kinds, choices, borderline = [], [], [], []
    for kind in ("customer", "product"):
        ranking, (stays, bands, singles, draws) = data.rankings[kind], data.stability[kind]
        unit = kind.capitalize()
        for place, (text, changed, entered, left) in enumerate(singles[:10]):
            names = list(ranking.index)
            choices.append([place + 1, unit, text, len(changed), len(changed) / len(ranking), entered, left, who(changed, lambda member: names[member])])  # noqa: B023
        if stays is None:
            continue
        for tier, word in TIERS.items():
            classes.append((f"{unit}: {word}", bands[(ranking["tier"] == tier).to_numpy()], draws))
        for place in np.flatnonzero(bands == 2):
            borderline.append([ranking.index[place], unit, TIERS[ranking["tier"].iloc[place]], stays[place]])
    if classes:
        sheets.add("Payoff_Stability", {"Tier": [name for name, _, _ in classes], "Number": [len(bands) for _, bands, _ in classes], **class_columns(classes)})
    headers = ["No.", "Kind", "One choice made otherwise", "Change", "Share of all", "Become high", "Leave high", "Who"]
    sheets.add("Payoff_Choices", {header: list(column) for header, column in zip(headers, zip(*choices))})
    if borderline:
        borderline = sorted(borderline, key=lambda row: row[3])[:10]
        headers = ["Name", "Kind", "Tier", "Stays under other choices"]
        sheets.add("Payoff_Borderline", {header: list(column) for header, column in zip(headers, zip(*borderline))})


def verdicts(data, kind):
    judged = data.judged[kind]
    partner, calling = ("Customers", "Calling customers") if kind == "product" else ("Products", "Called products")
    lists = list_of(data, kind)
    columns = {
        partner: cells(judged["partners"]),
        calling: cells(judged["calling"]),
        "At least (95%)": cells(judged["low"]),
        "At most (95%)": cells(judged["high"]),
        "Call rate without the largest": cells(judged["rest"]),
        "Against all records": list(judged["standing"]),
        "List": [lists[name][0] for name in judged.index],
        "Evidence": [lists[name][1] for name in judged.index],
    }
    if "events" in judged:
        columns |= {"Distinct calls": cells(judged["events"]), "Calls after application": cells(judged["after"])}
    return columns


def tiers(data, sheets):
    rows = []
    for kind, unit in (("customer", "Customer"), ("product", "Product")):
        ranking = data.rankings[kind]
        total_calls = ranking["calls"].sum()
        for tier, word in TIERS.items():
            members = ranking[ranking["tier"] == tier]
            inside = data.records[data.records[f"{kind}_tier"] == tier]
            line = {"high": members["score"].min(), "mid": None, "low": members["score"].max()}[tier]
            rests_on = data.tier_rates[kind][0][tier]
            rows.append(
                {
                    "Tiers of": unit,
                    "Tier": word,
                    "Number": len(members),
                    "Share of all": len(members) / len(ranking),
                    "Records": len(inside),
                    "Share of records": len(inside) / len(data.records),
                    "Called records": inside["called"].sum(),
                    "Share of calls": inside["called"].sum() / total_calls if total_calls else None,
                    "Customers": rests_on["customers"],
                    "Calling customers": rests_on["calling"],
                    "Call rate, mean of members": members["callRate"].mean(),
                    "Mean at least (95%)": rests_on["meanLow"],
                    "Mean at most (95%)": rests_on["meanHigh"],
                    "Call rate, all records": inside["called"].mean(),
                    "At least (95%)": rests_on["low"],
                    "At most (95%)": rests_on["high"],
                    "Without the largest customer": rests_on["without"],
                    "Mean of called records": members["calls"].mean(),
                    "Without a call": (members["calls"] == 0).sum(),
                    "Sign rate, all records": inside["signed"].mean(),
                    "Reject rate, all records": inside["rejected"].mean(),
                    "Mean sample size": inside["sample_size"].mean(),
                    "Median sample size": inside["sample_size"].median(),
                    "Mean test days": inside["days"].mean(),
                    "Line (score)": line if len(members) else None,
                    "Share the line": None if tier == "mid" else (ranking["score"] == line).sum(),
                }
            )
    frame = pd.DataFrame(rows)
    sheets.add("Payoff_tiers", {header: cells(frame[header].astype(object)) for header in frame})
    if "after" in data.judged["customer"]:
        for header, key in (("Calls after application", "after"), ("Distinct calls", "events")):
            sums = [data.judged[kind][key][ranking["tier"] == tier].sum() for kind, ranking in data.rankings.items() for tier in TIERS]
            sheets.add("Payoff_tiers", {header: [int(value) for value in sums]})
    chances = {kind: equal_chances(kind, data.rankings[kind]) for kind in ("customer", "product")}
    by_chance = [found and found["tiers"][tier] for found in chances.values() for tier in TIERS]
    sheets.add("Payoff_tiers", {"Share of calls by chance": by_chance}, tolerance=CHANCE, absolute=True)
    for header, key in (("Mean by chance", "means"), ("Rate of all records by chance", "pooled")):
        drawn = [found and found[key].get(tier) for found in chances.values() for tier in TIERS]
        sheets.add("Payoff_tiers", {header: drawn}, tolerance=CHANCE / 2, absolute=True)
    sheets.add("Payoff_chartTiers", {"Share of calls by chance": by_chance[:3]}, tolerance=CHANCE, absolute=True)
    customers = frame[frame["Tiers of"] == "Customer"]
    sheets.add(
        "Payoff_chartTiers",
        {
            "Tier": cells(customers["Tier"]),
            "Share of customers": cells(customers["Share of all"]),
            "Share of records": cells(customers["Share of records"]),
            "Share of calls": cells(customers["Share of calls"]),
        },
    )


def reject_reasons(data, sheets):
    rejected = data.records[data.records["rejected"]]
    if data.reasons() is None or rejected.empty:
        return
    reasons = rejected["reason"].fillna("(blank)")
    counts = pd.crosstab(reasons, rejected["customer_tier"]).reindex(columns=list(TIERS), fill_value=0)
    counts["all"] = counts.sum(axis=1)
    order = sorted(counts.index, key=lambda reason: (-counts.at[reason, "all"], "" if reason == "(blank)" else reason))
    counts = counts.loc[order]
    sheets.add(
        "Payoff_rejectReasons",
        {
            "Reason": list(counts.index),
            "Rejected records": cells(counts["all"]),
            "Share of rejected": cells(counts["all"] / len(rejected)),
            "Of high customers": cells(counts["high"]),
            "Of middle customers": cells(counts["mid"]),
            "Of low customers": cells(counts["low"]),
        },
    )
    reject_reasons_by_product(data, sheets, rejected.assign(reason=reasons))


def reject_reasons_by_product(data, sheets, rejected):
    """The three most frequent reasons of every product with rejects, the product with most rejects first, ties by rank."""
    rank = data.rankings["product"]["rank"]
    rows = []
    products = rejected["product"].value_counts()
    for product in sorted(products.index, key=lambda name: (-products[name], rank[name])):
        counts = rejected.loc[rejected["product"] == product, "reason"].value_counts()
        order = sorted(counts.index, key=lambda reason: (-counts[reason], "" if reason == "(blank)" else reason))
        rows += [[product, int(products[product]), reason, int(counts[reason]), counts[reason] / products[product]] for reason in order[:3]]
    headers = ["Product", "Rejected records", "Reason", "With this reason", "Share of its rejected"]
    sheets.add("Payoff_rejectReasonsByProduct", {header: list(column) for header, column in zip(headers, zip(*rows))})


def funnel(data, sheets):
    records = data.records
    flags = {
        "Tested": pd.Series(True, index=records.index),
        "Callable": records["integratable"],
        "Signed": records["signed"],
        "Opened": records["opened"] if "opened" in records else None,
        "Called": records["called"],
    }
    flags = {stage: flag for stage, flag in flags.items() if flag is not None}
    # A stage follows the smallest one that holds 95 % of it, else it branches from the tests; signed have left callable.
    order = list(flags)
    parents = {}
    for stage in order[1:]:
        size = flags[stage].sum()
        holders = [
            other
            for other in order[1:]
            if other != stage
            and size > 0
            and (flags[other].sum() > size or (flags[other].sum() == size and order.index(other) < order.index(stage)))
            and (flags[other] & flags[stage]).sum() >= 0.95 * size
        ]
        smallest = min((flags[other].sum() for other in holders), default=None)
        parents[stage] = [other for other in holders if flags[other].sum() == smallest][-1] if holders else "Tested"
        if stage == "Signed" and parents[stage] == "Tested":
            parents[stage] = "Callable"

    def behind(stage):
        return [stage] + [one for child in order[1:] if parents[child] == stage for one in behind(child)]

    flags = {stage: flags[stage] for stage in behind("Tested")}
    steps, outside = [None], [None]
    for stage, after in list(flags.items())[1:]:
        before = flags[parents[stage]]
        base = before | after if (stage, parents[stage]) == ("Signed", "Callable") else before
        steps.append((base & after).sum() / base.sum() if base.sum() else None)
        outside.append((after & ~base).sum())
    labels = [stage if parents.get(stage, "Tested") == "Tested" else f"{parents[stage]} › {stage}" for stage in flags]
    by_stage = {}
    if "stage" in data.table:
        wanted = {"Callable": {"可接入", "callable"}, "Signed": {"已接入", "signed"}}
        for stage, values in wanted.items():
            told = int(data.table["stage"].isin(values).sum())
            if told and told != int(flags[stage].sum()):
                by_stage[stage] = told
    counts = [int(flag.sum()) for flag in flags.values()]
    sheets.add(
        "Payoff_funnel",
        {
            "Stage": labels,
            "Records": counts,
            "Share of all tests": [count / len(records) for count in counts],
            "Share of the stage before": cells(steps),
            "Not in the stage before": [None if value is None else int(value) for value in outside[:1]]
            + [int(value) for value in outside[1:]],
        },
    )
    if by_stage:
        sheets.add("Payoff_funnel", {"By the stage column": [by_stage.get(stage) for stage in flags]})
    sheets.add("Payoff_chartFunnel", {"Stage": labels, "Records": counts})
    called, callable_, signed = records["called"], records["integratable"], records["signed"]
    beside = {
        "Callable or signed": callable_ | signed,
        "Callable and called": callable_ & called,
        "Called, neither callable nor signed": called & ~callable_ & ~signed,
        "Called, marked as rejected": called & records["rejected"],
        "Called, marked as in test": called & records["testing"],
        "Called, marked as awaiting feedback": called & records["pending"] if "pending" in records else None,
        "Finished tests": records["days"].notna(),
        "Finished tests, not called": records["days"].notna() & ~called,
    }
    beside = {label: int(flag.sum()) for label, flag in beside.items() if flag is not None}
    sheets.add("Payoff_crossings", {"Beside the stages": list(beside), "Records": list(beside.values())})


def pareto(data, sheets):
    for kind, name, unit in (("customer", "Payoff_pareto", "Customers"), ("product", "Payoff_productPareto", "Products")):
        calls = np.sort(data.rankings[kind]["calls"].to_numpy())[::-1]
        count, total = len(calls), calls.sum()
        if total == 0:
            continue
        parts = min(10, count)
        ends = [int(np.floor((part + 1) * count / parts + 0.5)) for part in range(parts)]
        sums = [calls[start:end].sum() for start, end in zip([0, *ends], ends)]
        sheets.add(
            name,
            {
                f"{unit}, those with the most calls first": [f"≤ {np.floor(100 * end / count + 0.5):.0f}%" for end in ends],
                unit: [end - start for start, end in zip([0, *ends], ends)],
                "Called records": [int(value) for value in sums],
                "Share of calls": [value / total for value in sums],
                "Share of calls, summed up": list(np.cumsum(sums) / total),
            },
        )
        by_chance = equal_chances(kind, data.rankings[kind])["summed"](ends)
        sheets.add(name, {"Summed up, by chance": by_chance}, tolerance=CHANCE, absolute=True)


def months(data, sheets):
    applied = data.records["applied"]
    month = applied.dt.to_period("M")
    young = applied > applied.max() - pd.Timedelta(days=IMMATURE_DAYS)
    every = pd.period_range(month.min(), month.max(), freq="M")
    counts = month.value_counts().reindex(every, fill_value=0)
    calls = data.records["called"].groupby(month).sum().reindex(every, fill_value=0)
    dated = data.dated(["customer", "product"])
    if "after" in dated:
        after = dated["after"].groupby(month).sum().reindex(every, fill_value=0)
        sheets.add("Payoff_months", {"Calls after application": cells(after)})
    sheets.add(
        "Payoff_months",
        {
            "Month of application": [str(period) for period in every],
            "Records": cells(counts),
            "Called records": cells(calls),
            "Call rate": [call / count if count else None for call, count in zip(calls, counts)],
            "Too young to judge": cells(young.groupby(month).sum().reindex(every, fill_value=0)),
        },
    )


def indicators(data, sheets):
    records, pooled = data.records, data.pooled
    customers, products = data.rankings["customer"], data.rankings["product"]
    low_products = products[products["tier"] == "low"]
    low_records = records[records["product_tier"] == "low"]
    rows = []

    def add(name, actual, target=None, aim=None, other=None, what=None, line=None, fixed=False):
        gap = None if target is None else actual - target
        if actual is None or np.isnan(actual):
            status = "no data"
        elif target is None:
            status = "no target set"
        elif aim == "least":
            status = "✓ met" if gap >= 0 else "◆ just below target" if -gap <= target / 10 else "▼ below target"
        else:
            status = "✓ met" if gap <= 0 else "◆ just above target" if gap <= target / 10 else "▲ above target"
        status += " (fixed by the ranking rule)" if fixed and "met" not in status.split() else ""
        known = other is not None and not np.isnan(other)
        rows.append([name, status, actual, target, gap, other, what if known else "", line])

    def tier_share(name, ranking, tier, aim, target, unit):
        members = ranking[ranking["tier"] == tier]
        line = members["score"].min() if tier == "high" else members["score"].max()
        beyond = (ranking["score"] >= line) if tier == "high" else (ranking["score"] <= line)
        word = "high line or more" if tier == "high" else "low line or less"
        what = f"all {unit} with the score of the {word}"
        add(name, len(members) / len(ranking), target, aim, beyond.mean(), what, line, fixed=True)

    tier_share("Share of high-value customers", customers, "high", "least", 0.3, "customers")
    tier_share("Share of low-value customers", customers, "low", "most", 0.1, "customers")
    add("Call rate of customers", pooled, 0.15, "least", customers["callRate"].mean(), "mean of the customers' rates")
    tier_share("Share of high-value products", products, "high", "least", 0.4, "products")
    add("Mean call rate of products", products["callRate"].mean(), 0.1, "least", pooled, "rate of all records")
    low_mean = low_products["callRate"].mean()
    add("Mean call rate of low-value products", low_mean, 0.05, "least", low_records["called"].mean(), "rate of all their records")
    add("Calls per 100 tests", 100 * pooled, 15, "least")
    add("Test days per call", records["days"].sum() / records["called"].sum())
    add("Called share of callable records", data.conversion)
    add("Mean test time (days)", records["days"].mean(), None, None, records["days"].median(), "median (days)")
    headers = ["Indicator", "Status", "Actual", "Target", "Gap", "Other measure", "What the other measure is", "Line (score)"]
    sheets.add("Payoff_kpis", {header: cells(column) for header, column in zip(headers, zip(*rows))})


def teams(data, sheets):
    rows = []
    for role, word in (("salesperson", "Salesperson"), ("department", "Department")):
        if role not in data.records:
            continue
        found = []
        # In the order of first appearance, which settles equal numbers of records; blank comes first.
        names = sorted(dict.fromkeys(data.records[role]), key=lambda name: name != "-")
        judged, _ = judge(data.dated(["customer", "product", role]), role, "customer", 5, 1, names)
        for name in names:
            part = data.records[data.records[role] == name]
            low, high = wilson(part["called"].sum(), len(part))
            who = part.drop_duplicates("customer")["customer_tier"]
            own = judged.loc[name]
            found.append(
                {
                    "Team": word,
                    "Name": "(blank)" if name == "-" else name,
                    "Records": len(part),
                    "Called records": part["called"].sum(),
                    "Calls after application": own.get("after"),
                    "Distinct calls": own.get("events"),
                    "Call rate": part["called"].mean(),
                    "At least (95%)": own["low"],
                    "At most (95%)": own["high"],
                    "Call rate without the largest": own["rest"],
                    "Against all records": own["standing"],
                    "Wilson at least (records as independent)": low,
                    "Wilson at most (records as independent)": high,
                    "Rejected records": part["rejected"].sum(),
                    "Customers": len(who),
                    "Calling customers": own["calling"],
                    **{f"{unit} customers": (who == tier).sum() for tier, unit in TIERS.items()},
                }
            )
        rows += sorted(found, key=lambda row: -row["Records"])
    wanted = [header for header in rows[0] if any(row[header] is not None for row in rows)] if rows else []
    sheets.add("Payoff_teams", {header: [blank(row[header]) for row in rows] for header in wanted})


def features(data, sheets):
    wanted = {
        "customer": (["customer_type", "department", "salesperson", "feedback", "intent"], ["sample_size", "test_days"]),
        "product": (["customer_type", "department", "feedback"], ["sample_size"]),
    }
    tests = []
    for kind, (dimensions, means) in wanted.items():
        found = compare_features(data.records, data.rankings[kind], kind, dimensions, means)
        place = {dimension: index for index, dimension in enumerate([*dimensions, *means])}
        found.sort(
            key=lambda row: (
                place[row["dimension"]],
                -(row["difference"] or 0),
                "" if row["value"] in (None, "-") else row["value"],
            )
        )
        # As published: four decimals, and a minus sign for what has no value.
        four = lambda value: None if value is None or np.isnan(value) else round(value, 4)  # noqa: E731
        sheets.add(
            f"Payoff_{kind}Features",
            {
                "Dimension": [DIMENSIONS[row["dimension"]] for row in found],
                "Value": [row["value"] or "-" for row in found],
                "Share in high tier": [four(row["high"]) for row in found],
                "Share in low tier": [four(row["low"]) for row in found],
                "Difference": [four(row["difference"]) for row in found],
            },
            tolerance=2e-4,
        )
        tests += feature_tests(data, kind, dimensions, found)
    headers = ["Tiers of", "Dimension", "Value", "Difference, by records", "Difference, each counted once", "Cramér's V"]
    sheets.add("Payoff_featureTests", {header: [blank(row[header]) for row in tests] for header in headers})
    sheets.add("Payoff_featureTests", {"p": [blank(row["p"]) for row in tests], "q (all tests)": [blank(row["q"]) for row in tests]})


DEALS = 1999


def feature_tests(data, kind, dimensions, found):
    ranking = data.rankings[kind]
    members = ranking[ranking["tier"].isin(["high", "low"])]
    high_count = int((members["tier"] == "high").sum())
    if high_count in (0, len(members)):
        return []
    inside = data.records[data.records[kind].isin(members.index)]
    shares = [row for row in found if row["dimension"] in dimensions]
    own = np.array(
        [
            (inside[row["dimension"]] == row["value"]).groupby(inside[kind]).mean().reindex(members.index).to_numpy()
            for row in shares
        ]
    )
    is_high = (members["tier"] == "high").to_numpy()
    # The report's own deals: Fisher and Yates' shuffle, from the end, by its published generator.
    random = seeded_random(1)
    dealt_high = np.empty((DEALS, len(members)), bool)
    deal = is_high.copy()
    for row in dealt_high:
        for place in range(len(deal) - 1, 0, -1):
            other = int(next(random) * (place + 1))
            deal[place], deal[other] = deal[other], deal[place]
        row[:] = deal

    def gap(high):
        return own[:, high].mean(axis=1) - own[:, ~high].mean(axis=1)

    observed = gap(is_high)
    dealt = np.array([gap(high) for high in dealt_high])
    reached = np.abs(dealt) >= np.abs(observed) * (1 - 1e-12)
    p_values = (reached.sum(axis=0) + 1) / (DEALS + 1)
    order = np.argsort(-p_values)
    q_values = np.empty(len(shares))
    running = 1.0
    for rank_from_end, index in enumerate(order):
        running = min(running, p_values[index] * len(shares) / (len(shares) - rank_from_end))
        q_values[index] = running
    unit = kind.capitalize()
    rows = []
    for dimension in dict.fromkeys(row["dimension"] for row in shares):
        inside_dimension = [index for index, row in enumerate(shares) if row["dimension"] == dimension]
        # Of a whole dimension: the squares of all its values, each over its mean share, as chi-square weighs them.
        weights = 1 / own[inside_dimension].mean(axis=1)
        squares = (dealt[:, inside_dimension] ** 2 * weights).sum(axis=1)
        whole = squares >= (observed[inside_dimension] ** 2 * weights).sum() * (1 - 1e-12)
        counts = pd.crosstab(inside[dimension], inside[f"{kind}_tier"]).to_numpy(float)
        rows.append(
            {
                "Tiers of": unit,
                "Dimension": DIMENSIONS[dimension],
                "Value": "(all values)",
                "Difference, by records": None,
                "Difference, each counted once": None,
                "p": (whole.sum() + 1) / (DEALS + 1),
                "q": None,
                "Cramér's V": cramers_v(counts),
            }
        )
    for index, row in enumerate(shares):
        rows.append(
            {
                "Tiers of": unit,
                "Dimension": DIMENSIONS[row["dimension"]],
                "Value": row["value"],
                "Difference, by records": row["difference"],
                "Difference, each counted once": observed[index],
                "p": p_values[index],
                "q": q_values[index],
                "Cramér's V": None,
            }
        )
    return rows


def cramers_v(counts):
    """Bias-corrected (Bergsma 2013)."""
    n = counts.sum()
    rows, columns = counts.shape
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / n
    phi = ((counts - expected) ** 2 / expected).sum() / n
    corrected = max(0.0, phi - (rows - 1) * (columns - 1) / (n - 1))
    smaller = min(rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)) - 1
    return np.sqrt(corrected / smaller) if smaller > 0 else None


def row_text(rows, listed=10):
    shown = ", ".join(str(row) for row in rows[:listed])
    word = "row" if len(rows) == 1 else "rows"
    return f"{word} {shown}" + (f" … {len(rows):,} in all" if len(rows) > listed else "")


LISTS = {
    "customer": ["Maintain", "Develop", "Reduce", "Stop", "Watch", "No evidence yet"],
    "product": ["Promote", "Optimize", "Review for retirement", "Watch", "No evidence yet"],
}
LISTED = {
    "Maintain": "called records",
    "Develop": "callable, not called",
    "Reduce": "rejected records",
    "Stop": "rejected records",
    "Promote": "called records",
    "Optimize": "callable, not called",
}
IMPROVABLE = {"below all records", "used, not signed", "moderate conversion", "high reject rate", "no conversion"}


def list_of(data, kind):
    """The one list of each customer or product, and the grade of its evidence."""
    ranking, judged = data.rankings[kind], data.judged[kind]
    found = {}
    for name, row in ranking.iterrows():
        own = judged.loc[name]
        is_above, is_below = (own["standing"] == f"{word}, beyond chance" for word in ("above", "below"))
        is_open, to_win = own["open"] > 0, own["gain"] > 0
        if row["records"] < FEW or (kind == "product" and own["standing"] == "no verdict"):
            action = "No evidence yet"
        elif kind == "customer":
            low = is_below or (own["rejecting"] and own["standing"] != "above by its own interval only")
            closed = row["calls"] == 0 and row["signs"] == 0 and not is_open
            action = "Maintain" if is_above else ("Stop" if closed else "Reduce") if low else "Develop" if to_win else "Watch"
        elif is_above:
            action = "Promote"
        elif is_below and row["tier"] != "high":
            action = "Review for retirement"
        else:
            action = "Optimize" if to_win or IMPROVABLE & set(product_traits(row, data)) else "Watch"
        suspected = kind == "customer" and row["records"] >= 8 and row["rejectRate"] >= 0.8 and row["rejectlow"] > 0.5
        suspected = suspected and row["calls"] == 0 and row["signs"] == 0
        if action == "No evidence yet":
            grade = "too little to tell"
        elif action in ("Maintain", "Reduce", "Stop", "Promote", "Review for retirement") or is_below:
            grade = "beyond chance"
        else:
            grade = "indicated, may be chance" if "own interval only" in own["standing"] or suspected else "not clear"
        found[name] = (action, grade)
    return found


def actions(data, sheets):
    records = data.records
    chosen = {
        "called records": records["called"],
        "callable, not called": records["integratable"] & ~records["called"],
        "rejected records": records["rejected"],
        "all its records": pd.Series(True, index=records.index),
    }
    rows, data.lists = [], {}
    for kind in ("customer", "product"):
        ranking, judged, where = data.rankings[kind], data.judged[kind], list_of(data, kind)
        for action in LISTS[kind]:
            members = [name for name in ranking.index if where[name][0] == action]
            if action in ("Develop", "Optimize"):
                members.sort(key=lambda name: -judged.at[name, "gain"] if judged["gain"].notna().all() else 0)
            if action in ("Reduce", "Stop", "Review for retirement"):
                members.sort(key=lambda name: -ranking.at[name, "records"])
            data.lists[kind, action] = members
            for name in members:
                own = records[records[kind] == name]
                listed = LISTED.get(action, "all its records")
                selected = own.loc[chosen[listed][own.index], "row"]
                if selected.empty:
                    selected, listed = own["row"], "all its records"
                member, verdict = ranking.loc[name], judged.loc[name]
                rows.append(
                    {
                        "Action": action,
                        "Name": name,
                        "Kind": kind.capitalize(),
                        "Evidence": where[name][1],
                        "Tier": TIERS[member["tier"]],
                        "Records": member["records"],
                        "Called records": member["calls"],
                        "Calls after application": verdict.get("after"),
                        "Distinct calls": verdict.get("events"),
                        "Call rate": member["callRate"],
                        "At least (95%)": verdict["low"],
                        "At most (95%)": verdict["high"],
                        "Call rate without the largest": verdict["rest"],
                        "Rows listed are": listed,
                        "Sheet rows of the records": row_text(list(selected)),
                        "Borderline": "yes" if is_borderline(data, kind, name) else None,
                        "Calls to be won": verdict["gain"],
                    }
                )
    headers = [header for header in rows[0] if header != "Calls to be won" and (header == "Borderline" or any(row[header] is not None for row in rows))]
    sheets.add("Payoff_actions", {header: [blank(row[header]) for row in rows] for header in headers})
    # The prior is found by another search for the same maximum.
    sheets.add("Payoff_actions", {"Calls to be won": [blank(row["Calls to be won"]) for row in rows]}, tolerance=1e-4)


def follow_ups(data, sheets):
    records = data.records
    where = {kind: list_of(data, kind) for kind in ("customer", "product")}
    lists = {kind: records[kind].map(lambda name: where[kind][name][0]) for kind in where}  # noqa: B023
    closed = lists["customer"].isin(["Reduce", "Stop"]) | (lists["product"] == "Review for retirement")
    kinds = {
        "Callable, not called": records["integratable"] & ~records["called"],
        "Called, not signed": records["called"] & ~records["signed"],
    }
    rows = []
    for word, flag in kinds.items():
        waiting = records[flag & ~closed].groupby(["customer_rank", "product_rank"])["row"].apply(list)
        order = sorted(waiting.index, key=lambda pair: (-len(waiting[pair]), pair))
        for pair in order[:1000]:
            customer = data.rankings["customer"].iloc[pair[0] - 1]
            product = data.rankings["product"].iloc[pair[1] - 1]
            found = waiting[pair]
            rows.append([word, customer["name"], product["name"], TIERS[customer["tier"]], where["customer"][customer["name"]][0], where["product"][product["name"]][0], row_text(found), customer["rank"], len(found), customer["callRate"], ", ".join(word for word, kind, name in (("Customer", "customer", customer["name"]), ("Product", "product", product["name"])) if is_borderline(data, kind, name))])
    if not rows:
        return
    headers = ["To follow up", "Customer", "Product", "Tier", "List of the customer", "List of the product", "Sheet rows of the records", "Rank", "Records", "Call rate", "Borderline"]
    sheets.add("Payoff_followUps", {header: cells(column) for header, column in zip(headers, zip(*rows))})


def charts(data, sheets):
    customers, products = data.rankings["customer"], data.rankings["product"]
    top = customers.head(10)
    sheets.add(
        "Payoff_chartTopCustomers",
        {
            "Customer (records)": [f"{row.name} ({row['records']:,})" for _, row in top.iterrows()],
            "Score": cells(top["score"]),
            "Called records": cells(top["calls"]),
        },
    )
    judged, of_products = data.judged["customer"].loc[top.index], data.judged["product"]
    if "after" in judged:
        columns = {"Calls after application": cells(judged["after"]), "Distinct calls": cells(judged["events"])}
        sheets.add("Payoff_chartTopCustomers", columns)
    by_rate = products.sort_values(["callRate", "rank"], ascending=[False, True])
    shown = by_rate if len(by_rate) <= 10 else by_rate.head(9)
    rest = by_rate.iloc[len(shown) :]
    labels = [f"{row.name} ({row['records']:,})" for _, row in shown.iterrows()]
    calls, rejects = cells(shown["callRate"]), cells(shown["rejectRate"])
    if len(rest):
        total = rest["records"].sum()
        labels.append(f"{len(rest)} others ({total:,})")
        calls.append(rest["calls"].sum() / total)
        rejects.append(rest["rejects"].sum() / total)
    without = cells(of_products.loc[shown.index, "rest"]) + [None] * bool(len(rest))
    sheets.add("Payoff_chartProducts", {"Product (records)": labels, "Call rate": calls, "Reject rate": rejects, "Without the largest customer": without})
    if "after" in of_products:
        left = list(of_products.loc[shown.index, "left"] / shown["records"])
        left += [of_products.loc[rest.index, "left"].sum() / rest["records"].sum()] if len(rest) else []
        sheets.add("Payoff_chartProducts", {"Distinct calls after application, by record": left})


def conversion_sheets(case):
    data, sheets = Conversion(case), Sheets()
    for make in (rankings, tier_stabilities, tiers, reject_reasons, funnel, pareto, months, indicators, teams, features, actions, follow_ups, charts):
        make(data, sheets)
    figures(data, sheets)
    data_check(case, ROLE_WORDS, sheets)
    return sheets
