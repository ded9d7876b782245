"""Cases for the three custom functions, with results of pandas, numpy and scipy.

Run: python3 scripts/oracle/function_cases.py   (writes test/golden/functions/*.json)

A case is {"title", "arguments", "expected"}: arguments as Excel sends them (null omitted or blank, an error cell as
{"code": ...}), expected as rows of numbers, texts and {"error": ...}, or one {"error": ...} for the whole call.
Nothing here shares code with the add-in: ranks come from pandas and scipy, quantiles from numpy.
"""

import itertools
import json
import math
import pathlib
from fractions import Fraction

import numpy as np
import pandas as pd
from scipy import stats

random = np.random.default_rng(77)
NA = {"error": "#N/A"}
VALUE = {"error": "#VALUE!"}
folder = pathlib.Path(__file__).resolve().parents[2] / "test/golden/functions"


def number(cell, ignore_zeros=False):
    """What a cell is worth: a number, nan for missing, or an error."""
    if isinstance(cell, dict):
        return {"error": cell["code"]}
    if cell is None or cell in ("", "n/a", "-"):
        return math.nan
    if isinstance(cell, bool):
        return float(cell)
    if isinstance(cell, str):
        text = cell.strip().replace(",", "").translate(str.maketrans("０１２３４５６７８９．％", "0123456789.%"))
        scale = 0.01 if text.endswith("%") else 1.0
        try:
            value = float(text.rstrip("%")) * scale
        except ValueError:
            return VALUE
    else:
        value = float(cell)
    return math.nan if ignore_zeros and value == 0 else value


def frame(grid, ignore_zeros):
    return pd.DataFrame([[number(cell, ignore_zeros) for cell in row] for row in grid])


def numeric(column):
    return pd.to_numeric(column.map(lambda v: math.nan if isinstance(v, dict) else v))


def trimmed(grid, ignore_zeros=False):
    def blank(cell):
        return cell is None or cell == "" or (ignore_zeros and cell == 0 and cell is not False)

    rows = list(grid)
    while rows and all(blank(cell) for cell in rows[-1]):
        rows.pop()
    if len(grid) == 1 and rows:
        row = list(rows[0])
        while row and blank(row[-1]):
            row.pop()
        rows = [row]
    return rows


def normalise(values, members, method):
    members = members.dropna()
    if method == "none":
        return values
    if method == "rank":
        # Mid-rank: the mean of the strict and the weak share.
        return values.map(lambda v: v if math.isnan(v) else stats.percentileofscore(members, v, "mean") / 100)
    if method == "zscore":
        spread = members.std() if members.nunique() > 1 else 0
        return (values - members.mean()) / spread if spread else values * 0
    low, high = (members.min(), members.max()) if method == "minmax" else np.quantile(members, [0.01, 0.99])
    return values.clip(low, high).sub(low) / (high - low) if high > low and method == "winsor" else (
        (values - low) / (high - low) if high > low else values * 0 + 0.5
    )


def composite(metrics, weights=None, methods="minmax", population=None, ignore_zeros=False, directions="higher", explain=False, headers=None):
    data = frame(trimmed(metrics, ignore_zeros), ignore_zeros)
    others = data if population is None else frame(trimmed(population, ignore_zeros), ignore_zeros)
    count = data.shape[1]
    w = np.ones(count) if weights is None else np.asarray([weight or 0 for weight in weights], float)
    w = w / np.abs(w).sum()
    methods = [methods] * count if isinstance(methods, str) else methods
    signs = [-1 if d == "lower" else 1 for d in ([directions] * count if isinstance(directions, str) else directions)]
    used = [i for i in range(count) if w[i] != 0]
    parts = {i: w[i] * normalise(signs[i] * numeric(data[i]), signs[i] * numeric(others[i]), methods[i]) for i in used}
    alone = any(methods[i] != "none" and numeric(others[i]).count() < 2 for i in used)
    rows = []
    for index in range(len(data)):
        cells = [data[i][index] for i in used]
        errors = [cell for cell in cells if isinstance(cell, dict)]
        if errors:
            problem = errors[0]
        else:
            problem = NA if alone or any(math.isnan(cell) for cell in cells) else None
        values = [parts[i][index] if i in parts else 0.0 for i in range(count)] if explain else [sum(parts[i][index] for i in used)]
        rows.append([problem if problem else value for value in values])
    return [headers] + rows if headers else rows


