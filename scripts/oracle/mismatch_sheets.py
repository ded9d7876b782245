"""Independent oracle of every column on the result sheets of the mismatch analysis.

What stands in which column is written here from its English header and docs/methods.md, with pandas, numpy and scipy,
and without a look at the TypeScript. Columns are keyed by the name of their table and their header.
"""

from types import SimpleNamespace

import numpy as np
import pandas as pd
from scipy import stats

from choices import class_columns, stability, who
from conversion import beta_prior
from data_check_sheet import data_check
from mismatch import read_table
from mismatch_drivers import Z95, adjusted, correlate, eta_squared, r_squared, relative_risk
from mismatch_returns import LEVELS, TEAM_BINS, compare_returns, compare_returns_by_group, cross_returns, describe_returns, team_bin
from mismatch_reweighting import reweight
from mismatch_score import BOTTOM_SHARE, NORMALISE, TOP_SHARE, WEIGHTS, change_one_metric, effective_weights, place, quantile_inc, quantile_lower, score, vary_weights
from sheet_columns import Sheets, blank

METRICS = {"sales": "Sales", "adoption": "Product adoption", "support": "Support efficiency"}
QUADRANTS = {
    (True, True): "Overinvested (mismatch)",
    (True, False): "Well placed",
    (False, False): "Underinvested gem",
    (False, True): "Rightly low",
}
LABELS = {"lifecycle": "Lifecycle stage", "industry": "Industry", "size": "Company size", "decision_maker": "Decision maker"}
MINIMUM_CELL, ROI_LOW, ONBOARDING_LOW = 5, 5, 2.5
ROLE_WORDS = {
    "customer_id": ("Customer ID", "names"),
    "customer_name": ("Customer name", "names"),
    "priority": ("Investment priority", "numbers"),
    "sales": ("Sales", "numbers"),
    "adoption": ("Product adoption", "numbers"),
    "support": ("Support efficiency", "numbers"),
    "clv": ("Customer lifetime value", "numbers"),
    "cac": ("Acquisition cost", "numbers"),
    "lifecycle": ("Lifecycle stage", "names"),
    "industry": ("Industry", "names"),
    "size": ("Company size", "names"),
    "onboarding": ("Onboarding score", "numbers"),
    "decision_maker": ("Decision-maker level", "names"),
    "team_size": ("Team size", "numbers"),
}


LINE_RULES = {"inc": "PERCENTILE.INC, as in Excel", "lower": "The smallest value that reaches the share"}


def verdict_stability(customers):
    quantiles = {"inc": quantile_inc, "lower": quantile_lower}
    parts = {method: {metric: make(customers[metric]) for metric in WEIGHTS} for method, make in NORMALISE.items()}

    def classes_under(weights, shares, method, rule):
        total = sum(weight * parts[method][metric] for weight, metric in zip(weights, WEIGHTS)).to_numpy()
        top = customers["priority"].to_numpy() >= quantiles[rule](customers["priority"], 1 - shares[0])
        line = quantiles[rule](total, shares[1])
        return np.where(top & (total <= line + 1e-12 * abs(line)), 0, 1)

    words = {"weights": list(METRICS.values()), "shares": ["Top share by priority", "Bottom share by performance"], "method": "the metrics", "rules": LINE_RULES}
    made = (list(WEIGHTS.values()), [TOP_SHARE, BOTTOM_SHARE], "minmax", "inc")
    return stability(classes_under, made, ["minmax", "winsor", "rank", "zscore"], list(LINE_RULES), words)


def verdict_stabilities(data, sheets):
    customers = data.customers
    stays, bands, singles, draws = data.stability
    singles = singles[:10]
    class_of = {QUADRANTS[True, True]: "Mismatched", QUADRANTS[True, False]: "Matched (top priority, upper performance)"}
    classes = customers["quadrant"].map(lambda quadrant: class_of.get(quadrant, "Others (not in the top by priority)")).to_numpy()
    labels = [name if isinstance(name, str) and name else identity for name, identity in zip(customers["name"], customers["customer_id"])]
    if stays is not None:
        rows = [(word, bands[classes == word], draws) for word in (*class_of.values(), "Others (not in the top by priority)")]
        sheets.add("MismatchStability", {"Group": [word for word, _, _ in rows], "Customers": [len(own) for _, own, _ in rows], **class_columns(rows)})
        members = sorted(np.flatnonzero(bands == 2), key=lambda place: stays[place])[:10]
        if members:
            sheets.add("MismatchBorderline", {"Name": [labels[place] for place in members], "Group": [classes[place] for place in members], "Stays under other choices": [stays[place] for place in members]})
    priority = customers["priority"].to_numpy()
    sheets.add(
        "MismatchChoices",
        {
            "No.": list(range(1, len(singles) + 1)),
            "One choice made otherwise": [text for text, _, _, _ in singles],
            "Change": [len(changed) for _, changed, _, _ in singles],
            "Share of all": [len(changed) / len(customers) for _, changed, _, _ in singles],
            "Become mismatched": [entered for _, _, entered, _ in singles],
            "No longer mismatched": [left for _, _, _, left in singles],
            "Who": [who(sorted(changed, key=lambda place: -priority[place]), lambda member: labels[member]) for _, changed, _, _ in singles],
        },
    )


