"""Figures of scipy, numpy and pandas for the tests of src/engine/statistics.

Run: python3 scripts/oracle/statistics_figures.py   (writes test/golden/statistics/figures.json)
Every case is {"arguments": [...], "expected": ...}. Expected figures come from the libraries named beside them or,
where no library has the statistic, from the textbook formula written out with numpy.
"""

import itertools
import json
import math
import pathlib

import numpy as np
import pandas as pd
import scipy
from scipy import optimize, special, stats

from clustered_rates import design_effects, t_quantile

random = np.random.default_rng(20250614)
figures = {"versions": {"scipy": scipy.__version__, "numpy": np.__version__, "pandas": pd.__version__}}


def case(*arguments, expected):
    return {"arguments": list(arguments), "expected": expected}


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        return value.item()
    return value


def samples():
    """Lists with ties, negative numbers, one value, skew, and a few thousand values."""
    yield [3.0]
    yield [2, 1]
    yield [2, 4, 4, 4, 5, 5, 7, 9]
    yield [-1.5, 0, 0, 2.25, 1e6, 7]
    yield [0.1, 0.2, 0.3, 0.4, 0.7, 0.7, 0.7, 1.1, 1.3, 1.7, 1.9]
    yield np.round(random.lognormal(2, 1, 101), 2).tolist()
    yield np.round(random.normal(0, 3, 300), 1).tolist()
    yield np.round(random.exponential(8, 5000), 1).tolist()


lists = list(samples())
several = [values for values in lists if len(values) >= 3]

figures["quantile"] = [
    case(values, p, rule, expected=np.quantile(values, p, method=method))
    for values in lists
    for p in (0, 0.01, 0.2, 0.25, 1 / 3, 0.5, 0.7, 0.8, 0.99, 1)
    for rule, method in (("inc", "linear"), ("lower", "inverted_cdf"))
]
figures["sampleStandardDeviation"] = [case(v, expected=np.std(v, ddof=1)) for v in several]
figures["skewness"] = [case(v, expected=stats.skew(v, bias=False)) for v in several]
figures["averageRanks"] = [case(v, expected=stats.rankdata(v, "average")) for v in lists]
figures["minimumRanks"] = [case(v, expected=stats.rankdata(v, "min")) for v in lists]
figures["winsorisedMean"] = [
    case(v, lower, upper, expected=np.clip(v, np.quantile(v, lower), np.quantile(v, upper)).mean())
    for v in lists
    for lower, upper in ((0.01, 0.99), (0.1, 0.8))
]

pairs = [([1, 2, 3, 4], [10, 20, 20, 15])]
for count, noise in ((10, 1.0), (184, 0.5), (2000, 5.0)):
    first = np.round(random.normal(3, 1, count), 1)
    pairs.append((first.tolist(), np.round(first + random.normal(0, noise, count), 1).tolist()))
figures["pearsonCorrelation"] = [case(a, b, expected=stats.pearsonr(a, b).statistic) for a, b in pairs]
figures["spearmanCorrelation"] = [case(a, b, expected=stats.spearmanr(a, b).statistic) for a, b in pairs]


def fisher(r, n, level):
    """The interval of scipy.stats.pearsonr, which takes r from data: data are made that have exactly this r."""
    x = np.arange(n, dtype=float)
    x = (x - x.mean()) / x.std()
    y = random.normal(size=n)
    y -= y.mean()
    y -= x * (x @ y) / n
    y /= y.std()
    interval = stats.pearsonr(x, r * x + math.sqrt(1 - r * r) * y).confidence_interval(level)
    return {"low": interval.low, "high": interval.high}


figures["correlationInterval"] = [
    case(r, n, level, expected=fisher(r, n, level))
    for r in (-0.9, 0.0, 0.03, 0.81)
    for n in (4, 30, 184)
    for level in (0.95, 0.99)
]


