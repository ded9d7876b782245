"""Independent oracle of the figures that the conversion report's sentences speak of.

Keyed by the part of the report and the label of the figure. A label that speaks of the one before it ("Its call rate",
"The first of these") is keyed by both.
"""

import numpy as np
import pandas as pd

from conversion import beta_prior, gini
from equal_chances import equal_chances
from mismatch_score import quantile_inc
from seeded_random import seeded_random

FOLLOWING = ("The first of these", "The largest of these", "Its ", "Their records", "Of these, below")
PARTS = [
    "1  Main findings",
    "2  High-value customers",
    "3  Low-value customers",
    "4  High-value products",
    "5  Low-value products",
    "6  What sets the tiers apart",
    "7  Problems and conclusions",
    "8  What to do",
    "9  Risks",
]


def names(listed, most=5, others=True):
    """As many as the report names; for more it says so, but for lists that a sheet gives whole."""
    return ", ".join(listed[:most]) + (" and others" if others and len(listed) > most else "")


def figures(data, sheets):
    records, pooled = data.records, data.pooled
    customers, products = data.rankings["customer"], data.rankings["product"]
    tier = {
        (kind, name): (ranking[ranking["tier"] == name], records[records[f"{kind}_tier"] == name])
        for kind, ranking in data.rankings.items()
        for name in ("high", "mid", "low")
    }
    found = {}

    def part(number, figures):
        for label, value in figures.items():
            found[f"{PARTS[number - 1]} > {label}"] = value

    def about_tiers(kind, unit):
        ranking = data.rankings[kind]
        labels = {}
        for name, word in (("high", "High"), ("low", "Low")):
            members, inside = tier[kind, name]
            start = f"{word}-value {unit}"
            rests_on = data.tier_rates[kind][0][name]
            labels |= {
                f"{start}: customers": rests_on["customers"],
                f"{start}: calling customers": rests_on["calling"],
                f"{start}: mean of call rates at least (95%)": rests_on["meanLow"],
                f"{start}: mean of call rates at most (95%)": rests_on["meanHigh"],
                f"{start}: mean of call rates by chance": chances[kind] and chances[kind]["means"].get(name),
                f"{start}: call rate of all their records at least (95%)": rests_on["low"],
                f"{start}: call rate of all their records at most (95%)": rests_on["high"],
                f"{start}: call rate without the largest customer": rests_on["without"],
                f"{start}: number": len(members),
                f"{start}: share of all": len(members) / len(ranking),
                f"{start}: mean of call rates": members["callRate"].mean(),
                f"{start}: mean of called records": members["calls"].mean(),
                f"{start}: number without a call": (members["calls"] == 0).sum(),
                f"{start}: call rate of all their records": inside["called"].mean(),
                f"{start}: records": len(inside),
                f"{start}: share of records": len(inside) / len(records),
                f"{start}: called records": inside["called"].sum(),
                f"{start}: calls after application": after(data, kind, members, "after"),
                f"{start}: distinct calls": after(data, kind, members, "events"),
                f"{start}: share of calls": ratio(inside["called"].sum(), records["called"].sum()),
                f"{start}: share of calls by chance": chances[kind] and chances[kind]["tiers"][name],
                f"{start}: mean sample size": inside["sample_size"].mean(),
                f"{start}: median sample size": inside["sample_size"].median(),
                f"{start}: mean test time (days)": inside["days"].mean(),
            }
        return labels

    chances = {kind: equal_chances(kind, ranking) for kind, ranking in data.rankings.items()}
    tiers = about_tiers("customer", "customers") | about_tiers("product", "products")
    limits = {
        "Half rejected: at least": 0.5,
        "Mostly rejected: at least": 0.8,
        "Used: call rate at least": 0.1,
        "Middling: call rate at least": 0.05,
        "Middling: call rate at most": 0.15,
        "Middling: sign rate below": 0.02,
        "Very few records: fewer than": 5,
        "Few records: fewer than": 30,
        "High reject rate: at least": 0.6,
        "Stop rule: records at least": 8,
        "Stop rule: reject rate at least": 0.8,
        "Call rate of all records": pooled,
    }
    for number in range(1, 10):
        part(number, tiers | limits)
    part(1, main_findings(data, tier))
    ratios = chances["product"] or {"ratioOfMeans": None, "pooledRatio": None}
    part(1, {"Ratio of mean rates by chance": ratios["ratioOfMeans"], "Ratio of pooled rates by chance": ratios["pooledRatio"]})
    part(2, high_customers(data))
    part(3, low_customers(tier["customer", "low"][0]))
    part(4, high_products(data, tier["product", "high"][0]))
    part(5, low_products(tier["product", "low"][0], data.judged["product"]["standing"]))
    part(6, differences(data, sheets))
    part(7, problems(data))
    for kind, unit in (("customer", "customers"), ("product", "products")):
        drawn = chances[kind]
        part(
            7,
            {
                f"Share of calls of the fifth of {unit} with most calls: by chance": drawn and drawn["byCalls"],
                f"Share of calls of the fifth of {unit} with the best scores: by chance": drawn and drawn["byScore"],
                f"Gini coefficient of calls over {unit}: by chance": drawn and drawn["gini"],
            },
        )
    part(8, to_do(data, sheets))
    part(7, stages(data))
    risks = {"First application": str(records["applied"].min().date()), "Last application": str(records["applied"].max().date())}
    _, bands, singles, draws = data.stability["customer"]
    if bands is not None:
        high = bands[(customers["tier"] == "high").to_numpy()]
        part(
            9,
            {
                "Draws of other choices": draws,
                "High-value customers": len(high),
                "High-value customers that always stay high": int((high == 0).sum()),
                "High-value customers that mostly stay high": int((high == 1).sum()),
                "High-value customers that are borderline": int((high == 2).sum()),
            },
        )
    if singles and len(singles[0][1]):
        part(9, {"The choice that moves most customers": singles[0][0], "Customers that it moves": len(singles[0][1])})
    part(9, risks | {"Customers whose tier is decided by chance": int(near_the_cut(customers).sum())})
    # Drawn by other random numbers than the report's.
    loose = {f"{PARTS[8]} > Customers whose tier is decided by chance": 4}
    loose |= {label: 0.25 if "Ratio" in label else 0.03 for label in found if label.endswith(("Ratio of mean rates by chance", "Ratio of pooled rates by chance", "calls by chance", "call rates by chance", ": by chance"))}
    sheets.look_up("Payoff_figures", "Figure", "Value", "Part of the report", FOLLOWING, found, loose)