def marked(members):
    return {"Borderline": ["yes" if holds else None for holds in members["borderline"]]}


def analyze(case):
    """Every customer with all that the sheets say of it, and the groups that the report compares."""
    table = read_table(case)
    customers = table.dropna(subset=["priority", *WEIGHTS]).copy()
    customers["name"] = customers.get("customer_name")
    for role in LABELS:
        customers[role] = customers[role].where(customers[role].notna(), None)
    payable = customers["cac"] > 0
    customers["roi"] = (customers["clv"] / customers["cac"]).where(payable & customers["clv"].notna())
    composite, parts = score(customers)
    cuts = place(customers, composite)
    customers["performance"] = composite
    customers["top"], customers["bottom"] = cuts[2], cuts[3]
    customers["mismatch"] = customers["top"] & customers["bottom"]
    customers["quadrant"] = [QUADRANTS[pair] for pair in zip(customers["top"], customers["bottom"])]
    for key in ("priority", "performance"):
        customers[f"{key}_percentile"] = (customers[key].rank(method="min") - 1) / (len(customers) - 1)
    for metric in WEIGHTS:
        customers[f"{metric}_scaled"] = NORMALISE["minmax"](customers[metric])
    found = verdict_stability(customers)
    customers["stays"] = np.nan if found[0] is None else found[0]
    customers["borderline"] = False if found[1] is None else found[1] == 2
    new = reweight(customers, cuts[1])
    customers["new_priority"], customers["expected"] = new["scores"], new["expectedReturn"] if new["expectedReturn"] else np.nan
    customers["old_rank"], customers["new_rank"] = new["oldRanks"], new["newRanks"]
    return SimpleNamespace(
        customers=customers,
        stability=found,
        parts=parts,
        composite=composite,
        line=cuts[1],
        new=new,
        mismatch=customers[customers["mismatch"]],
        matched=customers[customers["top"] & ~customers["bottom"]],
        top=customers[customers["top"]],
    )


def word(value):
    return "(blank)" if value is None or value == "" or (isinstance(value, float) and np.isnan(value)) else value


def first_seen(column):
    """Groups in the order in which the table has them; it settles what is equal otherwise."""
    return list(dict.fromkeys(column.fillna("")))


def figures(frame):
    return {header: [blank(value) for value in frame[header].astype(object)] for header in frame}


def quadrants(data, sheets):
    n, top, bottom = len(data.customers), data.customers["top"].sum(), data.customers["bottom"].sum()
    counts = [int((data.customers["quadrant"] == name).sum()) for name in QUADRANTS.values()]
    expected = [(top if is_top else n - top) * (bottom if is_bottom else n - bottom) / n for is_top, is_bottom in QUADRANTS]
    sheets.add(
        "MismatchQuadrants",
        {
            "Quadrant": list(QUADRANTS.values()),
            "Customers": counts,
            "Share of all": [count / n for count in counts],
            "Expected if unrelated": expected,
            "Fisher p-value": [stats.fisher_exact([counts[:2], [counts[3], counts[2]]])[1]] * 4,
        },
    )


def lifecycle(data, sheets):
    stages = data.customers["lifecycle"].fillna("")
    rows = []
    for stage in first_seen(data.customers["lifecycle"]):
        count, top = int((stages[data.mismatch.index] == stage).sum()), int((stages[data.top.index] == stage).sum())
        if top:
            rows.append((stage, count, top))
    rows.sort(key=lambda row: (row[0] == "", -row[1], -row[2]))
    total = len(data.mismatch)
    sheets.add(
        "MismatchLifecycle",
        {
            "Stage": [word(stage) for stage, _, _ in rows],
            "Mismatched": [count for _, count, _ in rows],
            "Share of mismatched": [count / total for _, count, _ in rows],
            "Top priority": [top for _, _, top in rows],
            "Mismatch rate in top": [count / top for _, count, top in rows],
        },
    )
    known, known_top = (group["lifecycle"].dropna() for group in (data.mismatch, data.top))
    watched = ["Growth", "Retention"]
    sheets.add(
        "MismatchWatchedStages",
        {
            "Watched stages together": ["Growth and Retention"],
            "Mismatched": [int(known.isin(watched).sum())],
            "With known stage": [len(known)],
            "Share of mismatched": [known.isin(watched).mean()],
            "Share of top priority": [known_top.isin(watched).mean()],
        },
    )


def segment_figures(data, inside):
    members = data.customers[inside]
    hits, top = int(members["mismatch"].sum()), int(members["top"].sum())
    share = hits / len(data.mismatch)
    return {
        "All customers": len(members),
        "Top priority": top,
        "Mismatched": hits,
        "Share of mismatched": share,
        "Lift": share / (len(members) / len(data.customers)),
        "Mismatch rate in top": hits / top if top else None,
        "Mean performance of mismatched": members.loc[members["mismatch"], "performance"].mean(),
    }


