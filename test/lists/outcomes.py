"""What the conversion report should say of three public lists, computed without leadq, in plain Python.

    python3 outcomes.py <folder of the lists> > outcomes.json

The median and the 90th percentile interpolate between ranks; intervals are Wilson's, at 95%.
"""

import csv
import json
import sys
from datetime import datetime
from math import floor, sqrt
from pathlib import Path
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)


def rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def proportion(part, whole):
    rate = part / whole
    denominator = 1 + Z * Z / whole
    center = (rate + Z * Z / (2 * whole)) / denominator
    margin = Z / denominator * sqrt(rate * (1 - rate) / whole + Z * Z / (4 * whole * whole))
    return {
        "part": part,
        "whole": whole,
        "share": round(rate, 6),
        "interval": {
            "low": 0 if part == 0 else round(center - margin, 6),
            "high": 1 if part == whole else round(center + margin, 6),
        },
    }


def percentile(values, share):
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    low = floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def spread(values):
    return {
        "count": len(values),
        "median": round(percentile(values, 0.5), 2),
        "p90": round(percentile(values, 0.9), 2),
    }


def day(text):
    return datetime.strptime(text, "%d-%m-%y").toordinal() if text else None


def opportunities(folder):
    known = {row["account"].strip().casefold() for row in rows(folder / "accounts.csv")}
    pipeline = rows(folder / "sales_pipeline.csv")
    won = [row for row in pipeline if row["deal_stage"] == "Won"]
    lost = [row for row in pipeline if row["deal_stage"] == "Lost"]
    amounts = [float(row["close_value"]) for row in won]
    matched = [row for row in pipeline if row["account"].strip().casefold() in known]
    first_engaged, first_won = {}, {}
    for row in matched:
        name = row["account"].strip().casefold()
        engaged, closed = day(row["engage_date"]), day(row["close_date"])
        if engaged:
            first_engaged[name] = min(engaged, first_engaged.get(name, engaged))
        if closed and row["deal_stage"] == "Won":
            first_won[name] = min(closed, first_won.get(name, closed))
    return {
        "accounts": len(known),
        "opportunities": len(pipeline),
        "matched": len(matched),
        "accountsWithOpportunity": len({row["account"].strip().casefold() for row in matched}),
        "accountsWon": len(first_won),
        "won": len(won),
        "lost": len(lost),
        "open": len(pipeline) - len(won) - len(lost),
        "winRate": proportion(len(won), len(won) + len(lost)),
        "wonAmount": round(sum(amounts), 2),
        "dealSize": spread(amounts),
        "daysToClose": spread([day(row["close_date"]) - day(row["engage_date"]) for row in won]),
        "daysToFirstWin": spread([first_won[name] - first_engaged[name] for name in first_won]),
    }


def conversion(path, column, value, by, nothing):
    """`nothing` is the text that the definition of the list declares to mean nothing."""
    leads = rows(path)
    counts = {}
    for lead in leads:
        text = lead[by].strip()
        key = "" if text.casefold() == nothing.casefold() else text
        all_of, won_of = counts.get(key, (0, 0))
        counts[key] = (all_of + 1, won_of + (lead[column] == value))
    return {
        "overall": proportion(sum(lead[column] == value for lead in leads), len(leads)),
        "by": {key: proportion(won, count) for key, (count, won) in sorted(counts.items())},
    }


if __name__ == "__main__":
    data = Path(sys.argv[1])
    numbers = {
        "mavenCrmOpportunities": opportunities(data / "maven-crm-opportunities"),
        "xEducation": conversion(
            data / "xeducation-leads" / "leads.csv", "Converted", "1", "Lead Source", "Select"
        ),
        "uciBankMarketing": conversion(
            data / "uci-bank-marketing" / "bank-full.csv", "deposit", "yes", "job", "unknown"
        ),
    }
    json.dump(numbers, sys.stdout, indent=2)
    print()
