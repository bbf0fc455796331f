"""Holds the page's what-if against the command: random changes, asked in a real browser and of the
program, must give the same numbers to the last bit.

    python3 check_live.py REPORT.html PROGRAM [--questions N] [--seed N]

script/check-live installs what this needs and calls it. Exit status 0: all are the same; 1: some are not.
"""

import argparse
import csv
import io
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

from selenium.webdriver.support.ui import WebDriverWait

from check_report import Browser

COLUMNS = ["before", "after", "before-low", "before-high", "after-low", "after-high", "difference-low",
           "difference-high", "rank-before", "rank-after"]


def random_words(draw, countries, groups):
    """Options of one what-if, of one to three changes."""
    words = ["--on", draw.choice(["2026-03-31", "2026-03-31", "2024-06-30", "2015-12-31", "2009-07-01"])]
    words += ["--counting", draw.choice(["members", "members", "associates", "all"])]
    words += ["--up-to", draw.choice(["25", "25", "10", "50", "all"])]
    words += ["--unknown", draw.choice(["bounds", "bounds", "include", "exclude"])]
    for _ in range(draw.choice([1, 1, 1, 2, 3])):
        kind = draw.choice(["join", "join", "join", "leave", "leave", "dissolve", "without", "new", "merge"])
        country, group = draw.choice(countries), draw.choice(groups)
        if kind == "join":
            status = draw.choice(["", "", ":associate", ":observer"])
            words += ["--join", f"{country}:{group}{status}"]
        elif kind == "leave":
            words += ["--leave", f"{country}:{group}"]
        elif kind == "dissolve":
            words += ["--dissolve", group]
        elif kind == "without":
            words += ["--without", country]
        elif kind == "new":
            words += ["--new", "Random Few:" + ",".join(draw.sample(countries, draw.randint(2, 8)))]
        else:
            words += ["--merge", ",".join(draw.sample(groups, 2))]
    if draw.random() < 0.2:
        low = draw.randint(1, 40)
        words += ["--assume", f"days.leader:{low}:{low * 2.5}:{low * 7}"]
    return words


def number(text):
    return float(text) if text else None


def rows_of_the_command(program, words, measures):
    answer = subprocess.run([program, "what-if", *words, "--measures", ",".join(measures), "--format", "csv"],
                            capture_output=True, text=True)
    if answer.returncode:
        return None
    return {(row["side"], row["node"], row["measure"]):
            [number(row.get(name, row.get(name.replace("-", "_")))) for name in COLUMNS]
            for row in csv.DictReader(io.StringIO(answer.stdout))}


def rows_of_the_page(answer):
    rows = {}
    for side in ("countries", "groups"):
        measures = [measure["id"] for measure in answer[side]["measures"]]
        for node, _, _, _, _, *changes in answer[side]["rows"]:
            for measure, change in zip(measures, changes):
                rows[side, node, measure] = change + [None] * (len(COLUMNS) - len(change))
    for measure, _, _, *change in answer["network"]:
        rows["network", "network", measure] = change + [None] * (len(COLUMNS) - len(change))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("report", type=pathlib.Path)
    parser.add_argument("program")
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    draw = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(arguments.report, pathlib.Path(folder))
        try:
            browser.open("#what-if")
            WebDriverWait(browser.driver, 120).until(lambda driver: driver.execute_script(
                "return Boolean(document.getElementById('live')?.dataset.milliseconds)"))
            measures, countries, groups = browser.run(
                "return [page.live.measures, page.data.countries.map(c => c.code), page.live.groups()]")
            differ, refused, values, times = 0, 0, 0, []
            for question in range(arguments.questions):
                words = random_words(draw, countries, groups)
                answer, time = browser.run(
                    "const start = performance.now(); const answer = page.live.ask(arguments[0]);"
                    "return [answer, performance.now() - start]", words + ["--measures", ",".join(measures)])
                expected = rows_of_the_command(arguments.program, words, measures)
                if expected is None or "error" in answer:
                    # What one refuses, the other does.
                    refused += 1
                    differ += (expected is None) != ("error" in answer)
                    if (expected is None) != ("error" in answer):
                        print("FAILS one refuses:", " ".join(words), answer.get("error"))
                    continue
                times.append(time)
                told = rows_of_the_page(answer)
                values += sum(value is not None for row in expected.values() for value in row)
                wrong = [key for key in expected.keys() | told.keys() if expected.get(key) != told.get(key)]
                if wrong:
                    differ += 1
                    key = min(wrong)
                    print("FAILS", " ".join(words), key, expected.get(key), told.get(key))
            # A reader's one tick after another: the day and the counting rule stay.
            ticks = []
            for code in draw.sample(countries, min(60, len(countries))):
                group = draw.choice(groups)
                ticks.append(browser.run(
                    "location.hash = '#country=' + arguments[0] + '&join=' + arguments[0] + ':' + arguments[1];"
                    "dispatchEvent(new Event('hashchange'));"
                    "return Number(document.getElementById('live').dataset.milliseconds)", code, group))
        finally:
            browser.driver.quit()
    print(f"{arguments.questions} what-ifs, {refused} of them refused by both, {values} numbers compared, "
          f"{differ} what-ifs differ.")
    if len(times) > 1:
        print(f"An answer took {statistics.median(times):.0f} ms (median) and "
              f"{statistics.quantiles(times, n=20)[-1]:.0f} ms (95th percentile), of random networks; a tick with "
              f"all that it redraws {statistics.median(ticks):.0f} ms and {statistics.quantiles(ticks, n=20)[-1]:.0f} ms.")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
