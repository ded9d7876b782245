"""Records what stands in every column of every result table, by an independent program.

    npx tsx scripts/oracle/writeSheetInputs.ts && python3 scripts/oracle/sheets.py
"""

import json
from pathlib import Path

from conversion_sheets import conversion_sheets
from mismatch_sheets import mismatch_sheets

ROOT = Path(__file__).resolve().parents[2]
INPUT = ROOT / "output" / "oracle" / "sheets"
OUTPUT = ROOT / "test" / "golden" / "sheets"
ORACLES = {"conversion": conversion_sheets, "mismatch": mismatch_sheets}


def main():
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for path in sorted(INPUT.glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        tables = ORACLES[case["analysis"]](case).plain(keep_values=case["keepValues"])
        target = OUTPUT / path.name
        text = json.dumps(tables, ensure_ascii=False, indent=0, allow_nan=False)
        target.write_text(text + "\n", encoding="utf-8")
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
