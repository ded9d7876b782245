"""How columns of result sheets are recorded: whole where they are short, as sums and a hash where they are long."""

import hashlib

import numpy as np

# Beyond this many rows a column is kept as sums: a wrong value, or one in a wrong place, changes them.
WHOLE = 250


def blank(value):
    """Plain values; what is not defined is a blank cell."""
    if value is None or value == "":
        return None
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return None if np.isnan(value) else float(value)
    return value


class Sheets:
    def __init__(self):
        self.tables = {}
        self.figures = {}

    def add(self, table, columns, tolerance=None, absolute=False):
        recorded = self.tables.setdefault(table, {})
        for header, values in columns.items():
            if header in recorded:
                raise ValueError(f"{table}, {header} is recorded twice")
            column = {"values": [blank(value) for value in values]}
            if tolerance is not None:
                column["tolerance"] = tolerance
            if absolute:
                column["absolute"] = True
            recorded[header] = column

    def look_up(self, table, label, value, part, following, found, tolerances=None):
        """Figures by their label instead of by their row, because which of them are shown depends on what is true."""
        self.figures[table] = {
            "label": label,
            "value": value,
            "part": part,
            "following": list(following),
            "tolerances": tolerances or {},
            "found": {key: blank(figure) for key, figure in found.items()},
        }

    def plain(self, keep_values=True):
        columns = {
            table: {
                header: column if keep_values and len(column["values"]) <= WHOLE else digest(column)
                for header, column in columns.items()
            }
            for table, columns in self.tables.items()
        }
        figures = self.figures if keep_values else {table: without_texts(found) for table, found in self.figures.items()}
        return {"columns": columns, "figures": figures}


def without_texts(figures):
    return {**figures, "found": {key: hashed(value) if isinstance(value, str) else value for key, value in figures["found"].items()}}


def hashed(text):
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()[:16]


def digest(column):
    """Counts, sums of the numbers plain and by place (from 1), and a hash of the texts with their places."""
    values = column["values"]
    numbers = [(place, value) for place, value in enumerate(values, 1) if isinstance(value, (int, float))]
    texts = [f"{place}:{value}" for place, value in enumerate(values, 1) if isinstance(value, str)]
    return {
        **{key: value for key, value in column.items() if key != "values"},
        "rows": len(values),
        "blanks": sum(value is None for value in values),
        "sum": float(sum(value for _, value in numbers)),
        "sumByPlace": float(sum(place * value for place, value in numbers)),
        "sumOfSizes": float(sum(place * abs(value) for place, value in numbers)),
        "texts": hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16],
    }
