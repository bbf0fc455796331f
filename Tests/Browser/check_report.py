"""Opens a report in a real browser and uses it as a reader does.

    python3 check_report.py REPORT.html [--pictures FOLDER]

script/check-report installs what this needs and calls it. Exit status 0: all holds; 1: something
does not, and each thing that does not has a line.
"""

import argparse
import base64
import csv
import importlib.util
import io
import json
import pathlib
import sys
import tempfile
import time

import html5lib
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

DESKTOP = (1280, 900)
PHONE = (390, 844)

failures = []


def expect(holds, what):
    """Notes whether something holds, and goes on either way."""
    print(("ok    " if holds else "FAILS ") + what)
    if not holds:
        failures.append(what)


class Browser:
    """Headless Chromium on one report."""

    def __init__(self, report, downloads, script=True):
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--disable-gpu", "--disable-dev-shm-usage",
                         "--hide-scrollbars", "--no-first-run"):
            options.add_argument(argument)
        # Chromium's own sandbox does not work for root, whom CI runs as.
        options.add_argument("--no-sandbox")
        options.add_experimental_option("prefs", {
            "download.default_directory": str(downloads),
            # 2 forbids, 1 allows.
            "profile.managed_default_content_settings.javascript": 1 if script else 2,
        })
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        service = webdriver.ChromeService(executable_path=chromedriver())
        options.binary_location = chromium()
        self.driver = webdriver.Chrome(options=options, service=service)
        # A busy machine takes its time.
        self.driver.set_script_timeout(600)
        self.driver.command_executor.client_config.timeout = 600
        self.address = report.resolve().as_uri()
        self.requests = []

    def open(self, hash="", size=DESKTOP, dark=False):
        """Opens the report anew, at a place or in a view."""
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == PHONE})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
        self.driver.get("about:blank")
        self.driver.get(self.address + hash)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def click(self, element):
        self.run("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def hash(self):
        return self.run("return location.hash")

    def texts(self, selector):
        """The texts of all elements, seen or not."""
        return self.run("return [...document.querySelectorAll(arguments[0])]"
                        ".map(e => e.textContent.trim())", selector)

    def shown_rows(self, table):
        return self.run("return [...document.getElementById(arguments[0]).tBodies[0].rows]"
                        ".filter(r => !r.hidden).map(r => [...r.cells].map(c => c.textContent.trim()))", table)

    def messages(self):
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requested(self):
        """What was asked for, besides the report itself and what stands in it."""
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        ours = (self.address, "about:", "data:", "blob:")
        return [address for address in asked if not address.startswith(ours)]


def first_existing(*names):
    import shutil
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    sys.exit("check_report: none of these is installed: " + ", ".join(names))


def chromium():
    return first_existing("chromium", "chromium-browser", "google-chrome")


def chromedriver():
    return first_existing("chromedriver")


def number(text):
    return float(text.replace(",", ""))


def check_markup(report):
    """The file as it is, before any browser reads it."""
    text = report.read_text(encoding="utf-8")
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text)
    faults = [f"line {place[0]}: {code}" for place, code, _ in parser.errors]
    expect(not faults, "the markup is valid HTML" + "".join("\n      " + f for f in faults[:5]))
    expect(len(text.encode()) < 5_000_000, f"it has {len(text.encode()):,} bytes, under 5 MB")


def check_sorting(browser):
    table = "table-load"
    column = browser.run(
        "return [...document.querySelectorAll('#table-load thead th')]"
        ".findIndex(h => h.textContent.startsWith('Groups'))")
    button = browser.all(f"#{table} thead button.sort")[column]
    browser.click(button)
    heading = browser.all(f"#{table} thead th")[column]
    down = [number(row[column]) for row in browser.shown_rows(table)]
    expect(down == sorted(down, reverse=True), "a click on a heading sorts, the greatest first")
    expect(heading.get_attribute("aria-sort") == "descending", "aria-sort says descending")
    button.send_keys(Keys.ENTER)
    up = [number(row[column]) for row in browser.shown_rows(table)]
    expect(up == sorted(up) and len(up) == len(down), "the keyboard turns the order round")
    expect(heading.get_attribute("aria-sort") == "ascending", "aria-sort says ascending")
    expect(f"sort={table}.{column}.ascending" in browser.hash(), "the order is in the address")
    names = browser.all(f"#{table} thead button.sort")[0]
    browser.click(names)
    first = [row[0] for row in browser.shown_rows(table)]
    ordered = browser.run(
        "return [...arguments[0]].sort(new Intl.Collator('en', {numeric: true}).compare)", first)
    expect(first == ordered, "names sort as names")
    browser.open(f"#sort={table}.{column}.ascending&at=load")
    restored = [number(row[column]) for row in browser.shown_rows(table)]
    expect(restored == up, "the order comes back with the address")


