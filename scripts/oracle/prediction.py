"""Figures of scikit-learn, statsmodels and scipy for the tests of src/engine/prediction.

Run: python3 scripts/oracle/prediction.py   (writes test/golden/prediction/figures.json)
The observations are drawn here and recorded with what was found for them. Matrices are dense and written out: nothing of the
engine's way to solve the equations is shared.
"""

import json
import pathlib

import numpy as np
import scipy
import sklearn
import statsmodels
import statsmodels.api as sm
from scipy import integrate, optimize, special, stats
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

random = np.random.default_rng(20261127)
COUNT, CUSTOMERS, PRODUCTS, TYPES = 420, 36, 9, 4
LEAST = 5

customers = random.integers(0, CUSTOMERS, COUNT)
customers[:60] = random.integers(0, 4, 60)
products = np.minimum(random.geometric(0.3, COUNT) - 1, PRODUCTS - 1)
types = np.array([random.integers(-1, TYPES) for _ in range(CUSTOMERS)])[customers]
effects = random.normal(0, 1, CUSTOMERS)[customers] + random.normal(0, 0.7, PRODUCTS)[products]
outcomes = (random.random(COUNT) < special.expit(-1.4 + effects + 0.4 * types)).astype(int)


def pooled(codes, least):
    """Each level's own code where it has records enough, -2 for all that have not."""
    values, counts = np.unique(codes, return_counts=True)
    rare = set(values[counts < least])
    return np.array([-2 if code in rare else code for code in codes])


def dummies(*codes):
    columns, owners = [], []
    for factor, column in enumerate(codes):
        for level in np.unique(column):
            columns.append((column == level).astype(float))
            owners.append((factor, level))
    return np.stack(columns, 1), owners


def covariance(design, penalties, intercept, coefficients):
    full = np.column_stack([np.ones(len(design)), design])
    share = special.expit(full @ np.concatenate([[intercept], coefficients]))
    hessian = full.T @ (full * (share * (1 - share))[:, None]) + np.diag(np.concatenate([[0], penalties]))
    return full, np.linalg.inv(hessian), np.linalg.slogdet(hessian)[1]


POINTS, WEIGHTS = np.polynomial.hermite_e.hermegauss(120)


def normal_mean(means, variances):
    """Gauss-Hermite quadrature of so many points that scipy's adaptive one finds no other number."""
    found = special.expit(np.sqrt(np.asarray(variances, float))[..., None] * POINTS + np.asarray(means)[..., None])
    return found @ WEIGHTS / WEIGHTS.sum()


def checked_normal_mean(mean, variance):
    spread = np.sqrt(variance)
    value, _ = integrate.quad(
        lambda z: special.expit(mean + spread * z) * stats.norm.pdf(z), -11, 11, epsabs=1e-13, limit=300
    )
    assert abs(normal_mean(mean, variance) / value - 1) < 1e-9
    return value


def predict(full, matrix, intercept, coefficients):
    means = full @ np.concatenate([[intercept], coefficients])
    variances = np.einsum("ij,jk,ik->i", full, matrix, full)
    probabilities = lambda shift: normal_mean(means + shift, variances)
    shift = optimize.brentq(lambda s: probabilities(s).sum() - outcomes.sum(), -2, 2, xtol=1e-9)
    return means + shift, variances, probabilities(shift)


def ridge(penalty):
    factors = [pooled(codes, LEAST) for codes in (customers, products, types)]
    design, owners = dummies(*factors)
    model = LogisticRegression(C=1 / penalty, solver="newton-cg", tol=1e-10, max_iter=200).fit(design, outcomes)
    coefficients, intercept = model.coef_[0], model.intercept_[0]
    full, matrix, _ = covariance(design, np.full(len(coefficients), penalty), intercept, coefficients)
    means, variances, probabilities = predict(full, matrix, intercept, coefficients)
    of_level = {owner: value for owner, value in zip(owners, coefficients)}
    return {
        "penalty": penalty,
        "effects": [[of_level[(f, codes[row])] for f, codes in enumerate(factors)] for row in range(COUNT)],
        "means": means.tolist(),
        "variances": variances.tolist(),
        "probabilities": probabilities.tolist(),
    }