def after(data, kind, members, key):
    judged = data.judged[kind]
    return judged.loc[members.index, key].sum() if key in judged else None


def main_findings(data, tier):
    customers = data.rankings["customer"]
    (high, high_records), (low, low_records) = tier["product", "high"], tier["product", "low"]
    means = ratio(high["callRate"].mean(), low["callRate"].mean())
    pooled = ratio(high_records["called"].mean(), low_records["called"].mean())
    ratios = {key: interval for key, interval in data.tier_rates["product"][1].items() if interval}
    drawn = {f"Ratio of {key} rates at least (95%)": interval[0] for key, interval in ratios.items()}
    drawn |= {f"Ratio of {key} rates at most (95%)": interval[1] for key, interval in ratios.items()}
    return {
        "Customers without a call": (customers["calls"] == 0).sum(),
        "Customers without a call that chance would leave": ((1 - data.pooled) ** customers["records"]).sum(),
        "High to low products, ratio of mean rates": means,
        "High to low products, ratio of pooled rates": pooled,
        **drawn,
    }


def ratio(a, b):
    return a / b if b else None


def near_the_cut(customers, replicates=4000):
    """
    Customers whose mean rank over draws lies within one standard error of the high line. Calls are drawn from what is
    known of each rate (its prior with its counts), signs from its own; equal scores stand by name.
    """
    random = np.random.default_rng(20250614)
    by_name = customers.sort_index()
    n, k, s = (by_name[key].to_numpy() for key in ("records", "calls", "signs"))
    prior = beta_prior(k, n)
    shape = (replicates, len(n))
    rates = np.broadcast_to(k.sum() / n.sum(), shape)
    if prior is not None:
        rates = random.beta(k + prior["alpha"], n - k + prior["beta"], shape)
    calls = random.binomial(n, rates)
    signs = random.binomial(n, s / n, shape)
    low, high = calls.min(axis=1, keepdims=True), calls.max(axis=1, keepdims=True)
    scaled = np.where(high > low, (calls - low) / np.maximum(high - low, 1), 0.5)
    scores = np.round(0.5 * calls / n + 0.3 * scaled + 0.2 * signs / n, 12)
    ranks = np.argsort(np.argsort(-scores, axis=1, kind="stable"), axis=1) + 1
    error = ranks.std(axis=0)
    cut = (customers["tier"] == "high").sum() + 0.5
    near = (error > 0) & (np.abs(ranks.mean(axis=0) - cut) <= error)
    return near[[by_name.index.get_loc(name) for name in customers.index]]


