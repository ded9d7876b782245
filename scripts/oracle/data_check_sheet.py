"""Independent oracle of the list of columns on the data check sheet."""

import pandas as pd

BLANK = ["", "-"]
# Examples are taken from the first rows.
EXAMPLE_ROWS = 1000


def shown(value):
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def data_check(case, role_words, sheets):
    """What every column of the table is used as, and how many of its cells hold something."""
    frame = pd.DataFrame(case["rows"], columns=case["headers"], dtype=object)
    missing = frame.isna() | frame.isin(BLANK)
    roles = {header: role for role, header in case["mapping"].items()}
    words = [role_words[roles[header]] for header in frame.columns]
    sheets.add(
        "DataCheckColumns",
        {
            "Column": list(frame.columns),
            "Position": [chr(65 + index) for index in range(len(frame.columns))],
            "Used as": [used for used, _ in words],
            "Type": [kind for _, kind in words],
            "Filled": [int(count) for count in len(frame) - missing.sum()],
            "Missing": [int(count) for count in missing.sum()],
            "Not readable": [0] * len(frame.columns),
            "Examples": [" | ".join(shown(value) for value in frame[header].head(EXAMPLE_ROWS).dropna().unique()[:3]) for header in frame],
        },
    )