def fit_at(spreads):
    """Effects of customer and product under given spreads, and Laplace's marginal likelihood."""
    design, owners = dummies(customers, products)
    deviations = np.array([spreads[factor] for factor, _ in owners])
    penalties = 1 / deviations**2
    full = np.column_stack([np.ones(COUNT), design])
    weights = np.concatenate([[0], penalties])

    beta = np.zeros(full.shape[1])
    for _ in range(60):
        share = special.expit(full @ beta)
        curve = full.T @ (full * (share * (1 - share))[:, None]) + np.diag(weights)
        beta += np.linalg.solve(curve, full.T @ (outcomes - share) - weights * beta)
    eta = full @ beta
    height = outcomes @ eta - np.logaddexp(0, eta).sum() - 0.5 * weights @ beta**2
    _, matrix, log_determinant = covariance(design, penalties, beta[0], beta[1:])
    marginal = height - log_determinant / 2 - np.log(deviations).sum()
    return full, matrix, beta, marginal


def additive():
    best = optimize.minimize(
        lambda logs: -fit_at(np.exp(logs))[3], np.log([0.8, 0.6]), method="Nelder-Mead",
        options={"xatol": 1e-5, "fatol": 1e-10},
    )
    spreads = np.exp(best.x)
    trials = [[0.5, 0.5], [1.2, 0.3], spreads.tolist()]
    full, matrix, beta, _ = fit_at(spreads)
    _, _, probabilities = predict(full, matrix, beta[0], beta[1:])
    return {
        "spreads": spreads.tolist(),
        "marginals": [{"spreads": trial, "marginal": fit_at(trial)[3]} for trial in trials],
        "probabilities": probabilities.tolist(),
    }


def ratio_error(values, clusters):
    mean = np.mean(values)
    sums = [np.sum(values[clusters == c] - mean) for c in np.unique(clusters)]
    groups = len(sums)
    return mean, np.sqrt(groups / (groups - 1) * np.sum(np.square(sums))) / len(values), groups


def scores(probabilities):
    """Of all records as if they had been predicted: what is scored does not matter here."""
    groups = len(np.unique(customers))
    losses = -np.where(outcomes == 1, np.log(probabilities), np.log1p(-probabilities))
    mean, error, _ = ratio_error(losses, customers)
    assert abs(mean - log_loss(outcomes, probabilities)) < 1e-12
    reach = stats.t.ppf(0.975, groups - 1)
    first, second = np.flatnonzero(outcomes == 1), np.flatnonzero(outcomes == 0)
    wins = (probabilities[first][:, None] > probabilities[second]) + 0.5 * (
        probabilities[first][:, None] == probabilities[second]
    )
    area = wins.mean()
    assert abs(area - roc_auc_score(outcomes, probabilities)) < 1e-12
    influence = np.zeros(COUNT)
    influence[first] = (wins.mean(1) - area) / len(first)
    influence[second] = (wins.mean(0) - area) / len(second)
    sums = np.array([influence[customers == c].sum() for c in np.unique(customers)])
    area_error = np.sqrt(groups / (groups - 1) * np.sum(sums**2))
    on_logit = reach * area_error / (area * (1 - area))
    fitted = sm.Logit(outcomes, sm.add_constant(special.logit(probabilities))).fit(
        disp=0, tol=1e-13, method="newton", cov_type="cluster", cov_kwds={"groups": customers, "use_correction": False}
    )
    errors = fitted.bse * np.sqrt(groups / (groups - 1))
    return {
        "logLoss": {"value": mean, "standardError": error, "low": mean - reach * error, "high": mean + reach * error},
        "brier": brier_score_loss(outcomes, probabilities),
        "auc": {
            "value": area,
            "standardError": area_error,
            "low": special.expit(special.logit(area) - on_logit),
            "high": special.expit(special.logit(area) + on_logit),
        },
        "slope": {"value": fitted.params[1], "standardError": errors[1]},
        "intercept": {"value": fitted.params[0], "standardError": errors[0]},
    }


ridges = [ridge(penalty) for penalty in (1.0, 10.0)]
rounded = np.round(random.beta(1, 5, COUNT) * 0.6 + 0.2 * np.array(ridges[0]["probabilities"]), 2).clip(0.01, 0.99)
figures = {
    "versions": {
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "sklearn": sklearn.__version__,
        "statsmodels": statsmodels.__version__,
    },
    "observations": {
        "customers": customers.tolist(),
        "products": products.tolist(),
        "types": types.tolist(),
        "outcomes": outcomes.tolist(),
    },
    "logisticNormalMean": [
        {"mean": m, "variance": v, "expected": checked_normal_mean(m, v)} for m in (-6, -3, -1, 0, 2) for v in (0, 0.3, 1, 2.5, 4)
    ],
    "ridge": ridges,
    "additive": additive(),
    "scores": {"probabilities": rounded.tolist(), **scores(rounded)},
}
path = pathlib.Path(__file__).parents[2] / "test/golden/prediction/figures.json"
path.parent.mkdir(exist_ok=True)
path.write_text(json.dumps(figures) + "\n")
