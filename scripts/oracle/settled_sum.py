"""A weighted sum in which equal scores are equal numbers, for the oracles."""

import math

import pandas as pd


def settled_sum(parts):
    """Row by row the exact sum of the parts, rounded to 14 digits of what they come to without their signs."""
    columns = [list(part) for part in parts]
    totals = []
    for terms in zip(*columns):
        total, size = math.fsum(terms), sum(abs(term) for term in terms)
        known = len(terms) > 1 and size > 0 and not math.isnan(total)
        totals.append(round(total, 14 - math.ceil(math.log10(size) - 1e-9)) if known else total)
    return pd.Series(totals, index=parts[0].index)