def bonett_wright(r, n, level):
    """Bonett & Wright (2000), equation 3, written out: no library here has it."""
    half = stats.norm.isf((1 - level) / 2) * np.sqrt((1 + r**2 / 2) / (n - 3))
    return {"low": np.tanh(np.arctanh(r) - half), "high": np.tanh(np.arctanh(r) + half)}


figures["rankCorrelationInterval"] = [
    case(r, n, level, expected=bonett_wright(r, n, level))
    for r in (-0.9, 0.0, 0.03, 0.81)
    for n in (4, 30, 184)
    for level in (0.95, 0.99)
]


def wilson(successes, trials, level):
    interval = stats.binomtest(successes, trials).proportion_ci(level, method="wilson")
    return {"low": interval.low, "high": interval.high}


figures["wilsonInterval"] = [
    case(s, n, level, expected=wilson(s, n, level))
    for s, n in ((0, 1), (1, 1), (2, 2), (3, 7), (20, 25), (0, 69), (292, 6671), (6671, 6671))
    for level in (0.9, 0.95)
]


def beta_binomial(successes, trials):
    s, n = np.asarray(successes, float), np.asarray(trials, float)

    def loss(parameters):
        a, b = np.exp(parameters)
        return -np.sum(special.betaln(s + a, n - s + b) - special.betaln(a, b))

    best = optimize.minimize(loss, [0, 0], method="Nelder-Mead", options={"xatol": 1e-10, "fatol": 1e-13, "maxiter": 9000})
    return {"alpha": math.exp(best.x[0]), "beta": math.exp(best.x[1])}


counts = [([0, 1, 9, 10, 2], [10, 10, 10, 10, 10])]
for a, b, units in ((0.3, 5, 200), (4, 12, 80)):
    trials = random.integers(1, 120, units)
    counts.append((random.binomial(trials, random.beta(a, b, units)).tolist(), trials.tolist()))
figures["betaBinomialPrior"] = [case(s, n, expected=beta_binomial(s, n)) for s, n in counts]

figures["shrunkenRate"] = [
    case(s, n, {"alpha": a, "beta": b}, expected=stats.beta.mean(s + a, n - s + b))
    for s, n in ((2, 2), (3, 7), (0, 0), (20, 25), (0, 141))
    for a, b in ((0.27, 5.538), (1.106, 19.63))
]


def gini(values):
    """Mean absolute difference of all pairs over twice the mean: the definition, not the sorted formula."""
    v = np.asarray(values, float)
    return np.abs(v[:, None] - v[None, :]).mean() / (2 * v.mean())


figures["giniCoefficient"] = [
    case(v, expected=gini(v))
    for v in ([0, 0, 0, 10], [5, 5, 5], [27, 20, 18, 15, 4, 2, 0, 0, 0], lists[5])
]

group_sets = [
    [[1, 2, 3], [2, 4, 6], [7, 8, 9]],
    [[1, 1, 2], [2, 2, 3, 3]],
    [np.round(random.normal(m, 1, n), 1).tolist() for m, n in ((0, 40), (0.3, 25), (1, 12), (0, 5))],
]


def kruskal(groups):
    result = stats.kruskal(*groups)
    count = sum(map(len, groups))
    return {
        "statistic": result.statistic,
        "degreesOfFreedom": len(groups) - 1,
        "pValue": result.pvalue,
        "epsilonSquared": result.statistic * (count + 1) / (count**2 - 1),
    }


def holm(p_values):
    """Holm by its definition: the largest of the earlier steps."""
    order = np.argsort(p_values, kind="stable")
    adjusted, so_far = [0.0] * len(p_values), 0.0
    for step, index in enumerate(order):
        so_far = max(so_far, min(1.0, (len(p_values) - step) * p_values[index]))
        adjusted[index] = so_far
    return adjusted