def percent_rank(value, members, method, outside=None):
    """PERCENTRANK.INC and .EXC as the inverse of PERCENTILE.INC and .EXC, the lowest rank for ties."""
    members = np.sort(members)
    n = len(members)
    if n < 2:
        return NA
    beyond = value < members[0] or value > members[-1]
    if beyond and (outside or ("error" if method in ("inc", "exc") else "clamp")) == "error":
        return NA
    if method in ("mean", "weak"):
        return stats.percentileofscore(members, value, method) / 100
    if beyond:
        # The rank of a member that stands alone at that end.
        end = 0 if value < members[0] else n - 1
        return end / (n - 1) if method == "inc" else (end + 1) / (n + 1)
    if value in members:
        position = float((members < value).sum())
    else:
        below = (members < value).sum() - 1
        position = below + (value - members[below]) / (members[below + 1] - members[below])
    return position / (n - 1) if method == "inc" else (position + 1) / (n + 1)


def percentile(values, population=None, cohorts=None, population_cohorts=None, method="inc", ignore_zeros=False, outside=None):
    grid = trimmed(values, ignore_zeros)
    cells = [number(cell, ignore_zeros) for row in grid for cell in row]
    member_grid = grid if population is None else trimmed(population, ignore_zeros)
    members = [number(cell, ignore_zeros) for row in member_grid for cell in row]
    flat = lambda c: [cell for row in c for cell in row]
    own = flat(cohorts) if cohorts else ["all"] * len(cells)
    theirs = flat(population_cohorts) if population_cohorts else (own if population is None else ["all"] * len(members))
    fold = lambda label: None if label in (None, "") else str(label).lower()
    results = []
    for cell, label in zip(cells, own):
        if isinstance(cell, dict):
            results.append(cell)
        elif isinstance(label, dict):
            results.append({"error": label["code"]})
        elif math.isnan(cell) or fold(label) is None:
            results.append(NA)
        else:
            like = [m for m, l in zip(members, theirs) if not isinstance(m, dict) and not math.isnan(m) and fold(l) == fold(label)]
            results.append(percent_rank(cell, np.array(like), method, outside))
    width = len(grid[0])
    return [results[i:i + width] for i in range(0, len(results), width)]


def share_of(share):
    return Fraction(str(share))


