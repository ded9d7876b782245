"""Independent oracle of the mismatch analysis.

Written from the definitions of the analysis alone (docs/methods.md says the same in words), with pandas, numpy and
scipy, and without a look at the TypeScript: what both give is likely to be right.

    npx tsx scripts/oracle/writeCases.ts && python3 scripts/oracle/mismatch.py
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd

from mismatch_drivers import cross_segments, detail_drivers, explain_priority, relate_onboarding
from mismatch_returns import LEVELS, TEAM_BINS, compare_returns, compare_returns_by_group, cross_returns, describe_returns, team_bin
from mismatch_reweighting import reweight
from mismatch_score import WEIGHTS, change_one_metric, count_groups, effective_weights, place, quantile_lower, score, vary_weights

ROOT = Path(__file__).resolve().parents[2]
INPUT = ROOT / "output" / "oracle" / "mismatch"
OUTPUT = ROOT / "test" / "golden" / "mismatch"
ONBOARDING_LOW = 2.5


def read_table(case):
    table = pd.DataFrame(case["rows"], columns=case["headers"], dtype=object)
    table = table.rename(columns={header: role for role, header in case["mapping"].items()})
    numbers = ["priority", *WEIGHTS, "clv", "cac", "onboarding", "team_size"]
    for role in numbers:
        table[role] = pd.to_numeric(table[role], errors="coerce")
    # 1-based sheet rows below a header in row 1.
    table["row"] = np.arange(2, len(table) + 2)
    return table


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