def dunn(groups):
    """Dunn (1964) written out."""
    pooled = np.concatenate([np.asarray(g, float) for g in groups])
    ranks, n = stats.rankdata(pooled), len(pooled)
    _, ties = np.unique(pooled, return_counts=True)
    variance = n * (n + 1) / 12 - (ties**3 - ties).sum() / (12 * (n - 1))
    edges = np.cumsum([0] + [len(g) for g in groups])
    rows = []
    for i, j in itertools.combinations(range(len(groups)), 2):
        difference = ranks[edges[i]:edges[i + 1]].mean() - ranks[edges[j]:edges[j + 1]].mean()
        z = difference / math.sqrt(variance * (1 / len(groups[i]) + 1 / len(groups[j])))
        rows.append({"first": i, "second": j, "z": z, "pValue": 2 * stats.norm.sf(abs(z))})
    for row, adjusted in zip(rows, holm([r["pValue"] for r in rows])):
        row["adjustedPValue"] = adjusted
    return rows


def eta(groups):
    pooled = np.concatenate([np.asarray(g, float) for g in groups])
    between = sum(len(g) * (np.mean(g) - pooled.mean()) ** 2 for g in groups)
    return between / ((pooled - pooled.mean()) ** 2).sum()


figures["kruskalWallis"] = [case(g, expected=kruskal(g)) for g in group_sets]
figures["dunnTest"] = [case(g, expected=dunn(g)) for g in group_sets]
figures["etaSquared"] = [case(g, expected=eta(g)) for g in group_sets]

def benjamini_hochberg(p_values):
    """The definition: the smallest m p(j) / j over all j from this rank upwards."""
    p = np.asarray(p_values)
    ranks = stats.rankdata(p, "max")
    return [min(1.0, (len(p) * p[p >= own] / ranks[p >= own]).min()) for own in p]


families = [[0.01, 0.04, 0.03], [0.5], [0.2, 0.001, 0.04, 0.04, 0.9, 0.0003, 1.0], random.uniform(0, 0.2, 25).tolist()]
figures["holmAdjustment"] = [case(p, expected=holm(p)) for p in families]
figures["benjaminiHochberg"] = [case(p, expected=benjamini_hochberg(p)) for p in families]


def mann_whitney(a, b):
    result = stats.mannwhitneyu(a, b, method="asymptotic")
    return {
        "statistic": result.statistic,
        "pValue": result.pvalue,
        "probabilityOfSuperiority": result.statistic / (len(a) * len(b)),
    }


def welch(a, b, level):
    result = stats.ttest_ind(a, b, equal_var=False)
    parts = [np.var(sample, ddof=1) / len(sample) for sample in (a, b)]
    freedom = sum(parts) ** 2 / sum(part**2 / (len(sample) - 1) for part, sample in zip(parts, (a, b)))
    difference = np.mean(a) - np.mean(b)
    reach = t_quantile((1 + level) / 2, freedom) * math.sqrt(sum(parts))
    return {
        "difference": difference,
        "low": difference - reach,
        "high": difference + reach,
        "statistic": result.statistic,
        "degreesOfFreedom": freedom,
        "pValue": result.pvalue,
    }


two_samples = [
    ([1, 2, 4, 5], [3, 6, 7, 8, 9]),
    ([5, 7, 9, 11], [1, 2, 3]),
    (np.round(random.normal(8.1, 3, 184), 1).tolist(), np.round(random.normal(10.7, 6, 176), 1).tolist()),
]
figures["mannWhitney"] = [case(a, b, expected=mann_whitney(a, b)) for a, b in two_samples + [([1, 1, 2], [1, 2, 2])]]
figures["welchInterval"] = [case(a, b, level, expected=welch(a, b, level)) for a, b in two_samples for level in (0.95, 0.9)]


def risk(a, n, b, m, level):
    result = stats.contingency.relative_risk(a, n, b, m)
    interval = result.confidence_interval(level)
    return {"ratio": result.relative_risk, "interval": {"low": interval.low, "high": interval.high}}


