// The report reads without this script. With it, tables sort, filter and save as CSV; countries are
// set side by side; the network is shown in earlier years; and the view stands in the address, so that
// it can be linked. What is computed in the page, live.js asks the program's own engine.
const page = (function () {
  "use strict";

  const data = JSON.parse(document.getElementById("report-data").textContent);
  const find = (id) => document.getElementById(id);

  /// An element with properties, attributes and children, all of them text or elements: never markup.
  function element(name, properties, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties || {})) {
      if (key in made) made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  const link = (anchor, ...children) => element("a", { href: "#" + anchor }, ...children);
  const isolated = (name) => element("bdi", {}, name);
  const say = (text) => { find("status").textContent = text; };

  // The address. Behind "#" stands the anchor of a place, or a view: "at" names the place, "countries"
  // those side by side, "year" the year shown, "sort" and "filter" (repeated) what tables show.

  /// What else has a view: how it is written, read and shown.
  const parts = [];
  const view = { at: "", countries: [], year: null, sorts: new Map(), filters: new Map() };

  function written() {
    const text = new URLSearchParams();
    if (view.at) text.append("at", view.at);
    if (view.countries.join() !== data.chosen.slice(0, most).join()) text.append("countries", view.countries.join(","));
    if (view.year !== null) text.append("year", view.year);
    for (const [id, sort] of view.sorts) text.append("sort", [id, sort.column, sort.order].join("."));
    for (const [id, words] of view.filters) text.append("filter", id + "." + words);
    for (const part of parts) part.write(text);
    const keys = new Set(text.keys());
    if (keys.size === 0) return "";
    return keys.size === 1 && view.at ? "#" + view.at : "#" + text.toString().replaceAll("%2C", ",");
  }

  /// Puts the view into the address without a step in the history for every key that is typed.
  function remember() {
    try {
      history.replaceState(null, "", written() || location.pathname + location.search);
    } catch {
      // Some browsers refuse where a slider asks too often: the next change goes through.
    }
  }

  function read() {
    const hash = location.hash.slice(1);
    const isView = hash.includes("=");
    const text = new URLSearchParams(isView ? hash : "");
    view.at = isView ? text.get("at") || "" : hash;
    const codes = text.has("countries") ? text.get("countries").split(",") : data.chosen;
    view.countries = codes.filter((code, place) => places.has(code) && codes.indexOf(code) === place).slice(0, most);
    view.year = text.has("year") ? text.get("year") : null;
    for (const part of parts) part.read(text);
    view.sorts.clear();
    view.filters.clear();
    for (const sort of text.getAll("sort")) {
      const [order, column, ...id] = sort.split(".").reverse();
      view.sorts.set(id.reverse().join("."), { column: Number(column), order });
    }
    for (const filter of text.getAll("filter")) {
      const end = filter.indexOf(".");
      view.filters.set(filter.slice(0, end), filter.slice(end + 1));
    }
  }

  // Places. A profile opens when a link leads to it.

  function reveal(id) {
    const place = id && find(id);
    if (!place) return;
    const profile = place.closest("details");
    if (profile) profile.open = true;
    place.scrollIntoView();
    const summary = profile && profile.querySelector("summary");
    if (summary) summary.focus({ preventScroll: true });
  }

  // Tables.

  /// What a cell is sorted by: the first number in a column of numbers, else its text; nothing where an
  /// en dash stands for what is undefined or not known.
  function key(cell, isNumeric) {
    const text = cell ? cell.dataset.value ?? cell.textContent.trim() : "";
    if (text === "" || text === "–") return null;
    if (!isNumeric) return text;
    const number = parseFloat(text.replaceAll(",", "").replace(/^[^\d-]+/, ""));
    return Number.isNaN(number) ? null : number;
  }

  const order = new Intl.Collator("en", { numeric: true });
  /// The rows of tables that were sorted, in the order in which they came.
  const unsorted = new Map();

  function sort(table, column, direction) {
    const headings = [...table.tHead.rows[0].cells];
    const heading = headings[column];
    if (!heading || !["ascending", "descending"].includes(direction)) return;
    const isNumeric = heading.classList.contains("n");
    const sign = direction === "ascending" ? 1 : -1;
    if (!unsorted.has(table.id)) unsorted.set(table.id, [...table.tBodies[0].rows]);
    const rows = [...table.tBodies[0].rows]
      .map((row) => ({ row, key: key(row.cells[column], isNumeric) }));
    // What is undefined comes last in either direction. Equal rows keep their order.
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null);
      return sign * (isNumeric ? a.key - b.key : order.compare(a.key, b.key));
    });
    table.tBodies[0].append(...rows.map(({ row }) => row));
    forgetOrder(table);
    heading.setAttribute("aria-sort", direction);
  }

  function forgetOrder(table) {
    for (const heading of table.tHead.rows[0].cells) heading.removeAttribute("aria-sort");
  }

  function filter(table, words) {
    const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of table.tBodies[0].rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !sought.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    return shown;
  }

  function enhance(table) {
    if (table.dataset.ready) return;
    table.dataset.ready = "yes";
    const caption = table.caption.textContent;
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const title = heading.firstChild ? heading.firstChild.textContent.trim() : "";
      const button = element("button", { type: "button", className: "sort", title: "Sort" });
      button.setAttribute("aria-label", "Sort by " + title);
      button.addEventListener("click", () => {
        const first = heading.classList.contains("n") ? "descending" : "ascending";
        const second = first === "ascending" ? "descending" : "ascending";
        const direction = heading.getAttribute("aria-sort") === first ? second : first;
        sort(table, column, direction);
        view.sorts.set(table.id, { column, order: direction });
        remember();
        say(caption + ": sorted by " + title + ", " + direction);
      });
      heading.append(button);
    });
    const tools = element("div", { className: "tools" });
    // A table that is filled for each year has no row yet.
    if (table.tBodies[0].rows.length > 8 || table.dataset.filled) {
      const count = element("span", { className: "count" });
      const input = element("input", { type: "search", id: table.id + "-filter", autocomplete: "off" });
      input.addEventListener("input", () => {
        const shown = filter(table, input.value);
        count.textContent = input.value ? shown + " of " + table.tBodies[0].rows.length + " rows" : "";
        say(count.textContent);
        if (input.value) view.filters.set(table.id, input.value);
        else view.filters.delete(table.id);
        remember();
      });
      const label = element("label", { htmlFor: input.id }, "Filter rows");
      tools.append(label, input, count);
    }
    for (const [title, run] of [["CSV", saving.saveCSV], ["XLSX", saving.saveXLSX]]) {
      const button = element("button", { type: "button" }, "Save as " + title);
      button.setAttribute("aria-label", "Save as " + title + ": " + caption);
      button.addEventListener("click", () => run(table));
      tools.append(button);
    }
    table.parentElement.before(tools);
  }

  /// Sorts and filters as the view says, and takes back what it does not say.
  function restoreTables() {
    for (const [id, rows] of unsorted) {
      if (view.sorts.has(id)) continue;
      find(id).tBodies[0].append(...rows);
      forgetOrder(find(id));
      unsorted.delete(id);
    }
    for (const input of document.querySelectorAll("input[type=search]")) {
      if (!input.value || view.filters.has(input.id.replace(/-filter$/, ""))) continue;
      input.value = "";
      input.dispatchEvent(new Event("input"));
    }
    for (const [id, { column, order }] of view.sorts) {
      const table = find(id);
      if (table && table.tHead) { enhance(table); sort(table, column, order); }
    }
    for (const [id, words] of view.filters) {
      const table = find(id);
      if (table && table.tHead) enhance(table);
      const input = find(id + "-filter");
      if (input) {
        input.value = words;
        input.dispatchEvent(new Event("input"));
      }
    }
  }

  // Countries side by side.

  const most = 6;
  const places = new Map(data.countries.map((country, place) => [country.code, place]));

  const shared = new Map(Object.entries(data.pairs).flatMap(([text, pairs]) => pairs.split(",").map((pair) => [pair, text])));

  function choose(codes) {
    view.countries = codes;
    showCompared();
    remember();
  }

  function showCompared() {
    if (!find("compare")) return;
    const chosen = view.countries.map((code) => data.countries[places.get(code)]);
    find("compare-chosen").replaceChildren(...chosen.map((country) => {
      const button = element("button", { type: "button" }, "×");
      button.setAttribute("aria-label", "Remove " + country.name);
      button.addEventListener("click", () => {
        choose(view.countries.filter((code) => code !== country.code));
        find("compare-choice").focus();
      });
      return element("li", {}, isolated(country.name), " ", button);
    }));
    find("compare-add").disabled = chosen.length >= most;
    const output = find("compare-result");
    if (chosen.length < 2) {
      const text = chosen.length ? "Choose one more country at least." : "Choose two to six countries.";
      output.replaceChildren(element("p", { className: "note" }, text));
      return;
    }
    const head = element("tr", {}, element("th", { scope: "col" }, "Measure"),
      ...chosen.map((country) => element("th", { scope: "col", className: "n" }, link(country.anchor, isolated(country.name)))));
    const rows = data.measures.map((measure, place) => {
      const title = measure.definition ? link(measure.definition, measure.title) : measure.title;
      const unit = measure.unit ? [" ", element("span", { className: "unit" }, "(" + measure.unit + ")")] : [];
      return element("tr", {}, element("th", { scope: "row" }, title, ...unit),
        ...chosen.map((country) => element("td", { className: "n" }, country.values[place])));
    });
    const shared = chosen.map((country) => element("tr", {},
      element("th", { scope: "row" }, "Groups shared with ", isolated(country.name)),
      ...chosen.map((other) => element("td", { className: "n" }, sharing(country, other)))));
    const groups = data.groups.map((group, place) => {
      const statuses = chosen.map((country) => country.groups[place] || "–");
      if (statuses.every((status) => status === "–")) return null;
      return element("tr", {}, element("th", { scope: "row" }, link(group.anchor, isolated(group.name))),
        ...statuses.map((status) => element("td", { className: status === "–" ? "n none" : "n" }, status)));
    }).filter(Boolean);
    const heading = (text) => element("tr", { className: "part" },
      element("th", { scope: "rowgroup", colSpan: chosen.length + 1 }, text));
    const table = element("table", { id: "table-compare" },
      element("caption", {}, "Side by side: " + chosen.map((country) => country.name).join(", ")),
      element("thead", {}, head), element("tbody", {}, ...rows),
      element("tbody", {}, heading("Groups shared"), ...shared),
      element("tbody", {}, heading("Groups that any of them belongs to"), ...groups));
    const box = element("div", { className: "box wide", role: "group", tabIndex: 0 }, table);
    box.setAttribute("aria-label", table.caption.textContent);
    output.replaceChildren(box);
    say(table.caption.textContent);
  }

  function sharing(country, other) {
    if (country === other) return "";
    const [a, b] = [places.get(country.code), places.get(other.code)].sort((x, y) => x - y);
    return shared.get(a + " " + b) || "0";
  }

  function prepareCompare() {
    const section = find("compare");
    if (!section) return;
    const choice = find("compare-choice");
    choice.append(...data.countries.map((country) => element("option", { value: country.code }, country.name)));
    find("compare-form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (!choice.value || view.countries.includes(choice.value) || view.countries.length >= most) return;
      choose([...view.countries, choice.value]);
    });
    find("compare-clear").addEventListener("click", () => choose([]));
  }

  // The network in earlier years.

  function showYear() {
    const years = data.years;
    const slider = find("years-slider");
    if (!years || !slider) return;
    const last = years.days.length - 1;
    const found = years.days.findIndex((day) => day.slice(0, 4) === String(view.year));
    const place = found < 0 ? last : found;
    const day = years.days[place];
    slider.value = place;
    slider.setAttribute("aria-valuetext", day);
    find("years-day").textContent = day;
    find("years-summary").textContent = years.summaries[place];
    const members = data.groups.map(() => []);
    const joined = data.groups.map(() => []);
    const left = data.groups.map(() => []);
    for (const [country, group, first, until] of years.spans) {
      if (group >= data.groups.length) continue;
      if (first <= place && place <= until) members[group].push(country);
      if (first === place && place > 0) joined[group].push(country);
      if (until === place - 1) left[group].push(country);
    }
    // Countries come in the order of their names.
    const names = (list) => list.sort((a, b) => a - b).flatMap((country, index) => [index ? ", " : "", isolated(data.countries[country].name)]);
    const groups = data.groups.map((group, index) => ({ group, index, size: years.sizes[index][place] }))
      .filter(({ size, index }) => size !== null || left[index].length);
    groups.sort((a, b) => (b.size || 0) - (a.size || 0));
    find("table-years-groups").tBodies[0].replaceChildren(...groups.map(({ group, index, size }) => element("tr", {},
      element("th", { scope: "row" }, group.anchor ? link(group.anchor, isolated(group.name)) : isolated(group.name)),
      element("td", { className: "n" }, size === null ? "–" : String(size)),
      element("td", { className: "list" }, ...names(members[index])), element("td", {}, ...names(joined[index])),
      element("td", {}, ...names(left[index])))));
    const countries = data.countries.map((country, index) => ({ country, index, count: years.counts[index][place] }))
      .filter(({ count }) => count > 0);
    countries.sort((a, b) => b.count - a.count);
    find("table-years-countries").tBodies[0].replaceChildren(...countries.map(({ country, index, count }) => element("tr", {},
      element("th", { scope: "row" }, link(country.anchor, isolated(country.name))),
      element("td", { className: "n" }, String(count)),
      element("td", { className: "n" }, years.burdens[index][place] || "–"),
      element("td", { className: "n" }, String(years.counts[index][last])))));
    for (const id of ["table-years-groups", "table-years-countries"]) {
      const chosen = view.sorts.get(id);
      unsorted.delete(id);
      forgetOrder(find(id));
      if (chosen) sort(find(id), chosen.column, chosen.order);
      const input = find(id + "-filter");
      if (input && input.value) input.dispatchEvent(new Event("input"));
    }
  }

  function prepareYears() {
    const slider = find("years-slider");
    if (!slider || !data.years) return;
    slider.max = data.years.days.length - 1;
    slider.addEventListener("input", () => {
      view.year = data.years.days[slider.value].slice(0, 4);
      showYear();
      remember();
      say(data.years.summaries[slider.value]);
    });
  }

  // Profiles: found by name, and all open at once, for printing or for searching in the page.

  function prepareProfiles() {
    for (const section of document.querySelectorAll(".profiles")) {
      const profiles = [...section.querySelectorAll("details.profile")];
      const input = element("input", { type: "search", id: section.id + "-filter", autocomplete: "off" });
      const count = element("span", { className: "count" });
      input.addEventListener("input", () => {
        const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const profile of profiles) {
          const text = profile.querySelector("summary").textContent.toLowerCase();
          profile.hidden = !words.every((word) => text.includes(word));
          if (!profile.hidden) shown += 1;
        }
        count.textContent = input.value ? shown + " of " + profiles.length : "";
        say(count.textContent);
        if (input.value) view.filters.set(section.id, input.value);
        else view.filters.delete(section.id);
        remember();
      });
      const all = (text, isOpen) => {
        const button = element("button", { type: "button" }, text);
        button.addEventListener("click", () => {
          for (const profile of profiles) if (!profile.hidden) profile.open = isOpen;
        });
        return button;
      };
      const tools = element("div", { className: "tools" },
        element("label", { htmlFor: input.id }, "Find a profile"), input, count,
        all("Open all", true), all("Close all", false));
      section.querySelector("details.profile").before(tools);
      for (const profile of profiles) {
        const prepare = () => { if (profile.open) profile.querySelectorAll("table").forEach(enhance); };
        profile.addEventListener("toggle", prepare);
        prepare();
      }
    }
  }

  function restore() {
    read();
    restoreTables();
    showCompared();
    showYear();
    for (const part of parts) part.show();
    reveal(view.at);
  }

  // Pictures that can be saved.

  function preparePictures() {
    for (const picture of document.querySelectorAll("figure .sheet > svg:not(#live-picture)")) {
      const figure = picture.closest("figure");
      const title = (picture.querySelector("title") || figure.querySelector("figcaption")).textContent.trim();
      const tools = element("div", { className: "tools" });
      for (const [kind, run] of [["SVG", saving.saveSVG], ["PNG", saving.savePNG]]) {
        const button = element("button", { type: "button" }, "Save as " + kind);
        button.setAttribute("aria-label", "Save as " + kind + ": " + title);
        button.addEventListener("click", () => run(figure.id || "picture", picture));
        tools.append(button);
      }
      picture.parentElement.before(tools);
    }
  }

  for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
  prepareCompare();
  prepareYears();
  prepareProfiles();
  preparePictures();
  document.querySelectorAll("main table").forEach((table) => {
    if (!table.closest("details.profile")) enhance(table);
  });
  window.addEventListener("hashchange", () => {
    // A link within the page leads to its place and keeps the view.
    if (location.hash.includes("=")) return restore();
    view.at = location.hash.slice(1);
    remember();
    reveal(view.at);
  });
  restore();

  return { data, find, element, link, isolated, say, enhance, remember, forgetOrder, unsorted,
    /// Takes in what else has a view, and shows it as the address says.
    add(part) {
      parts.push(part);
      restore();
    },
  };
})();
