"""Independent oracle of the conversion analysis.

Written from the definitions of the analysis alone (docs/methods.md says the same in words), with pandas, numpy and
scipy, and without a look at the TypeScript: what both give is likely to be right.

    npx tsx scripts/oracle/writeCases.ts && python3 scripts/oracle/conversion.py
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import optimize, special, stats

from settled_sum import settled_sum

ROOT = Path(__file__).resolve().parents[2]
INPUT = ROOT / "output" / "oracle" / "conversion"
OUTPUT = ROOT / "test" / "golden" / "conversion"

YES = {"是", "Y", "yes", "Yes", "1", 1, True}
NO = {"否", "N", "no", "No", "0", 0, False}
BLANK = {None, "", "-"}
HIGH_SHARE = LOW_SHARE = 0.2


def read_table(case):
    table = pd.DataFrame(case["rows"], columns=case["headers"], dtype=object)
    return table.rename(columns={header: role for role, header in case["mapping"].items()})


def prepare(table):
    """
    Flags as booleans (anything but yes is no), numbers, whole days between application and return.
    Records that do not say whether they were called are in no rate.
    """
    table = table[table["called"].isin(YES | NO)]
    records = pd.DataFrame(index=table.index)
    for role in ("customer", "product"):
        records[role] = table[role].str.strip()
    for role in ("called", "signed", "rejected", "integratable", "testing", "pending", "opened"):
        if role in table:
            records[role] = table[role].map(lambda value: value in YES)
    records["sample_size"] = pd.to_numeric(table["sample_size"], errors="coerce")
    applied = pd.to_datetime(table["apply_date"])
    returned = pd.to_datetime(table["return_date"].where(table["return_date"] != "-"))
    records["applied"] = applied
    records["days"] = np.floor((returned - applied) / pd.Timedelta(days=1))
    if "first_call_date" in table:
        first_call = pd.to_datetime(table["first_call_date"].where(table["first_call_date"] != "-"))
        records["called_before_application"] = first_call < applied.dt.normalize()
        records["first_call_known"] = first_call.notna()
        records["first_call_day"] = first_call.dt.normalize()
    for role in ("customer_type", "department", "salesperson", "feedback", "intent"):
        if role in table:
            records[role] = table[role].map(lambda value: "-" if value in BLANK else str(value).strip())
    return records


def min_max(values):
    low, high = values.min(), values.max()
    return pd.Series(0.5, index=values.index) if low == high else (values - low) / (high - low)


def rank_groups(records, role):
    """One row a customer or product in rank order: score descending, then name by code point."""
    grouped = records.groupby(role, sort=False)
    groups = pd.DataFrame(
        {
            "records": grouped.size(),
            "calls": grouped["called"].sum(),
            "signs": grouped["signed"].sum(),
            "rejects": grouped["rejected"].sum(),
            "testing": grouped["testing"].sum(),
            "callableNotCalled": (records["integratable"] & ~records["called"]).groupby(records[role]).sum(),
            "meanSampleSize": grouped["sample_size"].mean(),
            "meanTestDays": grouped["days"].mean(),
        }
    )
    groups["callRate"] = groups["calls"] / groups["records"]
    groups["signRate"] = groups["signs"] / groups["records"]
    groups["rejectRate"] = groups["rejects"] / groups["records"]
    groups["testingShare"] = groups["testing"] / groups["records"]
    if role == "customer":
        parts = [0.5 * groups["callRate"], 0.3 * min_max(groups["calls"]), 0.2 * groups["signRate"]]
    else:
        parts = [
            0.5 * groups["callRate"],
            0.25 * groups["signRate"],
            0.15 * min_max(groups["records"]),
            -0.1 * groups["rejectRate"],
        ]
    groups["score"] = settled_sum(parts)
    # Python compares text by code point.
    groups["name"] = groups.index
    ordered = sorted(groups.index, key=lambda name: (-groups.at[name, "score"], name))
    groups = groups.loc[ordered]
    groups["rank"] = range(1, len(groups) + 1)
    count = len(groups)
    high = max(1, int(np.ceil(HIGH_SHARE * count)))
    # A table too small for three tiers fills the high one first.
    low = min(max(1, int(np.ceil(LOW_SHARE * count))), count - high)
    groups["tier"] = ["high"] * high + ["mid"] * (count - high - low) + ["low"] * low
    if low and groups["score"].iloc[high - 1] == groups["score"].iloc[count - low]:
        # Both lines fall on one score: whoever stands on it is not ranked.
        groups.loc[groups["score"] == groups["score"].iloc[high - 1], "tier"] = "mid"
    return groups


def wilson(successes, trials):
    if trials == 0:
        return None
    interval = stats.binomtest(int(successes), int(trials)).proportion_ci(method="wilson")
    return [interval.low, interval.high]


def beta_prior(successes, trials):
    """Maximum likelihood of a beta-binomial; undefined where no inner maximum exists."""
    k, n = np.asarray(successes, float), np.asarray(trials, float)
    if k.sum() == 0 or k.sum() == n.sum() or len(k) < 3:
        return None

    def loss(parameters):
        a, b = np.exp(parameters)
        return -np.sum(special.betaln(k + a, n - k + b) - special.betaln(a, b))

    best = min(
        (
            optimize.minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-10, "fatol": 1e-12, "maxiter": 20000})
            for start in ([-1.0, 1.0], [1.0, 3.0], [3.0, 6.0])
        ),
        key=lambda result: result.fun,
    )
    a, b = np.exp(best.x)
    return {"alpha": a, "beta": b, "negativeLogLikelihood": best.fun} if a < 1e4 and b < 1e6 else None


def gini(values):
    ordered = np.sort(np.asarray(values, float))
    n = len(ordered)
    if ordered.sum() == 0:
        return None
    return float(np.sum((2 * np.arange(1, n + 1) - n - 1) * ordered) / (n * ordered.sum()))


def describe_groups(records, role):
    ranking = rank_groups(records, role)
    summary = {
        "tiers": {tier: int((ranking["tier"] == tier).sum()) for tier in ("high", "mid", "low")},
        "groups": {},
    }
    for tier in ("high", "mid", "low"):
        members = ranking[ranking["tier"] == tier]
        if len(members) == 0:
            continue
        inside = records[records[role].isin(members.index)]
        summary["groups"][tier] = {
            "records": int(members["records"].sum()),
            "calls": int(members["calls"].sum()),
            "meanCallRate": members["callRate"].mean(),
            "pooledCallRate": members["calls"].sum() / members["records"].sum(),
            "meanCalls": members["calls"].mean(),
            "withoutCalls": int((members["calls"] == 0).sum()),
            "meanSampleSize": inside["sample_size"].mean(),
            "medianSampleSize": inside["sample_size"].median(),
            "meanTestDays": inside["days"].mean(),
        }
    scores = ranking["score"].to_numpy()
    high, low = summary["tiers"]["high"], summary["tiers"]["low"]
    summary["tiesAtHighCut"] = int((scores == scores[high - 1]).sum()) if high else 0
    summary["tiesAtLowCut"] = int((scores == scores[len(scores) - low]).sum()) if low else 0
    calls = ranking["calls"]
    # The best fifth, which is the high tier unless both lines fall on one score.
    fifth = max(1, int(np.ceil(HIGH_SHARE * len(calls))))
    summary["callShareOfHigh"] = None if calls.sum() == 0 else calls[:fifth].sum() / calls.sum()
    top_by_calls = calls.sort_values(ascending=False)[:fifth].sum()
    summary["callShareOfTopByCalls"] = None if calls.sum() == 0 else top_by_calls / calls.sum()
    summary["giniOfCalls"] = gini(calls)
    summary["zeroScores"] = int((scores == 0).sum())
    summary["percentileCuts"] = {
        "high": float(np.percentile(scores, 80)),
        "low": float(np.percentile(scores, 20)),
    }
    summary["betaPrior"] = beta_prior(calls, ranking["records"])
    ranking = ranking.assign(
        wilson=[wilson(k, n) for k, n in zip(ranking["calls"], ranking["records"])],
        rejectWilson=[wilson(k, n) for k, n in zip(ranking["rejects"], ranking["records"])],
    )
    return summary, ranking


RANKING_FIELDS = [
    "rank",
    "name",
    "tier",
    "records",
    "calls",
    "callRate",
    "signRate",
    "rejectRate",
    "testingShare",
    "callableNotCalled",
    "meanSampleSize",
    "meanTestDays",
    "score",
    "wilson",
    "rejectWilson",
]


def compare_features(records, ranking, role, dimensions, means):
    """Shares of records (every value found in either tier) and means, high minus low."""
    tiers = records[role].map(ranking["tier"])
    high, low = records[tiers == "high"], records[tiers == "low"]
    features = []

    def add(dimension, value, in_high, in_low):
        missing = in_high is None or in_low is None or np.isnan(in_high) or np.isnan(in_low)
        features.append(
            {
                "dimension": dimension,
                "value": value,
                "high": in_high,
                "low": in_low,
                "difference": None if missing else in_high - in_low,
            }
        )

    for dimension in dimensions:
        if dimension not in records:
            continue
        for value in sorted(set(high[dimension]) | set(low[dimension])):
            add(
                dimension,
                value,
                (high[dimension] == value).mean() if len(high) else None,
                (low[dimension] == value).mean() if len(low) else None,
            )
    for dimension in means:
        column = {"sample_size": "sample_size", "test_days": "days"}[dimension]
        add(dimension, None, high[column].mean(), low[column].mean())
    return features


def analyze(case):
    table = read_table(case)
    records = prepare(table)
    called = records["called"]
    customers, customer_ranking = describe_groups(records, "customer")
    products, product_ranking = describe_groups(records, "product")
    dimensions = ["customer_type", "department", "salesperson", "feedback", "intent"]
    returned = records["days"].notna()

    result = {
        "overall": {
            "records": len(records),
            "customers": len(customer_ranking),
            "products": len(product_ranking),
            "calls": int(called.sum()),
            "callRate": called.mean(),
            "signs": int(records["signed"].sum()),
            "rejects": int(records["rejected"].sum()),
            "meanCustomerCallRate": customer_ranking["callRate"].mean(),
            "meanProductCallRate": product_ranking["callRate"].mean(),
            "callableNotCalled": int((records["integratable"] & ~called).sum()),
            "integratable": int(records["integratable"].sum()),
            "calledAndIntegratable": int((records["integratable"] & called).sum()),
            "calledAndRejected": int((records["rejected"] & called).sum()),
            "calledOutsideIntegratableAndSigned": int((called & ~records["integratable"] & ~records["signed"]).sum()),
            "returned": int(returned.sum()),
            "returnedNotCalled": int((returned & ~called).sum()),
            "sampleSizes": int(records["sample_size"].notna().sum()),
            "meanSampleSize": records["sample_size"].mean(),
            "medianSampleSize": records["sample_size"].median(),
            "meanTestDays": records["days"].mean(),
            "medianTestDays": records["days"].median(),
            "ninetiethTestDays": records["days"].quantile(0.9),
            "firstApplication": str(records["applied"].min().date()),
            "lastApplication": str(records["applied"].max().date()),
            "duplicateRows": int(table.duplicated().sum()),
        },
        "customers": customers,
        "products": products,
        "features": {
            "customers": compare_features(
                records, customer_ranking, "customer", dimensions, ["sample_size", "test_days"]
            ),
            "products": compare_features(
                records, product_ranking, "product", ["customer_type", "department", "feedback"], ["sample_size"]
            ),
        },
        "rejectBands": {
            "always": int((customer_ranking["rejectRate"] == 1).sum()),
            "from80": int(((customer_ranking["rejectRate"] >= 0.8) & (customer_ranking["rejectRate"] < 1)).sum()),
            "from50": int(((customer_ranking["rejectRate"] >= 0.5) & (customer_ranking["rejectRate"] < 0.8)).sum()),
        },
        "lowTierRejectedMoreOftenThanNot": int(
            ((customer_ranking["tier"] == "low") & (customer_ranking["rejectRate"] > 0.5)).sum()
        ),
    }
    if "opened" in records:
        result["overall"]["opened"] = int(records["opened"].sum())
    if "first_call_known" in records:
        result["overall"]["firstCallsBeforeApplication"] = int(records["called_before_application"].sum())
    candidates = customer_ranking[
        (customer_ranking["records"] >= 8) & (customer_ranking["calls"] == 0) & (customer_ranking["rejectRate"] >= 0.8)
    ]
    evidence = candidates[candidates["rejectWilson"].map(lambda interval: interval[0] > 0.5).astype(bool)]
    result["stopList"] = list(evidence.index)
    result["stopListUnsigned"] = list(evidence.index[evidence["signs"] == 0])
    people = records.groupby("salesperson").agg(records=("called", "size"), calls=("called", "sum"))
    result["salespeople"] = {
        name: {"records": int(row.records), "calls": int(row.calls), "wilson": wilson(row.calls, row.records)}
        for name, row in sorted(people.iterrows())
    }

    for role, ranking in (("customers", customer_ranking), ("products", product_ranking)):
        rows = ranking[RANKING_FIELDS].to_dict("records")
        every = case["digestEvery"]
        if every and len(rows) > 100:
            numbers = ["records", "calls", "callRate", "signRate", "rejectRate", "callableNotCalled", "score"]
            result[role]["sums"] = {field: float(ranking[field].sum()) for field in numbers}
            result[role]["sums"]["rankTimesScore"] = float((ranking["rank"] * ranking["score"]).sum())
            rows = rows[::every]
        result[role]["ranking"] = rows
    return result


def plain(value):
    """Plain JSON values: undefined figures are null."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (np.integer,)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return None if np.isnan(value) else float(value)
    return value


def main():
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for path in sorted(INPUT.glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        golden = {"name": case["name"], "why": case["why"], "digestEvery": case["digestEvery"], **analyze(case)}
        target = OUTPUT / path.name
        target.write_text(json.dumps(plain(golden), ensure_ascii=False, indent=0, allow_nan=False) + "\n", encoding="utf-8")
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