def high_customers(data):
    customers = data.rankings["customer"]
    found = {}
    for word, (_, row) in zip(("Best", "Second", "Third"), customers.iterrows()):
        found |= leader(f"{word} customer", row, data, "customer")
    enough = customers[customers["records"] >= 30]
    # Of as many calls, those of more records say more.
    for label, candidates, key in (("Highest call rate", enough, "callRate"), ("Most called records", customers, "calls")):
        for _, row in candidates.sort_values([key, "records", "rank"], ascending=[False, False, True]).head(1).iterrows():
            found |= leader(label, row, data, "customer")
    lowest_leading = customers.head(3)["callRate"].min()
    most = customers.sort_values(["calls", "rank"], ascending=[False, True])
    rest = most[(most["rank"] > 3) & (most["records"] >= 30) & (most["callRate"] < lowest_leading)]
    for word, (_, row) in zip(("first", "second", "third"), rest.iterrows()):
        found |= leader(f"Many calls at a lower rate, {word}", row, data, "customer")
    top = customers.head(10)
    for key, low_word, high_word, noun in (
        ("callRate", "lowest", "highest", "call rate"),
        ("calls", "fewest", "most", "called records"),
        ("score", "lowest", "highest", "score"),
    ):
        found[f"Ten best customers: {low_word} {noun}"] = top[key].min()
        found[f"Ten best customers: {high_word} {noun}"] = top[key].max()
    found["Ten best customers: called records"] = top["calls"].sum()
    judged = data.judged["customer"].loc[top.index]
    if "after" in judged:
        found["Ten best customers: calls after application"] = judged["after"].sum()
        found["Ten best customers: distinct calls"] = judged["events"].sum()
    return found


def leader(start, row, data, kind):
    judged = data.judged[kind].loc[row.name]
    return {
        f"{start}: list": data.list_of(kind)[row.name][0],
        f"{start}: calls after application": judged.get("after"),
        f"{start}: distinct calls": judged.get("events"),
        f"{start}: customers": judged["partners"],
        f"{start}: calling customers": judged["calling"],
        f"{start}: call rate at least, customers as the unit": judged["low"],
        f"{start}: call rate at most, customers as the unit": judged["high"],
        f"{start}: call rate without the largest customer": judged["rest"],
        f"{start}: name": row["name"],
        f"{start}: called records": row["calls"],
        f"{start}: records": row["records"],
        f"{start}: call rate": row["callRate"],
        f"{start}: call rate at least (95%)": row["low"],
        f"{start}: call rate at most (95%)": row["high"],
        f"{start}: score": row["score"],
    }


def low_customers(low):
    always = low[low["rejectRate"] == 1].sort_values("records", ascending=False, kind="stable")
    return {
        "Low-value customers that rejected every record": len(always),
        "Low-value customers: number > The largest of these": names(list(always["name"])),
        "Low-value customers that rejected half or more": (low["rejectRate"] >= 0.5).sum(),
        "Low-value customers that rejected 80% or more": (low["rejectRate"] >= 0.8).sum(),
    }