def segments(data, sheets):
    customers = data.customers
    labels = {role: customers[role].fillna("") for role in ("industry", "size")}
    order = {}
    for role, (name, header) in {"industry": ("MismatchIndustries", "Industry"), "size": ("MismatchSizes", "Company size")}.items():
        rows = [(label, segment_figures(data, labels[role] == label)) for label in first_seen(customers[role])]
        # Blank last; most mismatched customers first, then most customers.
        rows.sort(key=lambda row: (row[0] == "", -row[1]["Mismatched"], -row[1]["All customers"]))
        order[role] = [label for label, _ in rows]
        sheets.add(name, {header: [word(label) for label in order[role]], **figures(pd.DataFrame([row for _, row in rows]))})
    rows = []
    for industry in order["industry"]:
        for size in order["size"]:
            inside = (labels["industry"] == industry) & (labels["size"] == size)
            if not inside.any():
                continue
            cell = segment_figures(data, inside)
            rest = (len(data.mismatch) - cell["Mismatched"], len(data.top) - cell["Top priority"])
            risk = relative_risk(cell["Mismatched"], cell["Top priority"], *rest) or {"ratio": None, "low": None, "high": None}
            rows.append(
                {
                    "industry": industry,
                    "size": size,
                    **cell,
                    "Relative risk": risk["ratio"],
                    "95% low": risk["low"],
                    "95% high": risk["high"],
                }
            )
    judge(rows, len(data.mismatch), len(data.top))
    rows.sort(key=lambda row: (-1 * (row["Shrunken rate"] if row["Top priority"] else -1), -row["Top priority"]))
    known = [row for row in rows if row["industry"] and row["size"]]
    named = [row for row in known if row["Mismatched"] >= MINIMUM_CELL]
    lowest = sorted(named, key=lambda row: (row["Mean performance of mismatched"], -row["Mismatched"]))[:2]
    found = [row for row in known if row["q-value"] is not None and row["q-value"] < 0.05]
    optimistic = [row for row in found if row["Relative risk"] is None or row["Relative risk"] > 1]
    for row in rows:
        remarks = ["lowest performance"] * (row in lowest) + ["priority too optimistic"] * (row in optimistic)
        remarks += ["priority holds better"] * (row in found and row not in optimistic)
        remarks += ["few customers"] * (row["Fisher p-value"] is None)
        row["Mismatched, widest gap first"] = ", ".join(first_names(data, labels, row))
        row["Remark"] = ", ".join(remarks)
    frame = pd.DataFrame(rows)
    cells = {"Industry": [word(row["industry"]) for row in rows], "Company size": [word(row["size"]) for row in rows]}
    shrunken = figures(frame[["Shrunken rate"]])
    sheets.add("MismatchSegments", {**cells, **figures(frame.drop(columns=["industry", "size", "Shrunken rate"]))})
    # The prior is a numerical maximum.
    sheets.add("MismatchSegments", shrunken, tolerance=1e-5)
    plan = lowest + [row for row in optimistic if row not in lowest]
    data.plan = {(row["industry"], row["size"]): row for row in plan}
    data.large = [row for row in rows if row["Mismatched"] >= MINIMUM_CELL]


def first_names(data, labels, row):
    """The three mismatched customers of a segment with the widest gap between their percentiles."""
    mine = data.mismatch[
        (labels["industry"][data.mismatch.index] == row["industry"]) & (labels["size"][data.mismatch.index] == row["size"])
    ]
    spread = (mine["performance_percentile"] - mine["priority_percentile"]).sort_values(kind="stable")
    named = mine.loc[spread.index[:3]]
    return named["name"].where(named["name"].notna(), named["customer_id"])


def judge(rows, mismatched, top):
    """Each segment against the rest of the top group; the family of tests is whoever has enough of the top group."""
    prior = beta_prior([row["Mismatched"] for row in rows], [row["Top priority"] for row in rows])
    if prior and prior["alpha"] + prior["beta"] > 1000 * top:
        prior = None
    tested = []
    for row in rows:
        k, n = row["Mismatched"], row["Top priority"]
        row["Shrunken rate"] = (mismatched / top if prior is None else (k + prior["alpha"]) / (n + prior["alpha"] + prior["beta"])) if n else None
        row["Fisher p-value"] = row["q-value"] = None
        if n >= MINIMUM_CELL:
            row["Fisher p-value"] = stats.fisher_exact([[k, n - k], [mismatched - k, top - n - mismatched + k]])[1]
            tested.append(row)
    tested.sort(key=lambda row: row["Fisher p-value"])
    smallest = 1
    for place in range(len(tested), 0, -1):
        smallest = min(smallest, tested[place - 1]["Fisher p-value"] * len(tested) / place)
        tested[place - 1]["q-value"] = smallest