figures["relativeRisk"] = [
    case(*four, 0.95, expected=risk(*four, 0.95)) for four in ((20, 40, 100, 300), (1, 7, 20, 25), (39, 39, 10, 154))
]

tables = [
    [[10, 20], [30, 40]],
    [[20, 5], [5, 20]],
    [[3, 0, 7], [1, 9, 2], [4, 4, 4]],
    [[120, 80, 33, 5], [100, 95, 20, 9]],
    [[1, 2], [2, 4]],
]


def chi_square(table):
    statistic, p, freedom, expected = stats.chi2_contingency(table, correction=False)
    return {"statistic": statistic, "degreesOfFreedom": freedom, "pValue": p, "smallestExpected": expected.min()}


def bergsma(table):
    """Bergsma (2013), equations 6 to 8."""
    t = np.asarray(table, float)
    n, (r, c) = t.sum(), t.shape
    phi = max(0, stats.chi2_contingency(t, correction=False)[0] / n - (r - 1) * (c - 1) / (n - 1))
    rows, columns = r - (r - 1) ** 2 / (n - 1), c - (c - 1) ** 2 / (n - 1)
    return math.sqrt(phi / (min(rows, columns) - 1))


figures["chiSquareTest"] = [case(t, expected=chi_square(t)) for t in tables]
figures["cramersV"] = [case(t, expected=bergsma(t)) for t in tables]


def least_squares(predictors, outcome):
    design = np.column_stack([np.ones(len(outcome))] + [np.asarray(p, float) for p in predictors])
    solution, *_ = np.linalg.lstsq(design, np.asarray(outcome, float), rcond=None)
    residual = outcome - design @ solution
    r2 = 1 - (residual**2).sum() / ((outcome - np.mean(outcome)) ** 2).sum()
    n, k = design.shape[0], len(predictors)
    return {
        "intercept": solution[0],
        "coefficients": solution[1:],
        "rSquared": r2,
        "adjustedRSquared": 1 - (1 - r2) * (n - 1) / (n - k - 1),
    }


onboarding = np.round(random.uniform(1, 5, 150), 1)
adoption = np.round(0.275 + 0.142 * onboarding + random.normal(0, 0.06, 150), 3)
spending = np.round(1e6 + random.normal(0, 1, 150), 2)
priority = np.round(1.2 + 0.1 * onboarding - 0.4 * adoption + random.normal(0, 0.3, 150), 2)
regressions = [
    ([[1, 2, 3, 4]], [3, 5, 7, 10]),
    ([onboarding.tolist(), adoption.tolist()], priority.tolist()),
    ([onboarding.tolist(), adoption.tolist(), spending.tolist()], priority.tolist()),
]
figures["linearRegression"] = [case(p, o, expected=least_squares(p, np.asarray(o, float))) for p, o in regressions]

freedoms = (1, 2, 2.5, 7, 30, 1000)
figures["normalCumulative"] = [case(z, expected=stats.norm.cdf(z)) for z in (-8, -1.96, -0.5, 0, 0.3, 1.96, 5)]
figures["normalQuantile"] = [case(p, expected=stats.norm.ppf(p)) for p in (1e-6, 0.025, 0.3, 0.5, 0.975, 0.999)]
figures["studentCumulative"] = [case(t, f, expected=stats.t.cdf(t, f)) for t in (-20, -2, 0.5, 3) for f in freedoms]
figures["studentQuantile"] = [case(p, f, expected=t_quantile(p, f)) for p in (0.005, 0.025, 0.3, 0.975) for f in freedoms]
figures["chiSquareUpperTail"] = [
    case(x, f, expected=stats.chi2.sf(x, f)) for x in (0, 0.01, 3.84, 20, 200, 700) for f in (1, 2, 17, 100)
]