def high_products(data, high):
    products = data.rankings["product"]
    found = {}
    for word, (_, row) in zip(("Best", "Second", "Third"), products.iterrows()):
        found |= leader(f"{word} product", row, data, "product")
    used = products[(products["records"] >= 5) & (products["callRate"] >= 0.1) & (products["signs"] == 0)]
    middling = high[high["callRate"].between(0.05, 0.15) & (high["signRate"] < 0.02) & (high["records"] >= 5)]
    standing = data.judged["product"]["standing"]
    traits = [name for name in high.index if standing[name] == "below, beyond chance" and from_volume(high.loc[name], products)]
    below = high.loc[traits]
    return found | {
        "Products used but not signed": len(used),
        "Contracts expected of them at the sign rate of all": data.records["signed"].mean() * used["records"].sum(),
        "Products used but not signed > The first of these": names(list(used["name"])),
        "High-value products with moderate conversion": len(middling),
        "High-value products with moderate conversion > The first of these": names(list(middling["name"])),
        "High-value products below the call rate of all": names(list(below["name"])),
    }


def from_volume(row, products):
    low, high = products["records"].min(), products["records"].max()
    volume = 0.15 * ((row["records"] - low) / (high - low) if high > low else 0.5)
    return row["score"] > 0 and volume > row["score"] / 2


def low_products(low, standing):
    enough = low[low["records"] >= 5]
    never = low[(low["records"] >= 30) & (low["calls"] == 0)]
    rejected = enough[enough["rejectRate"] >= 0.6]
    return {
        "Low-value products with very few records": names(list(low.loc[low["records"] < 5, "name"])),
        "Low-value products without a call in many records": len(never),
        "Low-value products without a call in many records > The first of these": names(list(never["name"])),
        "Low-value products without a call in many records > Of these, below all records beyond chance": (standing[never.index] == "below, beyond chance").sum(),
        "Low-value products with a high reject rate": len(rejected),
        "Low-value products with a high reject rate > The first of these": names(list(rejected["name"])),
        "Low-value products rejected in half or more": (low["rejectRate"] >= 0.5).sum(),
        "Low-value products: lowest reject rate": enough["rejectRate"].min(),
        "Low-value products: highest reject rate": enough["rejectRate"].max(),
        "Low-value products with a negative score": (low["score"] < 0).sum(),
    }


def differences(data, sheets):
    table = {header: column["values"] for header, column in sheets.tables.get("Payoff_customerFeatures", {}).items()}
    tests = {header: column["values"] for header, column in sheets.tables.get("Payoff_featureTests", {}).items()}
    if not table:
        return {}
    high, low = (data.records[data.records["customer_tier"] == name] for name in ("high", "low"))
    found = {}
    rows = [index for index, dimension in enumerate(table["Dimension"]) if dimension == "Customer type"]
    for word, index in zip(("most", "next most"), rows):
        value = table["Value"][index]
        label = f"Customer type {word} typical of the high tier"
        found[label] = value
        found[f"{label} > Its share in the high tier"] = (high["customer_type"] == value).mean()
        found[f"{label} > Its share in the low tier"] = (low["customer_type"] == value).mean()
        for index, (unit, dimension, tested) in enumerate(zip(tests["Tiers of"], tests["Dimension"], tests["Value"])) if tests else ():
            if (unit, dimension, tested) == ("Customer", "Customer type", value):
                found[f"{label} > Its q-value, each customer counted once"] = tests["q (all tests)"][index]
    if tests:
        q = [value for value, unit in zip(tests["q (all tests)"], tests["Tiers of"]) if unit == "Customer" and value is not None]
        found["Of these, beyond chance (q below 0.05)"] = sum(value < 0.05 for value in q)
        found["Customer feature differences tested"] = len(q)
    return found