def drivers(data, sheets):
    customers = data.customers
    priority = customers["priority"]
    label = {role: customers[role].fillna("") for role in ("industry", "size")}
    label["both"] = label["industry"] + "|" + label["size"]
    rows = []
    for name, role in (("Industry", "industry"), ("Company size", "size"), ("Industry and size together (static labels)", "both")):
        share, groups = eta_squared(priority, label[role]), label[role].nunique()
        rows.append([name, share, adjusted(share, len(customers), groups - 1), groups, len(customers)])
    engagement = customers[["onboarding", "adoption"]].dropna()
    share, columns = r_squared(priority, customers[["onboarding", "adoption"]]), int((engagement.nunique() > 1).sum())
    rows.append(["Onboarding and adoption (engagement)", share, adjusted(share, len(engagement), columns), columns, len(engagement)])
    headers = ["What explains the priority score", "Share explained", "Adjusted", "Groups or columns", "n"]
    sheets.add("MismatchPriorityDrivers", {header: list(column) for header, column in zip(headers, zip(*rows))})

    pairs = [("Priority and performance", customers["performance"])]
    if customers["roi"].notna().any():
        pairs.append(("Priority and ROI", customers["roi"]))
    correlations(sheets, "MismatchPriorityCorrelation", "Comparison", [(name, priority, other) for name, other in pairs])

    low, high = (quantile_inc(priority, share) for share in (1 / 3, 2 / 3))
    third = np.where(priority <= low, 0, np.where(priority <= high, 1, 2))
    sheets.add(
        "MismatchPriorityThirds",
        {
            "Priority third": ["Lowest third", "Middle third", "Highest third"],
            "n": [int((third == index).sum()) for index in range(3)],
            "Mean performance": [customers["performance"][third == index].mean() for index in range(3)],
        },
    )
    features = {**METRICS, "onboarding": "Onboarding score", "team_size": "Team size", "clv": "CLV", "cac": "Acquisition cost", "roi": "ROI (ratio)"}
    features = {role: name for role, name in features.items() if customers[role].notna().any()}
    with_priority = [correlate(customers[role], priority) for role in features]
    with_performance = [correlate(customers[role], customers["performance"]) for role in features]
    sheets.add(
        "MismatchAlignment",
        {
            "Feature": list(features.values()),
            "n": [found["n"] for found in with_priority],
            "r with priority": [found["r"] for found in with_priority],
            "r with performance": [found["r"] for found in with_performance],
            "Alignment": [
                None if a["r"] is None or b["r"] is None else a["r"] * b["r"] for a, b in zip(with_priority, with_performance)
            ],
        },
    )


def correlations(sheets, table, first, pairs):
    rows = []
    for name, x, y in pairs:
        found = correlate(x, y)
        low = high = None
        if found["spearman"] is not None and found["n"] > 3 and abs(found["spearman"]) < 1:
            # Bonett and Wright: ranks scatter more than values.
            half = Z95 * np.sqrt((1 + found["spearman"] ** 2 / 2) / (found["n"] - 3))
            low, high = (np.tanh(np.arctanh(found["spearman"]) + side * half) for side in (-1, 1))
        rows.append([name, found["n"], found["r"], found["low"], found["high"], found["spearman"], low, high])
    headers = [first, "n", "Pearson r", "95% low", "95% high", "Spearman", "Spearman 95% low", "Spearman 95% high"]
    sheets.add(table, {header: list(column) for header, column in zip(headers, zip(*rows))})


def gap(data, sheets):
    groups = [("Mismatched", data.mismatch)]
    for row in data.large:
        mine = data.mismatch
        inside = (mine["industry"].fillna("") == row["industry"]) & (mine["size"].fillna("") == row["size"])
        groups.append((f"{word(row['size'])} {word(row['industry'])}", mine[inside]))
    rows = []
    for name, group in groups:
        pieces = {metric: part[group.index].mean() - part[data.matched.index].mean() for metric, part in data.parts.items()}
        total = sum(pieces.values())
        shares = {f"{METRICS[metric]}: share of gap": piece / total if total else None for metric, piece in pieces.items()}
        rows.append({"Group": name, "n": len(group), "Gap to matched": total, **shares})
    sheets.add("MismatchGap", figures(pd.DataFrame(rows)))