figures["fisherExactTest"] = [
    case(a, n, b, m, expected=stats.fisher_exact([[a, n - a], [b, m - b]])[1])
    for a, n, b, m in (
        (6, 7, 178, 353), (0, 7, 184, 353), (3, 3, 0, 9), (1, 2, 5, 10), (0, 1, 1, 1), (12, 40, 130, 300),
        (184, 360, 416, 840), (250, 360, 350, 840), (8, 14, 1, 10), (900, 2000, 4100, 9000),
    )
]

# Numbers of their own, so that the figures above stay as they are.
random = np.random.default_rng(20261127)
shapes = ((2, 3), (0.3, 5.5), (12.7, 303.1), (1, 1), (40, 1))
figures["betaCumulative"] = [case(x, a, b, expected=stats.beta.cdf(x, a, b)) for x in (0, 0.01, 0.04, 0.5, 0.97, 1) for a, b in shapes]
figures["betaQuantile"] = [case(p, a, b, expected=stats.beta.ppf(p, a, b)) for p in (0.001, 0.025, 0.5, 0.975) for a, b in shapes]
exact_counts = ((0, 10), (10, 10), (3, 7), (27, 261), (39, 513), (1, 1), (292, 6671))


def exact(successes, trials, level):
    interval = stats.binomtest(successes, trials).proportion_ci(level, method="exact")
    return {"low": interval.low, "high": interval.high}


figures["exactInterval"] = [case(k, n, level, expected=exact(k, n, level)) for k, n in exact_counts for level in (0.9, 0.95)]
figures["binomialTails"] = [
    case(k, n, rate, expected={"atLeast": stats.binom.sf(k - 1, n, rate), "atMost": stats.binom.cdf(k, n, rate)})
    for k, n in exact_counts
    for rate in (0.0438, 0.3, 0.9)
]


def clustered_groups():
    """
    Lists of clusters [successes, trials]: independent trials, customers that differ, copies of one outcome, one customer
    with all the calls, nothing but zeros, single records, few clusters.
    """
    trials = lambda count: 1 + random.poisson(3, count)  # noqa: E731
    binomial = lambda n, rate: np.column_stack([random.binomial(n, rate), n])  # noqa: E731
    for count in (12, 40, 150):
        yield binomial(trials(count), 0.1)
        yield binomial(trials(count), random.beta(0.5, 4, count))
        n = trials(count)
        yield np.column_stack([n * (random.random(count) < 0.12), n])
    n = trials(60)
    yield np.column_stack([np.where(np.arange(60) == 7, n, 0), n])
    yield np.column_stack([np.zeros(80, int), trials(80)])
    yield np.column_stack([np.ones(9, int), np.ones(9, int)])
    yield np.column_stack([[1, 0, 0, 1, 0, 1, 0], np.ones(7, int)])
    yield np.array([[3, 10], [1, 4], [0, 2]])
    yield np.array([[20, 20]])
    yield binomial(1 + random.poisson(40, 25), random.beta(2, 8, 25))


def bootstrap_rate(clusters, replicates=20_000):
    drawn = random.integers(0, len(clusters), (replicates, len(clusters)))
    rates = clusters[:, 0][drawn].sum(axis=1) / clusters[:, 1][drawn].sum(axis=1)
    return np.quantile(rates, [0.025, 0.975])


groups = [np.asarray(clusters) for clusters in clustered_groups()]
worth = design_effects(groups)
figures["clusteredRates"] = [
    case(
        [clusters.tolist() for clusters in groups],
        expected={
            "designEffects": worth["effect"].tolist(),
            "effectiveTrials": worth["worth"].tolist(),
            "bootstrap": [bootstrap_rate(clusters).tolist() for clusters in groups],
        },
    )
]

target = pathlib.Path(__file__).resolve().parents[2] / "test/golden/statistics/figures.json"
target.write_text(json.dumps(plain(figures), separators=(",", ":")) + "\n")
print({name: len(cases) for name, cases in figures.items()})