def problems(data):
    records = data.records
    finished = records["days"].notna()
    dated = data.dated(["customer", "product"])
    after = {"Calls after application": dated["after"].sum(), "Distinct calls": dated["event"].nunique()} if "after" in dated else {}
    found = after | {
        "Called records": records["called"].sum(),
        "Called records neither callable nor signed": (records["called"] & ~records["integratable"] & ~records["signed"]).sum(),
        "Finished tests not called": (finished & ~records["called"]).sum(),
        "Finished tests": finished.sum(),
        "Callable records not called": (records["integratable"] & ~records["called"]).sum(),
        "Called share of callable records": data.conversion,
    }
    for kind, unit in (("customer", "customers"), ("product", "products")):
        ranking = data.rankings[kind]
        fifth = int(np.ceil(round(0.2 * len(ranking), 9)))
        total = ranking["calls"].sum()
        by_calls = ranking["calls"].sort_values(ascending=False).head(fifth).sum()
        found |= {
            f"A fifth of the {unit}": fifth,
            f"Share of calls of the fifth of {unit} with most calls": ratio(by_calls, total),
            f"Share of calls of the fifth of {unit} with the best scores": ratio(ranking["calls"].head(fifth).sum(), total),
            f"Gini coefficient of calls over {unit}": gini(ranking["calls"]),
        }
    products = data.rankings["product"]
    enough = products[products["records"] >= 30]
    extremes = {
        "Product with the highest call rate": products[products["records"] >= 5].sort_values(["callRate", "rank"], ascending=[False, True]),
        # Of those without a call the one with the most records says most.
        "Product with the lowest call rate and enough records": enough.sort_values(["callRate", "records"], ascending=[True, False]),
    }
    for label, ordered in extremes.items():
        if ordered.empty:
            continue
        row = ordered.iloc[0]
        found |= {
            label: row["name"],
            f"{label} > Its call rate": row["callRate"],
            f"{label} > Its called records": row["calls"],
            f"{label} > Its records": row["records"],
        }
    return found


def stages(data):
    """Stages that their own column and the stage column count differently."""
    wanted = {"Callable": ("integratable", {"可接入", "callable"}), "Signed": ("signed", {"已接入", "signed"}), "Rejected": ("rejected", {"不接入", "rejected"})}
    found = {}
    for word, (flag, values) in wanted.items() if "stage" in data.table else ():
        found[f"{word} records by their own column"] = data.records[flag].sum()
        found[f"{word} records by the stage column"] = data.table["stage"].isin(values).sum()
    return found


def to_do(data, sheets):
    records = data.records
    ended = data.lists["customer", "Stop"] + data.lists["customer", "Reduce"]
    lists = {
        ("customer", "Maintain"): ("Customers to maintain", "Customers to maintain"),
        ("customer", "Stop"): ("Customers to stop", "Stop rule: reject rate at least"),
        ("customer", "Reduce"): ("Customers to reduce", "Customers to reduce"),
        ("customer", "Develop"): ("Customers to develop", "Customers to develop"),
        ("customer", "Watch"): ("Customers to watch", "Customers to watch"),
        ("customer", "No evidence yet"): ("Customers without evidence yet", "Customers without evidence yet"),
        ("product", "Promote"): ("Products to promote", "Products to promote"),
        ("product", "Optimize"): ("Products to optimize", "Products to optimize"),
        ("product", "Review for retirement"): ("Products to review for retirement", "Products to review for retirement"),
    }
    found = {}
    for place, (label, before) in lists.items():
        listed = data.lists[place]
        found[label] = len(listed)
        found[f"{before} > The first of these"] = names(listed, others=label.startswith("Products"))
    teams = {header: column["values"] for header, column in sheets.tables.get("Payoff_teams", {}).items()}
    if teams:
        for word in ("above", "below"):
            listed = [
                name
                for team, name, standing in zip(teams["Team"], teams["Name"], teams["Against all records"])
                if team == "Salesperson" and standing == f"{word}, beyond chance"
            ]
            label = f"Salespeople {word} the call rate of all"
            found[label] = len(listed)
            found[f"{label} > The first of these"] = names(listed)
    found["Customers to stop or reduce"] = len(ended)
    found["Customers to stop or reduce > Their records"] = records["customer"].isin(ended).sum()
    products = data.rankings["product"]
    found["Products with enough records and a test time"] = ((products["records"] >= 30) & products["meanTestDays"].notna()).sum()
    slow = products[products["records"] >= 30].sort_values("meanTestDays", ascending=False)
    found |= {
        "Mean test time (days)": records["days"].mean(),
        "Tests with a test time": records["days"].notna().sum(),
        "Median test time (days)": records["days"].median(),
        "Test time exceeded by one in ten (days)": records["days"].quantile(0.9),
    }
    if len(slow):
        label = "Product with the longest mean test time"
        found[label] = slow.iloc[0]["name"]
        found[f"{label} > Its mean test time (days)"] = slow.iloc[0]["meanTestDays"]
    return found