def weights(data, sheets):
    customers = data.customers
    sheets.add(
        "MismatchWeights",
        {
            "Metric": list(METRICS.values()),
            "Good is": ["high"] * 3,
            "Nominal weight": list(WEIGHTS.values()),
            "Effective weight": effective_weights(data.parts, data.composite),
            "Minimum": [customers[metric].min() for metric in METRICS],
            "Maximum": [customers[metric].max() for metric in METRICS],
            "Skewness": [customers[metric].skew() if customers[metric].nunique() > 1 else None for metric in METRICS],
        },
    )
    rows = []
    for name, method in (("winsorized min-max", "winsor"), ("rank", "rank")):
        other, _ = score(customers, method=method)
        cuts = place(customers, other)
        shared = int((cuts[2] & cuts[3] & customers["mismatch"]).sum())
        rows.append([name, int((cuts[2] & cuts[3]).sum()), shared, shared / len(data.mismatch)])
    drawn = vary_weights(data.parts, data.mismatch)
    for name, key in (("mean", "meanShared"), ("lowest", "lowestShared")):
        rows.append([f"Weights ±25%: {name} of 200 draws", None, drawn[key] * len(data.mismatch), drawn[key]])
    rows.append(["Weights ±25%: in all of 200 draws", None, drawn["alwaysShared"] * len(data.mismatch), drawn["alwaysShared"]])
    headers = ["Changed", "Mismatched", "Shared with this report", "Share shared"]
    sheets.add("MismatchSensitivity", {header: list(column) for header, column in zip(headers, zip(*rows))})
    new = data.new
    sheets.add(
        "MismatchReweighted",
        {
            "Priority": ["Today", "Re-weighted"],
            "Top group": [len(data.top), new["top"]],
            "Mismatched": [len(data.mismatch), new["mismatch"]],
            "Mismatch rate in top": [new["mismatchRateToday"], new["mismatchRate"]],
            "In both top groups": [None, new["overlap"]],
        },
    )


GROUPS = ["Mismatched", "Matched (top priority, upper performance)", "All customers"]


def onboarding(data, sheets):
    groups = {"All customers": data.customers, GROUPS[0]: data.mismatch, GROUPS[1]: data.matched}
    pairs = [(name, group["onboarding"], group["adoption"]) for name, group in groups.items()]
    correlations(sheets, "MismatchOnboarding", "Group", pairs)
    bands = {"< 2.5": (-np.inf, 2.5), "2.5 – 3.5": (2.5, 3.5), "≥ 3.5": (3.5, np.inf)}
    columns = {"Onboarding band": list(bands)}
    for name, group in (("all", data.customers), ("mismatched", data.mismatch)):
        cells = [group.loc[(group["onboarding"] >= low) & (group["onboarding"] < high), "adoption"] for low, high in bands.values()]
        columns[f"n, {name}"] = [len(cell) for cell in cells]
        columns[f"Mean adoption, {name}"] = [cell.mean() for cell in cells]
    sheets.add("MismatchOnboardingBands", columns)
    rows = []
    for role, header in (("industry", "Industry"), ("size", "Company size")):
        found = []
        for value in first_seen(data.customers[role]):
            cells = [group[group[role].fillna("") == value] for group in (data.customers, data.mismatch)]
            of_all, of_mismatch = (correlate(cell["onboarding"], cell["adoption"]) for cell in cells)
            if of_all["n"] == 0:
                continue
            found.append([header, word(value), of_all["n"], of_all["r"], of_mismatch["n"], of_mismatch["r"]])
        rows += sorted(found, key=lambda row: -row[2])
    headers = ["Background", "Value", "n, all", "r, all", "n, mismatched", "r, mismatched"]
    sheets.add("MismatchOnboardingStrata", {header: list(column) for header, column in zip(headers, zip(*rows))})


def returns(data, sheets):
    if data.customers["roi"].isna().all():
        return
    groups = [describe_returns(group) for group in (data.mismatch, data.matched, data.customers)]
    compared = compare_returns(data.mismatch, data.matched)
    drawn = compared["bootstrap"]
    keys = {
        "n": "n",
        "Mean": "mean",
        "Median": "median",
        "Quartile 1": "q1",
        "Quartile 3": "q3",
        "Winsorized mean": "winsorisedMean",
        "Ratio of sums": "ratioOfSums",
        "Below 5": "belowLow",
    }
    sheets.add(
        "MismatchReturns",
        {
            "Group": GROUPS,
            **{header: [group[key] for group in groups] for header, key in keys.items()},
            "Share below 5": [group["belowLow"] / group["n"] for group in groups],
            "Mean, 95% low": [drawn["mismatch"][0], drawn["matched"][0], None],
            "Mean, 95% high": [drawn["mismatch"][1], drawn["matched"][1], None],
        },
    )
    a, b = (group["roi"].dropna() for group in (data.mismatch, data.matched))
    welch = stats.ttest_ind(a, b, equal_var=False)
    sheets.add(
        "MismatchReturnDifference",
        {
            "Test": ["Welch t", "Bootstrap (BCa)", "Mann-Whitney"],
            "Difference of means": [compared["difference"], compared["difference"], None],
            "95% low": [compared["welchInterval"][0], drawn["difference"][0], None],
            "95% high": [compared["welchInterval"][1], drawn["difference"][1], None],
            "Statistic": [welch.statistic, None, compared["mannWhitneyU"]],
            "p-value": [welch.pvalue, None, compared["mannWhitneyP"]],
            "Chance of a higher ROI": [None, None, compared["mannWhitneyU"] / (len(a) * len(b))],
        },
    )
    teams = [team_bin(low) for low, _ in TEAM_BINS]
    people = {name: f"{name.replace('-', '–')} people" for name in teams}
    people[teams[-1]] = "over 100 people"
    binned = data.mismatch.assign(team=data.mismatch["team_size"].map(team_bin))
    grouped_returns(sheets, binned, "Level", "Decision maker", "decision_maker", LEVELS, {})
    grouped_returns(sheets, binned, "Team", "Team", "team", teams, people)
    crossed(data, sheets)


