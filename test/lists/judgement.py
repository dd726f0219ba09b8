"""Works out from two public lists, without leadq, how the definitions beside this file fare against what was bought.

Usage: judgement.py <folder of the lists>
Prints JSON per list: leads and won by status; the area under the ROC curve of the score, by all pairs, with its 95%
interval (DeLong); per criterion the leads that have it, how many of them were won, the ratio of rates and its 95%
interval (Katz); leads and won by band of the score; and what other thresholds would hand over. The definitions are
written out here once more, in Python.
"""

import bisect
import csv
import json
import math
import os
import statistics
import sys

Z95 = 1.959963984540054


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def number_of(text):
    try:
        return float(text)
    except ValueError:
        return None


def course_seeker(row):
    """x-education.yaml: rejected?, qualified by itself?, the criteria of each section with their points, its cap."""
    occupation = row["What is your current occupation"].lower()
    source = row["Lead Source"].lower()
    origin = row["Lead Origin"].lower()
    time = number_of(row["Total Time Spent on Website"])
    activity = row["Last Activity"].lower()
    contact = []
    if occupation in ("working professional", "businessman"):
        contact.append(("works", 35))
    if occupation in ("unemployed", "student", "housewife"):
        contact.append(("seeks-work", 10))
    came = []
    if source in ("reference", "welingak website"):
        came.append(("recommended", 35))
    if origin in ("lead add form", "quick add form"):
        came.append(("asked-by-form", 35))
    if source == "olark chat":
        came.append(("chat-only", -5))
    interest = []
    if time is not None and time >= 1000:
        interest.append(("reads-long", 30))
    if time is not None and 500 <= time <= 999:
        interest.append(("reads", 20))
    if activity in ("had a phone conversation", "email received"):
        interest.append(("answered", 20))
    if activity in ("email opened", "email link clicked"):
        interest.append(("follows-mail", 5))
    if activity in ("email bounced", "unsubscribed"):
        interest.append(("unreachable", -20))
    rejected = row["Do Not Email"].lower() == "yes" or row["Do Not Call"].lower() == "yes"
    return rejected, None, [(contact, 35), (came, 45), (interest, 50)]


def depositor(row):
    """uci-bank-marketing.yaml, in the same form."""
    job = row["job"].lower()
    age = number_of(row["age"])
    balance = number_of(row["balance"])
    before = row["poutcome"].lower()
    contact = []
    if job in ("student", "retired"):
        contact.append(("life-change", 20))
    if job == "unemployed":
        contact.append(("between-jobs", 10))
    if job in ("management", "admin."):
        contact.append(("office", 5))
    if age < 25 or age >= 60:
        contact.append(("young-or-old", 20))
    means = []
    if row["housing"].lower() == "no":
        means.append(("nothing-to-pay-off", 25))
    if balance >= 1500:
        means.append(("comfortable", 20))
    if 500 <= balance <= 1499:
        means.append(("something-put-by", 10))
    interest = [("talked-before", 20)] if before != "unknown" else []
    automatic = "auto-bought-before" if before == "success" else None
    return balance < -500, automatic, [(contact, 40), (means, 50), (interest, 20)]


LISTS = {
    "xeducation-leads/leads.csv": {
        "decide": course_seeker, "outcome": ("Converted", "1"), "qualified": 40, "nurture": 15, "band": 20,
    },
    "uci-bank-marketing/bank-full.csv": {
        "decide": depositor, "outcome": ("deposit", "yes"), "qualified": 50, "nurture": 25, "band": 10,
    },
}


def decided(rows, decide, outcome, qualified, nurture, **_):
    column, bought = outcome
    for row in rows:
        rejected, automatic, sections = decide(row)
        score = sum(min(cap, sum(points for _, points in held)) for held, cap in sections)
        codes = {code for held, _ in sections for code, _ in held}
        if automatic and not rejected:
            codes.add(automatic)
        status = (
            "rejected" if rejected
            else "qualified" if automatic or score >= qualified
            else "nurture" if score >= nurture
            else "rejected"
        )
        yield {
            "won": row[column] == bought, "status": status, "score": score, "codes": codes,
            "scored": not rejected, "automatic": bool(automatic) and not rejected,
        }


def counted(leads):
    return {"leads": len(leads), "won": sum(lead["won"] for lead in leads)}


def area(leads):
    """By all pairs of a won and another lead, those of one score counted together."""
    won, lost = {}, {}
    for lead in leads:
        of = won if lead["won"] else lost
        of[lead["score"]] = of.get(lead["score"], 0) + 1
    pairs = 0.0
    for high, winners in won.items():
        for low, losers in lost.items():
            pairs += winners * losers * (1 if high > low else 0.5 if high == low else 0)
    return pairs / (sum(won.values()) * sum(lost.values()))


def error_of_area(leads):
    """By the placements of each lead among those of the other outcome (DeLong and others, 1988)."""
    won = sorted(lead["score"] for lead in leads if lead["won"])
    lost = sorted(lead["score"] for lead in leads if not lead["won"])

    def below(score, others):
        return (bisect.bisect_left(others, score) + bisect.bisect_right(others, score)) / 2 / len(others)

    of_won = statistics.variance(below(score, lost) for score in won)
    of_lost = statistics.variance(below(score, won) for score in lost)
    return math.sqrt(of_won / len(won) + of_lost / len(lost))


def lift(leads, code):
    having = counted([lead for lead in leads if code in lead["codes"]])
    lacking = counted([lead for lead in leads if code not in lead["codes"]])
    ratio = (having["won"] / having["leads"]) / (lacking["won"] / lacking["leads"])
    error = math.sqrt(
        1 / having["won"] - 1 / having["leads"] + 1 / lacking["won"] - 1 / lacking["leads"]
    )
    return {
        **having, "lift": round(ratio, 6),
        "low": round(math.exp(math.log(ratio) - Z95 * error), 6),
        "high": round(math.exp(math.log(ratio) + Z95 * error), 6),
    }


def judge(rows, plan):
    leads = list(decided(rows, **plan))
    scored = [lead for lead in leads if lead["scored"]]
    codes = sorted({code for lead in scored for code in lead["codes"]})
    bands = sorted({math.floor(lead["score"] / plan["band"]) * plan["band"] for lead in scored})
    thresholds = sorted({lead["score"] for lead in scored})
    auc, error = area(scored), error_of_area(scored)
    return {
        **counted(leads),
        "statuses": {
            status: counted([lead for lead in leads if lead["status"] == status])
            for status in ("qualified", "nurture", "rejected")
        },
        "auc": {
            "area": round(auc, 6),
            "low": round(auc - Z95 * error, 6),
            "high": round(auc + Z95 * error, 6),
        },
        "criteria": {code: lift(scored, code) for code in codes},
        "bands": {
            str(band): counted([lead for lead in scored if band <= lead["score"] < band + plan["band"]])
            for band in bands
        },
        "thresholds": {
            str(threshold): counted([lead for lead in scored if lead["automatic"] or lead["score"] >= threshold])
            for threshold in thresholds
        },
    }


if __name__ == "__main__":
    folder = sys.argv[1]
    result = {name: judge(rows_of(os.path.join(folder, name)), plan) for name, plan in LISTS.items()}
    print(json.dumps(result, indent=2))
