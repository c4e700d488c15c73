# Makes random-tables.json: seeded random tables of judgements, with what other people's programs make of them.
# Run with Python 3.11 in an environment of its own, then format the file as all are (npm run check):
#   pip install krippendorff==0.9.0 irrCAC==0.4.4 statsmodels==0.15.0 nltk==3.10.4 && python random-tables.py > random-tables.json
import json
import random
from importlib.metadata import version

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import jaccard_distance, masi_distance
from statsmodels.stats.inter_rater import cohens_kappa, fleiss_kappa

PACKAGES = ["krippendorff", "irrCAC", "statsmodels", "nltk"]
WEIGHTS = {None: "", "linear": ", linear,", "quadratic": ", quadratic,"}
METRICS = ["nominal", "ordinal", "interval", "ratio"]
draw = random.Random(20261123)


def judged_table(units, coders, categories, truthful, missing):
    """A row a unit: each coder says the truth or guesses, or does not judge; at least two categories are used."""
    while True:
        rows = []
        for _ in range(units):
            truth = draw.randint(1, categories)
            said = [truth if draw.random() < truthful else draw.randint(1, categories) for _ in range(coders)]
            rows.append([None if draw.random() < missing else value for value in said])
        pairable = [value for row in rows if sum(v is not None for v in row) > 1 for value in row if value]
        if len(set(pairable)) > 1 and all(any(row[c] for row in rows) for c in range(coders)):
            return rows


def counts(rows, used):
    return np.array([[sum(value == category for value in row) for category in used] for row in rows])


def cross_table(rows, used):
    return np.array([[sum(row == [a, b] for row in rows) for b in used] for a in used])


def of_rows(rows):
    """Every coefficient that the packages have for such a table."""
    frame = pd.DataFrame(rows, dtype=float)
    used = sorted({value for row in rows for value in row if value})
    complete = all(value for row in rows for value in row)
    data = frame.to_numpy().T
    expected = {
        f"alpha, {metric}": [krippendorff.alpha(reliability_data=data, level_of_measurement=metric)]
        for metric in METRICS
    }
    ac1 = CAC(frame, digits=12).gwet()["est"]
    low, high = ac1["confidence_interval"]  # irrCAC lets it reach below -1
    expected["AC1, standard error, interval"] = [ac1["coefficient_value"], ac1["se"], max(-1, low), high]
    if complete:
        expected["Fleiss kappa"] = [fleiss_kappa(counts(rows, used))]
    if complete and frame.shape[1] == 2 and len(used) == used[-1]:
        for weights, name in WEIGHTS.items():
            result = cohens_kappa(cross_table(rows, used), wt=weights)
            expected[f"Cohen kappa{name} and standard error"] = [result.kappa, result.std_kappa]
    return expected


def of_sets(rows):
    """Alpha on sets of codes: no unit on which both are empty, as nltk divides by nothing there."""
    data = [(f"c{c}", f"u{u}", frozenset(cell)) for u, row in enumerate(rows) for c, cell in enumerate(row)]
    return {
        f"alpha of sets, {name}": [AnnotationTask(data=data, distance=distance).alpha()]
        for name, distance in [("MASI", masi_distance), ("Jaccard", jaccard_distance)]
    }


def set_table(units, coders):
    """A row a unit: of one to three true codes each coder drops some, adds some."""
    rows = []
    for _ in range(units):
        truth = draw.sample("ABCDE", draw.randint(1, 3))
        row = []
        for _ in range(coders):
            kept = {code for code in truth if draw.random() < 0.8}
            added = {code for code in "ABCDE" if draw.random() < 0.1}
            row.append("".join(sorted(kept | added)) or truth[0])
        rows.append(row)
    return rows


def as_words(rows):
    return " ".join("".join("." if value is None else str(value) for value in row) for row in rows)


def records():
    for number in range(32):
        coders = 2 + number % 4
        missing = [0, 0, 0.15, 0.35][number // 4 % 4]
        rows = judged_table(draw.randint(8, 60), coders, draw.randint(2, 6), draw.choice([0.3, 0.6, 0.9]), missing)
        yield {"table": as_words(rows), "expected": of_rows(rows)}
    for number in range(8):
        rows = set_table(draw.randint(10, 40), 2 + number % 3)
        yield {"sets": [" ".join(row) for row in rows], "expected": of_sets(rows)}


def main():
    made_with = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    lines = [json.dumps(record, separators=(",", ":")) for record in records()]
    print('{"obtained":"computed with Python 3.11: ' + made_with + '; random-tables.py, 2026-11-23",')
    print('"tables":[\n' + ",\n".join(lines) + "\n]}")


main()