def grouped_returns(sheets, mismatch, suffix, header, column, order, names):
    # A blank label is a group of its own, last.
    labelled = mismatch.assign(**{column: mismatch[column].fillna("")})
    others = [label for label in first_seen(mismatch[column]) if label and label not in order]
    order = [*order, *others, ""]
    found = compare_returns_by_group(labelled, column, order)
    rows = []
    for label, group in found["groups"].items():
        roi = labelled.loc[labelled[column] == label, "roi"].dropna()
        reach = 1.5 * (group["q3"] - group["q1"])
        inside = roi[(roi >= group["q1"] - reach) & (roi <= group["q3"] + reach)]
        variation = group["coefficientOfVariation"] if group["mean"] > 0 else None
        rows.append(
            [names.get(label, word(label)), group["n"], group["minimum"], group["q1"], group["median"], group["q3"], group["maximum"]]
            + [inside.min(), inside.max(), len(roi) - len(inside), group["mean"], group["p95"], variation]
        )
    headers = [header, "n", "Minimum", "Quartile 1", "Median", "Quartile 3", "Maximum", "Lower whisker", "Upper whisker"]
    headers += ["Outliers", "Mean", "95th percentile", "Coefficient of variation"]
    sheets.add(f"MismatchReturnsBy{suffix}", {title: list(values) for title, values in zip(headers, zip(*rows))})
    # Whose label is blank is described, and in no test.
    pairs = compare_returns_by_group(labelled, column, [label for label in order if label]).get("dunn", [])
    if pairs:
        named = lambda label: names.get(label, word(label))  # noqa: E731
        sheets.add(
            f"MismatchPairsBy{suffix}",
            {
                "Pair": [f"{named(pair['a'])} / {named(pair['b'])}" for pair in pairs],
                "z": [pair["z"] for pair in pairs],
                "p-value": [pair["p"] for pair in pairs],
                "p-value (Holm)": [pair["holm"] for pair in pairs],
            },
        )
    labels, values = [], []
    for label, group in found["groups"].items():
        if label:
            labels += [f"{names.get(label, label)} (n {group['n']})"] * group["n"]
            values += list(np.sort(labelled.loc[labelled[column] == label, "roi"].dropna()))
    sheets.add(f"Mismatch{suffix}Boxes", {header: labels, "ROI (ratio)": values})


def crossed(data, sheets):
    found = cross_returns(data.mismatch)
    cells = found["teamByLevel"]
    teams, levels = {"small": "Up to 10 people", "medium": "11–50 people"}, {"executive": "VP and above", "other": "Below VP"}
    keys = [(team, level) for team in teams for level in levels]
    sheets.add(
        "MismatchTeamByLevel",
        {
            "Team": [teams[team] for team, _ in keys],
            "Decision maker": [levels[level] for _, level in keys],
            **{
                header: [cells[f"{team} {level}"][key] for team, level in keys]
                for header, key in (("n", "n"), ("Mean", "mean"), ("Median", "median"))
            },
            "Remark": ["few customers" if cells[f"{team} {level}"]["n"] < 15 else "" for team, level in keys],
        },
    )
    known = data.mismatch[data.mismatch["roi"].notna()]
    counts = known["lifecycle"].fillna("").value_counts()
    stages = sorted((stage for stage in first_seen(data.customers["lifecycle"]) if stage in counts), key=lambda s: (s == "", -counts[s]))
    thirds = ["Low ROI", "Middle ROI", "High ROI"]
    rows = [(thirds[index], stage, found["thirdsByStage"]["cells"][f"{index} {stage}"]) for index in range(3) for stage in stages]
    sheets.add(
        "MismatchReturnsByLifecycle",
        {
            "ROI third": [third for third, _, _ in rows],
            "Stage": [word(stage) for _, stage, _ in rows],
            "n": [cell["n"] for _, _, cell in rows],
            "Median": [cell["median"] for _, _, cell in rows],
        },
    )


def identity(members):
    columns = {"Customer": list(members["customer_id"])}
    if members["name"].notna().any():
        columns["Name"] = list(members["name"])
    return columns


def described(members):
    columns = {header: [word(value) for value in members[role]] for role, header in LABELS.items()}
    columns |= {
        "Priority score": list(members["priority"]),
        "Performance score": list(members["performance"]),
        "ROI (ratio)": list(members["roi"]),
        "Row in source": list(members["row"]),
    }
    if members["roi"].isna().all():
        del columns["ROI (ratio)"]
    return columns