def check_filtering(browser, downloads):
    table = "table-load"
    rows = browser.shown_rows(table)
    name = rows[len(rows) // 2][0].rsplit(" ", 1)[0]
    box = browser.find(f"#{table}-filter")
    browser.click(box)
    box.send_keys(name)
    shown = browser.shown_rows(table)
    expect(0 < len(shown) < len(rows), f"the filter leaves {len(shown)} of {len(rows)} rows")
    expect(all(name.lower() in " ".join(row).lower() for row in shown), "each of them has the words")
    expect(f"filter={table}." in browser.hash(), "the filter is in the address")
    restored = browser.hash()
    browser.click(browser.find(".box:has(#table-load)").find_element(
        By.XPATH, "preceding-sibling::*[1]").find_element(By.TAG_NAME, "button"))
    file = downloads / f"{table}.csv"
    for _ in range(50):
        if file.exists():
            break
        time.sleep(0.1)
    expect(file.exists(), "the table is saved as a file")
    if file.exists():
        saved = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"))))
        expect(len(saved) == len(shown) + 1, "the file has the rows that are shown")
        expect(len({len(row) for row in saved}) == 1, "each with a cell for each column")
        expect("↕" not in saved[0][0] and saved[0][0] == "Country", "under the headings")
    browser.open(restored)
    expect(browser.shown_rows(table) == shown, "the filter comes back with the address")


def check_comparison(browser):
    browser.open()
    expect(browser.find("#compare").is_displayed(), "there is a section to compare in")
    # A report made for some countries begins with these.
    browser.click(browser.find("#compare-clear"))
    choice = Select(browser.find("#compare-choice"))
    codes = [option.get_attribute("value") for option in choice.options]
    names = [option.get_attribute("textContent") for option in choice.options]
    if len(codes) < 3:
        return
    chosen = [0, len(codes) // 2, len(codes) - 1]
    for place in chosen:
        choice.select_by_value(codes[place])
        browser.click(browser.find("#compare-add"))
    heads = browser.texts("#table-compare thead th")
    expect(heads[1:] == [names[place] for place in chosen], "the countries stand side by side")
    expect("countries=" + ",".join(codes[place] for place in chosen) in browser.hash(),
           "they are in the address")
    address = browser.hash()
    browser.open(address)
    expect(browser.texts("#table-compare thead th") == heads, "and come back with it")
    browser.click(browser.all("#compare-chosen button")[0])
    expect(len(browser.texts("#table-compare thead th")) == 3, "one can be taken away")
    browser.open("#countries=NOWHERE,__proto__&year=abc&sort=nothing.1.up&filter=nothing.x&at=nothing")
    expect(not browser.all("#table-compare"), "an address of nonsense does no harm")


def check_years(browser):
    browser.open()
    slider = browser.all("#years-slider")
    if not slider:
        print("      (no series in this report)")
        return
    before = (browser.find("#years-day").text, browser.texts("#table-years-countries td")[:40])
    browser.run("arguments[0].scrollIntoView({block: 'center'})", slider[0])
    slider[0].send_keys(Keys.HOME)
    after = (browser.find("#years-day").text, browser.texts("#table-years-countries td")[:40])
    expect(after[0] < before[0], f"the slider goes from {before[0]} to {after[0]}")
    expect(after[1] != before[1], "and shows the numbers of that year")
    expect(f"year={after[0][:4]}" in browser.hash(), "the year is in the address")
    browser.open(browser.hash())
    expect(browser.find("#years-day").text == after[0], "and comes back with it")
    table = "table-years-countries"
    rows = browser.shown_rows(table)
    browser.find(f"#{table}-filter").send_keys(rows[0][0])
    expect(0 < len(browser.shown_rows(table)) <= len(rows), "the countries of a year can be filtered")
    browser.click(browser.all(f"#{table} thead button.sort")[0])
    slider = browser.find("#years-slider")
    slider.send_keys(Keys.END)
    expect(browser.find(f"#{table} [aria-sort]").get_attribute("aria-sort") == "ascending",
           "and keep their order in another year")
    browser.run("location.hash = '#at=years&year=' + arguments[0]", after[0][:4])
    WebDriverWait(browser.driver, 5).until(lambda _: browser.find("#years-day").text == after[0])
    expect(browser.shown_rows(table) == rows, "a view without filter and order takes both back")


def check_live(browser):
    """One country, and what a change would do."""
    if not browser.run("return Boolean(document.getElementById('live-engine'))"):
        print("      the page is still: it was made without an engine")
        return

    def answered(after):
        WebDriverWait(browser.driver, 120).until(lambda driver: driver.execute_script(
            "return Boolean(document.getElementById('live').dataset.milliseconds) && !!(" + after + ")"))

    def ticked():
        return browser.run("return [...document.querySelectorAll('#table-live-groups input')]"
                           ".filter(i => i.checked).length")

    def figure():
        return browser.texts("#live-figures dd")[0]

    browser.open("#what-if")
    answered("true")
    expect(browser.find("#live").is_displayed() and not browser.find("#live-still").is_displayed(),
           "the engine of the page answers")
    code = browser.run("return page.data.countries.find(c => Object.keys(c.groups).length > 3).code")
    browser.open(f"#country={code}&at=what-if")
    answered(f"document.getElementById('live-command').textContent.length")
    before, facts = ticked(), figure()
    box = browser.all("#table-live-groups input:checked:not(:disabled)")[0]
    group = box.get_attribute("data-group")
    browser.click(box)
    answered(f"!document.getElementById('live-sentence').hidden")
    command = browser.find("#live-command").text
    expect(f"--leave {code}:{group}" in command and command.startswith("minilateral what-if"),
           f"a membership is ticked off, and the command says so: {command[:90]}")
    expect(browser.find("#live-sentence").text.startswith("What if, not fact"), "it is said to be no fact")
    expect(ticked() == before - 1 and figure() != facts, "its groups and its figures change")
    view = browser.hash()
    expect(f"leave={code}:{group}" in view, f"the address tells the change: {view}")
    shown = browser.shown_rows("table-live-effects")
    expect(len(shown) > 0, "who is affected has rows")
    browser.open(view)
    answered("!document.getElementById('live-sentence').hidden")
    expect(browser.shown_rows("table-live-effects") == shown, "the address leads back to the same numbers")
    browser.click(browser.find("#live-changes button"))
    answered("document.getElementById('live-sentence').hidden")
    expect(ticked() == before and figure() == facts, "the change is taken back")
    browser.find("#live-new-name").send_keys("A group of two")
    browser.find("#live-new-members").send_keys(f"{code}, Not a country" + Keys.ENTER)
    answered("!document.getElementById('live-problem').hidden")
    expect(figure() == facts, "a country that there is none of is refused, and the view stays")
    other = browser.run("return page.data.countries.find(c => c.code !== arguments[0]).code", code)
    browser.find("#live-new-members").clear()
    browser.find("#live-new-members").send_keys(f"{code}, {other}" + Keys.ENTER)
    answered("!document.getElementById('live-sentence').hidden")
    expect("A group of two" in browser.find("#live-command").text and ticked() == before + 1, "a group is founded")
    picture = browser.find("#live-picture")

    def seen():
        return browser.run("return arguments[0].getAttribute('viewBox')", picture)

    whole = seen()
    picture.send_keys("+")
    picture.send_keys(Keys.ARROW_LEFT)
    expect(seen() != whole, "the picture comes closer by keyboard")
    picture.send_keys("0")
    expect(seen() == whole, "and is shown whole again")
    label = picture.get_attribute("aria-label") or ""
    expect("countries" in label and "tables" in label, "the picture says in words what it shows")


def check_profiles(browser):
    browser.open()
    link = browser.find("#table-load tbody th a")
    target = link.get_attribute("href").split("#")[1]
    browser.click(link)
    WebDriverWait(browser.driver, 5).until(lambda _: browser.find(f"[id='{target}']").is_displayed())
    expect(browser.find(f"[id='{target}']").is_displayed(), "a profile opens from its link")
    top = browser.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", target)
    expect(-20 < top < DESKTOP[1], "and stands on the screen")
    expect(browser.hash() == "#" + target, "the address leads to it")
    browser.open("#" + target)
    expect(browser.find(f"[id='{target}']").is_displayed(), "so that the link can be sent")
    lost = browser.run(
        "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
        ".filter(id => !document.getElementById(id))")
    expect(not lost, f"every link within the page leads somewhere {lost[:3]}")


def check_without_script(report, downloads):
    browser = Browser(report, downloads, script=False)
    try:
        browser.open()
        # Scripts of the driver itself run all the same.
        closed = browser.all("main > section")
        seen = [section.get_attribute("id") for section in closed if section.is_displayed()]
        for section in ("findings", "load", "positions", "overlap", "design", "countries", "groups",
                        "method", "sources", "provenance"):
            expect(section in seen, f"without script there is the section {section}")
        expect("compare" not in seen, "and no control that does nothing")
        expect(not browser.all(".tools button.sort"), "nor a button")
        profiles = browser.run(
            "return [...document.querySelectorAll('details.profile')].map(d => [d.querySelector('.body').id,"
            "d.querySelectorAll('table').length, d.querySelector('.body').textContent.length])")
        expect(profiles and all(length > 40 for _, _, length in profiles),
               f"all {len(profiles)} profiles are in the page")
        target = profiles[0][0]
        browser.open("#" + target)
        expect(browser.find(f"[id='{target}']").is_displayed(), "and one opens from its link")
    finally:
        browser.driver.quit()


def axe_core():
    """axe-core as the package carries it. The package itself is for another driver, and isn't run."""
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (pathlib.Path(package) / "axe.min.js").read_text(encoding="utf-8")


def check_access(browser, name, hash="", **view):
    browser.open(hash, **view)
    if hash == "#what-if":
        WebDriverWait(browser.driver, 120).until(lambda driver: driver.execute_script(
            "return !document.getElementById('live-engine')"
            " || Boolean(document.getElementById('live').dataset.milliseconds)"))
    # axe-core takes minutes for tens of thousands of cells that are made alike: some of each kind will do.
    browser.run("""
        document.querySelectorAll('details.profile').forEach((d, i) => {
          if (i % 60 === 0) d.open = true; else if (i % 60 > 3) d.remove();
        });
        document.querySelectorAll('tbody').forEach(b => [...b.rows].slice(8).forEach(r => r.remove()));
        document.querySelectorAll('.references li:nth-child(n + 20), .definitions > div:nth-child(n + 12)')
          .forEach(e => e.remove());
        document.querySelectorAll('figure svg').forEach(e => {
          while (e.children.length > 20) e.lastElementChild.remove();
        });""")
    browser.run(axe_core())
    violations = browser.driver.execute_async_script("""
        const done = arguments[arguments.length - 1];
        axe.run({resultTypes: ["violations"]}).then(r => done(r.violations), e => done([
          {id: "error", help: String(e), nodes: [{target: "", html: ""}]}]));""")
    told = "".join(
        f"\n      {v['id']}: {v['help']} ({len(v['nodes'])}; {v['nodes'][0]['target']}"
        f" {v['nodes'][0]['html'][:160]})" for v in violations)
    expect(not violations, f"axe-core finds nothing: {name}{told}")
    width = browser.run("return document.documentElement.scrollWidth - window.innerWidth")
    expect(width <= 0, f"nothing runs out of the page sideways: {name}")


def take_pictures(browser, folder):
    folder.mkdir(parents=True, exist_ok=True)
    views = [("desktop", dict(size=DESKTOP)), ("desktop-dark", dict(size=DESKTOP, dark=True)),
             ("phone", dict(size=PHONE))]
    for name, view in views:
        browser.open(**view)
        places = ["top"] + browser.run("return [...document.querySelectorAll('main > section')].map(s => s.id)")
        for place in places:
            browser.run("const p = document.getElementById(arguments[0]); p ? p.scrollIntoView() : scrollTo(0, 0)", place)
            (folder / f"{name}-{place}.png").write_bytes(
                base64.b64decode(browser.driver.get_screenshot_as_base64()))
    browser.open()
    (folder / "print.pdf").write_bytes(base64.b64decode(browser.driver.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True})["data"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("report", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path, help="a folder for screenshots and the printed PDF")
    arguments = parser.parse_args()
    check_markup(arguments.report)
    with tempfile.TemporaryDirectory() as folder:
        downloads = pathlib.Path(folder)
        browser = Browser(arguments.report, downloads)
        try:
            browser.open()
            check_sorting(browser)
            check_filtering(browser, downloads)
            check_comparison(browser)
            check_years(browser)
            check_live(browser)
            check_profiles(browser)
            codes = browser.run("return JSON.parse(document.getElementById('report-data').textContent)"
                                ".countries.slice(0, 3).map(c => c.code).join(',')")
            compared = f"#countries={codes}"
            check_access(browser, "desktop, light", compared)
            check_access(browser, "desktop, dark", compared, dark=True)
            check_access(browser, "phone, light", compared, size=PHONE)
            check_access(browser, "phone, dark", compared, size=PHONE, dark=True)
            check_access(browser, "what if, desktop", "#what-if")
            check_access(browser, "what if, phone, dark", "#what-if", size=PHONE, dark=True)
            if arguments.pictures:
                take_pictures(browser, arguments.pictures)
            messages = browser.messages()
            expect(not messages, f"the console is silent {messages[:3]}")
            asked = browser.requested()
            expect(not asked, f"nothing is asked of anywhere {asked[:3]}")
        finally:
            browser.driver.quit()
        check_without_script(arguments.report, downloads)
    if failures:
        sys.exit(f"check_report: {len(failures)} of the checks fail")
    print("All holds.")


if __name__ == "__main__":
    main()