def tier_on_cut(cut, cuts, is_low, lowest, highest):
    """Who stands on a cut belongs to the tier that it opens; on cuts that coincide, or with nobody beyond, to the middle."""
    places = [i for i, other in enumerate(cuts) if other == cut]
    first, last = places[0], places[-1] + 1
    if cut == highest and (is_low[places[0]] or len(places) > 1):
        first = 0
    if cut == lowest and (not is_low[places[0]] or len(places) > 1):
        last = len(cuts)
    if len(places) == 1 and is_low[places[0]] and cut != highest:
        return places[0] + 1
    if len(places) == 1 and not is_low[places[0]] and cut != lowest:
        return places[0]
    return -(-(first + last) // 2)


def tier_at(value, highs, low, lowest=None, highest=None):
    cuts = list(highs) + ([] if low is None else [low])
    is_low = [False] * len(highs) + ([] if low is None else [True])
    if value in cuts:
        return tier_on_cut(value, cuts, is_low, lowest, highest)
    return sum(1 for cut in cuts if value < cut)


def tiers(scores, population=None, high=None, low=None, labels=None, rule="percentile", names=None, ignore_zeros=False):
    grid = trimmed(scores, ignore_zeros)
    cells = [number(cell, ignore_zeros) for row in grid for cell in row]
    known = [c for c in cells if not isinstance(c, dict) and not math.isnan(c)]
    result = [c if isinstance(c, dict) else NA for c in cells]
    highs = [0.2] if high is None else [h for row in high for h in row] if isinstance(high, list) else [high]
    if rule == "cuts":
        highs = [] if high is None else highs
    else:
        low = 0.2 if low is None and len(highs) == 1 else low
        if len(highs) > 1 and low is None and sum(map(share_of, highs)) == 1:
            highs = highs[:-1]
    count = len(highs) + 1 + (low is not None)
    usual = {2: ["High", "Low"], 3: ["High", "Mid", "Low"]}.get(count, list(range(1, count + 1)))
    labels = usual if labels is None else [cell for row in labels for cell in row]
    totals = [float(sum(map(share_of, highs[: i + 1]))) for i in range(len(highs))]
    if rule == "cuts":
        for i, c in enumerate(cells):
            if c in known:
                result[i] = labels[tier_at(c, highs, low)]
    elif rule == "percentile":
        members = known if population is None else [c for c in (number(c, ignore_zeros) for c in itertools.chain(*trimmed(population, ignore_zeros))) if not isinstance(c, dict) and not math.isnan(c)]
        if len(members) > 1:
            upper = [math.inf if t == 0 else -math.inf if t == 1 else np.quantile(members, 1 - t) for t in totals]
            lower = None if low is None else -math.inf if low == 0 else math.inf if low == 1 else np.quantile(members, low)
            for i, c in enumerate(cells):
                if not isinstance(c, dict) and not math.isnan(c):
                    result[i] = labels[tier_at(c, upper, lower, min(members), max(members))]
    elif len(known) > 1:
        flat = list(itertools.chain(*names)) if names else [""] * len(cells)
        table = pd.DataFrame({"score": [c if c in known else None for c in cells], "name": [str(n or "") for n in flat[: len(cells)]]})
        table = table[[not isinstance(c, dict) and not math.isnan(c) for c in cells]]
        table["position"] = table.index
        order = table.sort_values(["score", "name", "position"], ascending=[False, True, True]).index
        n = len(order)
        ends = [math.ceil(sum(map(share_of, highs[: i + 1])) * n) for i in range(len(highs))]
        bottom = 0 if low is None else min(n - ends[-1], math.ceil(share_of(low) * n))
        for place, i in enumerate(order):
            result[i] = labels[-1] if place >= n - bottom else labels[sum(1 for end in ends if place >= end)]
    width = len(grid[0])
    return [result[i:i + width] for i in range(0, len(result), width)]


def column(values):
    return [[v] for v in values]




def write(name, cases):
    def plain(value):
        if isinstance(value, dict):
            return {k: plain(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(v) for v in value]
        return value.item() if isinstance(value, np.generic) else value

    folder.mkdir(parents=True, exist_ok=True)
    text = ",\n".join(json.dumps(plain(case), ensure_ascii=False) for case in cases)
    (folder / f"{name}.json").write_text(f"[\n{text}\n]\n")
    print(name, len(cases))


# ---- COMPOSITE_SCORE -------------------------------------------------------------------------------------------------
cases = []


def words_of(words, usual):
    return usual if words is None else words[0][0] if len(words) == len(words[0]) == 1 else [m for r in words for m in r]


def score(title, metrics, weights=None, method=None, population=None, ignore_zeros=None, directions=None, explain=None, headers=None, expected=None):
    if expected is None:
        flat = None if weights is None else [w for row in weights for w in row]
        names = None if headers is None else [h for row in headers for h in row]
        expected = composite(metrics, flat, words_of(method, "minmax"), population, bool(ignore_zeros), words_of(directions, "higher"), bool(explain), names)
    given = [metrics, weights, method, population, ignore_zeros]
    later = [directions, explain, headers]
    cases.append({"title": title, "arguments": given + (later if any(a is not None for a in later) else []), "expected": expected})


def table(rows, columns, ties=True, blanks=0.0):
    data = random.integers(0, 12, (rows, columns)) if ties else random.normal(50, 20, (rows, columns))
    grid = [[float(v) for v in row] for row in np.round(data, 4)]
    for row in grid:
        for c in range(columns):
            if random.random() < blanks:
                row[c] = None
    return grid


for method in ("minmax", "winsor", "rank", "zscore", "none"):
    for rows, columns, ties, blanks in ((1 + 4, 1, True, 0), (12, 3, True, 0), (12, 3, True, 0.2), (60, 4, False, 0), (60, 2, True, 0.1)):
        grid = table(rows, columns, ties, blanks)
        weights = [[float(w) for w in random.integers(1, 9, columns)]]
        score(f"{method}: {rows} x {columns}{', ties' if ties else ''}{', blanks' if blanks else ''}", grid, weights, [[method]])
    big = table(30, 3, True)
    score(f"{method}: one row against the table it is in", [big[4]], [[5, 3, 2]], [[method]], big)
    score(f"{method}: rows against another table, some outside it", [[-3.0, 20.0, 4.0], [5.0, 5.0, 5.0]], None, [[method]], big)
    score(f"{method}: a constant column", [[1.0, 7.0], [2.0, 7.0], [4.0, 7.0]], [[1, 1]], [[method]])

grid = table(8, 3)
score("weights in a column", grid, [[5], [3], [2]])
score("a negative weight subtracts", grid, [[5, 3, -2]])
score("weights of any size mean the same", grid, [[500, 300, -200]])
score("a method per column", grid, [[1, 2, 3]], [["rank", "none", "zscore"]])
score("one row without a population under none", [[4.0, 8.0]], [[1, 3]], [["none"]])
score("text numbers", [["1,200", "80%"], ["98,000", "100%"], [" 7000 ", "５５％"]], [[1, 1]])
score("percent texts beside fractions", [["80%", 1.0], [0.5, 2.0], [1.2, 5.0]])
score("percent texts beside percent points", [["80%", 1.0], [50, 2.0], [20, 5.0]], expected=VALUE)
score("percent texts beside percent points in the population", [[0.2, 1.0]], None, None, [["80%", 1.0], [50, 2.0], [20, 5.0]], expected=VALUE)
score("booleans are 1 and 0", [[True, 3.0], [False, 5.0], [True, 9.0]])
score("blank texts are missing", [[1.0, 2.0], ["", 3.0], [4.0, "n/a"], [6.0, 8.0]])
score("error cells show in their rows only", [[1.0, 2.0], [{"code": "#DIV/0!"}, 3.0], [4.0, {"code": "#N/A"}], [6.0, 8.0]])
score("the first error of a row shows, also beside a blank", [[None, {"code": "#REF!"}], [1.0, 2.0], [3.0, 5.0]])
score("a text that is no number shows in its row", [["Sales", "Adoption"], [1.0, 2.0], [3.0, 5.0]])
score("trailing blank rows are trimmed", table(5, 2) + [[None, None]] * 2000)
score("a blank row in the middle is kept", [[1.0, 2.0], [None, None], [3.0, 5.0]])
score("zeros are numbers unless they are to be ignored", [[0.0, 2.0], [4.0, 0.0], [8.0, 6.0]])
score("zeros ignored as blanks of the desktop", [[0.0, 2.0], [4.0, 0.0], [8.0, 6.0], [2.0, 3.0], [0.0, 0.0]], None, None, None, True)
score("missing values of the population are left out of it", [[1.0, 2.0], [3.0, 4.0]], None, None, [[0.0, None], [None, 10.0], [5.0, 0.0]])
score("one row and no population", [[1.0, 2.0]], expected=VALUE)
score("no values at all", [[None], [None]], expected=VALUE)
score("a weight too few", grid, [[1, 2]], expected=VALUE)
score("all weights 0", grid, [[0, 0, 0]], expected=VALUE)
score("a weight that is a text", grid, [["a", 1, 2]], expected=VALUE)
score("an unknown method", grid, None, [["median"]], expected=VALUE)
score("two methods for three columns", grid, None, [["rank", "none"]], expected=VALUE)
score("a population of another width", grid, None, None, [[1.0, 2.0], [3.0, 4.0]], expected=VALUE)
score("an error among the weights is the result", grid, [[1, {"code": "#REF!"}, 1]], expected={"error": "#REF!"})
grid = table(40, 3)
for method in ("minmax", "winsor", "rank", "zscore", "none"):
    for directions in ([["lower"]], [["higher", "lower", "higher"]], [["lower"], ["higher"], ["lower"]]):
        score(f"{method}: directions {directions}", grid, [[5, 3, 2]], [[method]], None, None, directions)
    score(f"{method}: one row against its table, low is good", [grid[7]], [[5, 3, 2]], [[method]], grid, None, [["lower"]])
    score(f"{method}: contributions", grid, [[5, 3, -2]], [[method]], None, None, [["higher", "lower", "higher"]], True)
    score(f"{method}: contributions of one row", [grid[7]], [[5, 3, 2]], [[method]], grid, None, None, True)
    score(f"{method}: contributions under headers, with a hole", grid[:5] + [[1.0, None, 2.0], [1.0, 2.0, {"code": "#REF!"}]], None, [[method]], grid, None, None, True, [["Sales", "Use", "Calls"]])
    score(f"{method}: a column without weight is not looked at", [[1.0, None, 3.0], [2.0, "n/a", 5.0], [4.0, {"code": "#N/A"}, 1.0]], [[2, 0, 1]], [[method]])
    score(f"{method}: a blank weight is 0", [[1.0, None, 3.0], [2.0, 7.0, 5.0], [4.0, 1.0, 1.0]], [[2, None, 1]], [[method]])
    score(f"{method}: contributions of a column without weight", [[1.0, None], [2.0, 7.0], [4.0, 1.0]], [[2, 0]], [[method]], None, None, None, True)
score("one word of directions for all columns", grid, None, None, None, None, [["Lower"]], expected=composite(grid, None, "minmax", None, False, "lower"))
score("a blank direction is the usual one", grid, None, None, None, None, [[None, "lower", None]], expected=composite(grid, None, "minmax", None, False, ["higher", "lower", "higher"]))
score("an unknown direction", grid, None, None, None, None, [["down"]], expected=VALUE)
score("two directions for three columns", grid, None, None, None, None, [["lower", "higher"]], expected=VALUE)
score("headers without explain", grid, None, None, None, None, None, None, [["a", "b", "c"]], expected=VALUE)
score("two headers for three columns", grid, None, None, None, None, None, True, [["a", "b"]], expected=VALUE)
score("a population of one row", [[1.0, 2.0, 3.0]], None, None, [[1.0, 2.0, 3.0]])
score("a population of one number in a column", [[1.0, 2.0], [3.0, 4.0]], None, None, [[1.0, 2.0], [5.0, None], [7.0, "n/a"]])
score("a column of one number", [[1.0, 2.0], [3.0, None], [5.0, None]])
score("a column of one number under none", [[1.0, 2.0], [3.0, None], [5.0, None]], None, [["none"]])
score("a population of text", [[1.0, 2.0]], None, None, [["Software", "North"], ["Retail", "South"]], expected=VALUE)
score("an error alone is the answer", [[{"code": "#DIV/0!"}]], expected={"error": "#DIV/0!"})
score("an error alone as population is the answer", [[1.0], [2.0]], None, None, [[{"code": "#REF!"}]], expected={"error": "#REF!"})
write("composite-score", cases)

# ---- PERCENTILE_COHORT -----------------------------------------------------------------------------------------------
cases = []


def rank(title, values, population=None, cohorts=None, population_cohorts=None, method=None, ignore_zeros=None, outside=None, expected=None):
    if expected is None:
        expected = percentile(values, population, cohorts, population_cohorts, method or "inc", bool(ignore_zeros), outside)
    given = [values, population, cohorts, population_cohorts, method, ignore_zeros]
    cases.append({"title": title, "arguments": given + ([outside] if outside else []), "expected": expected})


for method in (None, "inc", "exc", "mean", "weak"):
    for size, ties, blanks, groups in itertools.product((2, 9, 60), (True, False), (0, 0.2), (0, 3)):
        values = [row[0] for row in table(size, 1, ties, blanks)]
        if all(v is None for v in values) or values[-1] is None:
            values[-1] = 3.0
        labels = [["North", "south", "East"][i] for i in random.integers(0, 3, size)] if groups else None
        title = f"{method or 'default'}: {size} values{', ties' if ties else ''}{', blanks' if blanks else ''}{', cohorts' if groups else ''}"
        rank(title, column(values), None, column(labels) if labels else None, None, method)
    pool = [1.0, 2.0, 2.0, 2.0, 3.0, 5.0]
    rank(f"{method or 'default'}: between, on and outside members", column([2.5, 2.0, 1.0, 5.0, 0.0, 6.0, 4.0]), column(pool), None, None, method)
    rank(f"{method or 'default'}: a single value", [[2.5]], column(pool), None, None, method)
    rank(f"{method or 'default'}: a single value in its cohort", [[4.0]], column([1.0, 4.0, 9.0, 4.0, 7.0]), [["a"]], column(["a", "A", "b", "a", "a"]), method)
    rank(f"{method or 'default'}: others in the cohorts of a population", column([1.0, 3.0, 2.0] * 4), column([1.0, 2.0, 3.0, 5.0, 1.0, 4.0]), column(["x", "y", "z"] * 4), column(["x", "x", "y", "y", "x", "y"]), method)

rank("a row", [[3.0, 1.0, 2.0, 2.0]])
rank("a block", [[3.0, 1.0], [2.0, 2.0]])
rank("a row with blanks at its end", [[3.0, 1.0, 2.0, None, None]])
rank("a whole column", column([3.0, 1.0, 2.0]) + [[None]] * 3000)
rank("a whole column beside a whole column of cohorts", column([3.0, 1.0, 2.0]) + [[None]] * 3000, None, column(["a", "a", "a"]) + [[None]] * 3000)
rank("error cells", column([3.0, {"code": "#DIV/0!"}, 2.0, 1.0]))
rank("an error cell in the population counts for nothing", column([2.0, 3.0]), column([1.0, {"code": "#N/A"}, 2.0, 4.0]))
rank("an error as a cohort", column([3.0, 2.0, 1.0]), None, column(["a", {"code": "#REF!"}, "a"]))
rank("a blank cohort", column([3.0, 2.0, 1.0]), None, column(["a", None, "a"]))
rank("cohorts that are numbers and the same as text", column([3.0, 2.0, 1.0, 5.0]), None, column([2024, "2024", 2024, 2025]))
rank("text numbers and booleans", column(["1,000", True, "0.5", False]))
rank("percent texts beside fractions", column(["80%", 1, "50%", 0.2]))
rank("percent texts beside percent points", column(["80%", 90, "50%"]), expected=VALUE)
rank("texts that are no numbers", column(["Sales", 2.0, 3.0]))
rank("Chinese cohorts", column([3.0, 1.0, 2.0, 8.0]), None, column(["制造业", "金融", "制造业", "金融"]))
rank("zeros ignored", column([0.0, 2.0, 0.0, 1.0, 5.0]), ignore_zeros=True)
rank("zeros kept", column([0.0, 2.0, 0.0, 1.0, 5.0]))
rank("all values equal", column([4.0, 4.0, 4.0]))
rank("one value and no population", [[4.0]], expected=VALUE)
rank("no values", column([None, None]), expected=VALUE)
rank("cohorts of another size", column([1.0, 2.0, 3.0]), None, column(["a", "b"]), expected=VALUE)
rank("cohorts without those of the population", [[1.0]], column([1.0, 2.0]), [["a"]], expected=VALUE)
rank("cohorts of the population alone", [[1.0]], column([1.0, 2.0]), None, column(["a", "b"]), expected=VALUE)
rank("an unknown method", column([1.0, 2.0]), method="strict", expected=VALUE)
pool = [1.0, 2.0, 2.0, 3.0, 5.0]
for method, outside in itertools.product((None, "inc", "exc", "mean", "weak"), ("error", "clamp")):
    rank(f"{method or 'default'}, {outside}: beyond both ends", column([-9.0, 1.0, 2.5, 5.0, 999999.0] * 2), column(pool), None, None, method, None, outside)
    rank(f"{method or 'default'}, {outside}: a single value below", [[0.0]], column(pool), None, None, method, None, outside)
    rank(f"{method or 'default'}, {outside}: a single value above", [[999999.0]], column(pool), None, None, method, None, outside)
    rank(f"{method or 'default'}, {outside}: beyond the ends of its cohort", column([0.0, 9.0, 4.0] * 3), column([1.0, 2.0, 6.0, 3.0, 8.0, 2.0]), column(["x", "x", "y"] * 3), column(["x", "x", "y", "y", "x", "y"]), method, None, outside)
    rank(f"{method or 'default'}, {outside}: a population of one number", column([4.0, 5.0]), column([4.0, None]), None, None, method, None, outside)
rank("an unknown rule for values outside", column([1.0, 2.0]), outside="nearest", expected=VALUE)
rank("cohorts in the place of the population", column([1.0, 2.0, 3.0]), column(["Software", "Retail", "Software"]), expected=VALUE)
rank("an error alone is the answer", [[{"code": "#NUM!"}]], expected={"error": "#NUM!"})
rank("an error alone as population is the answer", [[4.0]], [[{"code": "#REF!"}]], expected={"error": "#REF!"})
write("percentile-cohort", cases)

# ---- VALUE_TIER ------------------------------------------------------------------------------------------------------
cases = []


def tier(title, scores, population=None, high=None, low=None, labels=None, rule=None, names=None, ignore_zeros=None, expected=None):
    if expected is None:
        expected = tiers(scores, population, high, low, labels, rule or "percentile", names, bool(ignore_zeros))
    given = [scores, population, high, low, labels, rule, names]
    cases.append({"title": title, "arguments": given + ([] if ignore_zeros is None else [ignore_zeros]), "expected": expected})


for rule in (None, "percentile", "rank"):
    for size, ties, blanks in itertools.product((2, 5, 10, 36, 193), (True, False), (0, 0.15)):
        values = [row[0] for row in table(size, 1, ties, blanks)]
        values[-1] = 6.0
        high, low = (None, None) if size % 2 else (round(float(random.integers(5, 45)) / 100, 2), round(float(random.integers(5, 45)) / 100, 2))
        tier(f"{rule or 'default'}: {size} scores{', ties' if ties else ''}{', blanks' if blanks else ''}", column(values), None, high, low, None, rule)

zeros = [0.9, 0.8, 0.5] + [0.0] * 9
names = ["立信", "丁", "乙", "维涛", "中", "a", "Z", "b", "联软", "一", "精芯", "方正"]
tier("rank parts ties by the code points of the names", column(zeros), None, None, None, None, "rank", column(names))
tier("rank parts ties by position without names", column(zeros), None, None, None, None, "rank")
tier("percentile keeps ties together", column(zeros))
tier("a share in whole percents of a hundred rows", column([float(v) for v in range(100)]), None, 0.07, 0.29, None, "rank")
tier("labels in a row", column([1.0, 2.0, 3.0, 4.0, 5.0]), None, None, None, [["A", "B", "C"]])
tier("labels in a column, in Chinese", column([1.0, 2.0, 3.0, 4.0, 5.0]), None, None, None, [["高价值"], ["中价值"], ["低价值"]])
tier("labels that are numbers", column([1.0, 2.0, 3.0, 4.0, 5.0]), None, None, None, [[3, 2, 1]])
tier("a single score against all", [[4.0]], column([1.0, 2.0, 3.0, 4.0, 5.0]))
tier("scores outside the population", column([-1.0, 99.0, 3.0]), column([1.0, 2.0, 3.0, 4.0, 5.0]))
tier("shares of a third each", column([float(v) for v in range(1, 8)]), None, 1 / 3, 1 / 3)
tier("a row", [[1.0, 5.0, 3.0, 2.0, 4.0]])
tier("a whole column", column([1.0, 5.0, 3.0]) + [[None]] * 1500)
tier("error and missing scores", column([1.0, {"code": "#N/A"}, None, 5.0, {"code": "#DIV/0!"}, 3.0, 2.0, 4.0]))
tier("error and missing scores by rank", column([1.0, {"code": "#N/A"}, None, 5.0, {"code": "#DIV/0!"}, 3.0, 2.0, 4.0]), None, None, None, None, "rank")
tier("rank with the scores again as population", column([1.0, 2.0, 3.0]), column([1.0, 2.0, 3.0]), None, None, None, "rank")
tier("one score and no population", [[4.0]], expected=VALUE)
tier("rank with another population", column([1.0, 2.0]), column([1.0, 2.0, 3.0]), None, None, None, "rank", expected=VALUE)
tier("a share of 20", column([1.0, 2.0, 3.0]), None, 20, expected=VALUE)
tier("a negative share", column([1.0, 2.0, 3.0]), None, 0.2, -0.1, expected=VALUE)
tier("shares above 1 together", column([1.0, 2.0, 3.0]), None, 0.6, 0.6, expected=VALUE)
tier("two labels", column([1.0, 2.0, 3.0]), None, None, None, [["A", "B"]], expected=VALUE)
tier("an unknown rule", column([1.0, 2.0, 3.0]), None, None, None, None, "top", expected=VALUE)
tier("names of another size", column([1.0, 2.0, 3.0]), None, None, None, None, "rank", column(["a", "b"]), expected=VALUE)
sparse = [0.0] * 181 + [0.01 * i for i in range(1, 13)]
tier("sparse scores: both cuts are 0, and nobody at 0 is ranked", column(sparse))
tier("sparse scores at the upper end", column([-v for v in sparse]))
tier("sparse scores without a low tier", column(sparse), None, 0.2, 0)
tier("sparse scores in quarters", column(sparse), None, [[0.25, 0.25, 0.25]])
tier("sparse scores in tenths", column(sparse), None, [[0.1] * 9])
tier("a single sparse score against all", [[0.0]], column(sparse))
tier("all scores equal", column([4.0] * 6))
tier("all scores equal, in quarters", column([4.0] * 6), None, [[0.25, 0.25, 0.25]])
tier("seven of ten at 0: the low cut alone", column([0.0] * 7 + [1.0, 2.0, 3.0]))
for rule in (None, "rank"):
    what = rule or "percentile"
    tier(f"{what}: nobody is high for a share of 0", column([1.0, 2.0, 3.0, 4.0, 5.0]), None, 0, None, None, rule)
    tier(f"{what}: nobody is low for a share of 0", column([1.0, 2.0, 3.0, 4.0, 5.0]), None, None, 0, None, rule)
    tier(f"{what}: everybody is high for a share of 1", column([1.0, 2.0, 3.0, 4.0, 5.0]), None, 1, 0, None, rule)
    for size in (4, 10, 37, 100):
        values = column([row[0] for row in table(size, 1, size == 37)])
        tier(f"{what}: quarters of {size}", values, None, [[0.25, 0.25, 0.25]], None, None, rule)
        tier(f"{what}: quarters of {size}, all four given", values, None, [[0.25], [0.25], [0.25], [0.25]], None, [["Q1", "Q2", "Q3", "Q4"]], rule)
        tier(f"{what}: tenths of {size}", values, None, [[0.1] * 9], None, None, rule)
        tier(f"{what}: five tiers of {size} with a low share", values, None, [[0.1, 0.2, 0.4]], 0.1, [["A"], ["B"], ["C"], ["D"], ["E"]], rule)
    tier(f"{what}: two tiers", column([1.0, 2.0, 3.0, 4.0]), None, [[0.5, 0.5]], None, None, rule)
    tier(f"{what}: a population of one score", column([4.0, None]), None, None, None, None, rule)
marks = column([95.0, 90.0, 89.9, 80.0, 79.9, 70.0, 60.0, 59.9, None, {"code": "#N/A"}])
tier("cuts: A to E", marks, None, [[90, 80, 70, 60]], None, [["A", "B", "C", "D", "E"]], "cuts")
tier("cuts: the lines of a run", column([0.9, 0.62, 0.61, 0.32, 0.31, 0.1]), None, 0.62, 0.31, None, "cuts")
tier("cuts: a line for high alone", column([0.9, 0.62, 0.61]), None, 0.62, None, None, "cuts")
tier("cuts: a line for low alone", column([0.9, 0.31, 0.1]), None, None, 0.31, None, "cuts")
tier("cuts: a single score needs no population", [[85.0]], None, [[90, 80]], None, None, "cuts")
tier("cuts that coincide", column([1.0, 0.0, -1.0]), None, 0, 0, None, "cuts")
tier("cuts: a blank cell is 0", column([1.0, 0.0, -1.0]), None, [[None]], None, None, "cuts", expected=column(["High", "High", "Low"]))
tier("cuts that rise", marks, None, [[60, 70, 80, 90]], None, None, "cuts", expected=VALUE)
tier("cuts above each other with low", marks, None, [[60]], 70, None, "cuts", expected=VALUE)
tier("cuts: none", marks, None, None, None, None, "cuts", expected=VALUE)
tier("cuts with a population", marks, column([1.0, 2.0]), [[90]], None, None, "cuts", expected=VALUE)
tier("zeros ignored", column([0.0, 5.0, 1.0, 0.0, 3.0, 2.0, 4.0, 0.0]), None, None, None, None, None, None, True)
tier("zeros ignored, also in the population", column([0.0, 5.0]), column([0.0, 1.0, 2.0, 0.0, 3.0, 4.0, 5.0, 0.0]), None, None, None, None, None, True)
tier("zeros ignored by rank", column([0.0, 5.0, 1.0, 0.0, 3.0, 2.0, 4.0, 0.0]), None, None, None, None, "rank", None, True)
tier("a blank share is 0", column([1.0, 2.0, 3.0, 4.0, 5.0]), None, [[None]], expected=column(["Low", "Mid", "Mid", "Mid", "Mid"]))
tier("a blank label", column([1.0, 2.0, 3.0]), None, None, None, [["A", None, "C"]], expected=VALUE)
tier("a label that is 0, as a blank of the desktop is sent", column([1.0, 2.0, 3.0]), None, None, None, [["A", 0, "C"]], expected=VALUE)
tier("three labels for four tiers", column([1.0, 2.0, 3.0]), None, [[0.25, 0.25, 0.25]], None, [["A", "B", "C"]], expected=VALUE)
tier("shares of more than all", column([1.0, 2.0, 3.0]), None, [[0.5, 0.4, 0.3]], expected=VALUE)
tier("a share of 0 among several", column([1.0, 2.0, 3.0]), None, [[0.5, 0, 0.3]], expected=VALUE)
tier("two low shares", column([1.0, 2.0, 3.0]), None, 0.2, [[0.1, 0.2]], expected=VALUE)
tier("a population of text", column([1.0, 2.0, 3.0]), column(["a", "b", "c"]), expected=VALUE)
tier("names: blank cells of the desktop", column([1.0, 1.0, 1.0, 1.0]), None, 0.25, 0.25, None, "rank", column(["b", 0, "a", "c"]))
tier("an error alone is the answer", [[{"code": "#VALUE!"}]], expected={"error": "#VALUE!"})
tier("an error alone as population is the answer", [[1.0]], [[{"code": "#REF!"}]], expected={"error": "#REF!"})
write("value-tier", cases)