def mismatch_list(data, sheets):
    mine = data.mismatch
    spread = mine["priority_percentile"] - mine["performance_percentile"]
    members = mine.loc[sorted(mine.index, key=lambda index: (-spread[index], mine.index.get_loc(index)))]
    changes = {change["row"]: change for change in change_one_metric(data.customers, data.composite, data.line, mine)}
    found = [changes[row] for row in members["row"]]
    flags = []
    for _, row in members.iterrows():
        marks = {
            f"ROI below {ROI_LOW}": row["roi"] < ROI_LOW,
            f"onboarding below {ONBOARDING_LOW}": row["onboarding"] < ONBOARDING_LOW,
            "segment in the health plan": (row["industry"] or "", row["size"] or "") in data.plan,
            "dormant": row["lifecycle"] == "Dormant",
            "decision maker below VP": row["decision_maker"] in LEVELS[2:],
        }
        flags.append(", ".join(mark for mark, holds in marks.items() if holds))
    sheets.add(
        "MismatchList",
        {
            **identity(members),
            **described(members),
            "Metric to lift": [METRICS.get(change["metric"], "no single metric") for change in found],
            "Value now": [
                row[change["metric"]] if change["metric"] else None
                for change, (_, row) in zip(found, members.iterrows())
            ],
            "Value needed (beyond)": [
                change["target"] if change["metric"] else None for change in found
            ],
            "Gap to line": [change["gap"] for change in found],
            "Priority percentile": list(members["priority_percentile"]),
            "Performance percentile": list(members["performance_percentile"]),
            "Onboarding score": list(members["onboarding"]),
            "Team size": list(members["team_size"]),
            "Sales": list(members["sales"]),
            "Product adoption": list(members["adoption"]),
            "Support efficiency": list(members["support"]),
            "CLV": list(members["clv"]),
            "Acquisition cost": list(members["cac"]),
            "Flags": flags,
            "Stays under other choices": list(members["stays"]),
            **marked(members),
        },
    )


def health_plan(data, sheets):
    """Who could be lifted by one metric, and who of the same industry and size has what it takes and performs."""
    everybody, mine = data.customers, data.mismatch
    spread = mine["priority_percentile"] - mine["performance_percentile"]
    members = mine.loc[sorted(mine.index, key=lambda index: (-spread[index], mine.index.get_loc(index)))]
    changes = {change["row"]: change for change in change_one_metric(everybody, data.composite, data.line, mine)}
    members = members[[changes[row]["metric"] is not None for row in members["row"]]] if len(members) else members
    found = [changes[row] for row in members["row"]]
    named = "name" if members["name"].notna().any() else "customer_id"
    counts, dids, nearest = [], [], []
    for change, (index, row) in zip(found, members.iterrows()):
        alike = everybody.drop(index)
        for role in ("industry", "size"):
            alike = alike[alike[role].fillna("") == (row[role] or "")]
        did = alike[(alike["performance"] > data.line) & (alike[change["metric"]] > change["target"])]
        counts.append(len(alike))
        dids.append(len(did))
        first = did.sort_values(change["metric"], kind="stable").head(3)
        nearest.append(", ".join(first[named]))
    about = described(members)
    sheets.add(
        "MismatchHealthPlan",
        {
            **identity(members),
            **{header: about[header] for header in ("Industry", "Company size", "Row in source")},
            "Metric to lift": [METRICS[change["metric"]] for change in found],
            "Value now": [row[change["metric"]] for change, (_, row) in zip(found, members.iterrows())],
            "Value needed (beyond)": [change["target"] for change in found],
            "Gap to line": [change["gap"] for change in found],
            "Peers": counts,
            "Peers who did": dids,
            "The nearest of them": nearest,
        },
    )


def scores(data, sheets):
    members = data.customers.sort_values("priority", ascending=False, kind="stable")
    metrics = {}
    for metric, header in METRICS.items():
        metrics |= {header: list(members[metric]), f"{header} (normalized)": list(members[f"{metric}_scaled"])}
    columns = {
        **identity(members),
        **described(members),
        "Quadrant": list(members["quadrant"]),
        "Priority percentile": list(members["priority_percentile"]),
        "Performance percentile": list(members["performance_percentile"]),
        **metrics,
        "Onboarding score": list(members["onboarding"]),
        "Re-weighted priority": list(members["new_priority"]),
        "Rank today": list(members["old_rank"]),
        "New rank": list(members["new_rank"]),
        "Places gained": list(members["old_rank"] - members["new_rank"]),
        "Stays under other choices": list(members["stays"]),
        **marked(members),
    }
    if data.new["expectedReturn"]:
        columns["Expected ROI (team, level)"] = list(members["expected"])
    sheets.add("CustomerScores", columns)


def actions(data, sheets):
    customers, mine = data.customers, data.mismatch
    by = lambda group, keys: group.loc[  # noqa: E731
        keys.loc[group.index].sort_values(ascending=False, kind="stable", na_position="last").index
    ]
    fall = customers["new_rank"] - customers["old_rank"]
    is_new_top = customers["new_priority"] >= data.new["cut"]
    lists = []
    if data.new["mismatchRate"] < data.new["mismatchRateToday"]:
        leaving = mine[mine["new_rank"].notna() & ~is_new_top[mine.index]]
        gems = customers[(customers["quadrant"] == QUADRANTS[False, False]) & is_new_top]
        lists += [("Lower in a new score", "1. Fix the priority score", by(leaving, fall)), ("Higher in a new score", "1. Fix the priority score", by(gems, -fall))]
    stake = customers["priority"] * customers["clv"]
    warned = customers[customers["onboarding"] < ONBOARDING_LOW]
    lists.append(("Early warning", "2. Strengthen onboarding", by(warned, stake)))
    cells = mine["industry"].fillna("").combine(mine["size"].fillna(""), lambda a, b: (a, b))
    planned = mine[[cell in data.plan for cell in cells]] if len(mine) else mine
    lists.append(("Health plan", "3. Manage at-risk customers", by(planned, customers["priority"])))
    dormant = data.top[data.top["lifecycle"] == "Dormant"]
    lists.append(("Dormant account", "3. Manage at-risk customers", by(dormant, customers["cac"])))
    lists.append(("Executive outreach", "4. Win over decision makers", by(mine[mine["decision_maker"].isin(LEVELS[2:])], customers["priority"])))
    owners = mine[mine["decision_maker"].isin(["Director", "Manager"])]
    lists.append(("Owner support", "4. Win over decision makers", by(owners, customers["priority"])))
    lists = [(action, group, members) for action, group, members in lists if len(members)]
    everybody = pd.concat([members for _, _, members in lists])
    sheets.add(
        "MismatchActions",
        {
            "Action": [action for action, _, members in lists for _ in range(len(members))],
            **identity(everybody),
            **described(everybody),
            "Quadrant": list(everybody["quadrant"]),
            **marked(everybody),
        },
    )
    why = [reason(data, action, row) for action, _, members in lists for _, row in members.iterrows()]
    sheets.add("MismatchActions", {"Why": why})
    money = dormant["cac"][dormant["cac"] > 0].sum()
    names = lambda members: ", ".join((members["name"] if members["name"].notna().any() else members["customer_id"]).head(3))  # noqa: E731
    sheets.add(
        "MismatchRecommendations",
        {
            "Recommendation": [group for _, group, _ in lists],
            "Action": [action for action, _, _ in lists],
            "First customers": [names(members) for _, _, members in lists],
            "Customers": [len(members) for _, _, members in lists],
            "Acquisition cost, spent": [money if action == "Dormant account" else None for action, _, _ in lists],
        },
    )


def rounded(value, decimals):
    """Halves are rounded away from zero, as Excel does."""
    factor = 10**decimals
    return f"{np.copysign(np.floor(abs(value) * factor + 0.5), value) / factor:,.{decimals}f}"


def reason(data, action, row):
    priority = rounded(row["priority"], 2)
    if action in ("Lower in a new score", "Higher in a new score"):
        verb = "leaves" if action == "Lower in a new score" else "enters"
        return f"Rank {row['old_rank']:,.0f} today, {row['new_rank']:,.0f} re-weighted: {verb} the top group."
    if action == "Early warning":
        value = "" if pd.isna(row["clv"]) else f", CLV {rounded(row['clv'], 0)}"
        return f"Onboarding {rounded(row['onboarding'], 2)}, below {ONBOARDING_LOW}; priority {priority}{value}."
    if action == "Health plan":
        cell = data.plan[(row["industry"] or "", row["size"] or "")]
        segment = f"{word(row['size'])} {word(row['industry'])}"
        mean = rounded(cell["Mean performance of mismatched"], 3)
        return f"{segment}: mean performance {mean} of {cell['Mismatched']:,} mismatched customers, {cell['Remark']}."
    if action == "Dormant account":
        cost = f"; {rounded(row['cac'], 0)} spent on acquiring it" if row["cac"] > 0 else ""
        return f"Dormant, with a priority of {priority} in the top group{cost}."
    if action == "Executive outreach":
        return f"Mismatched, and the decision maker is below VP: {row['decision_maker']}."
    return f"Mismatched, and the project is led by a {row['decision_maker']}."


def scatter(data, sheets):
    both = data.mismatch[["onboarding", "adoption"]].dropna()
    sheets.add("MismatchScatter", {"Onboarding score": list(both["onboarding"]), "Product adoption": list(both["adoption"])})


def left_out(case, sheets):
    table = read_table(case)
    headers = case["mapping"]
    rows = [
        [headers[role], int(row["row"]), "no value"]
        for _, row in table.iterrows()
        for role in ("priority", *WEIGHTS)
        if pd.isna(row[role])
    ]
    if rows:
        sheets.add("DataCheckRows", {title: list(column) for title, column in zip(("Column", "Row", "Reason"), zip(*rows))})


def mismatch_sheets(case):
    data, sheets = analyze(case), Sheets()
    for make in (quadrants, verdict_stabilities, lifecycle, segments, drivers, gap, weights, onboarding, returns, mismatch_list, health_plan, scores, actions, scatter):
        make(data, sheets)
    data_check(case, ROLE_WORDS, sheets)
    left_out(case, sheets)
    return sheets
