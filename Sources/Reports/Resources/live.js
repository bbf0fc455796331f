// What if, in the page: the program's own engine, compiled to WebAssembly, answers questions about the
// facts that the page carries. A question is the options of "minilateral what-if", word for word, and so
// the page can show the command that gives the same numbers. Nothing is fetched, and nothing leaves it.
(async function () {
  "use strict";

  const { find, element, link, isolated, say } = page;
  const packed = find("live-engine");
  if (!packed) return;
  await wanted();

  /// Until the section comes near, or the address asks for it: the engine's first answer takes a moment.
  function wanted() {
    const section = find("what-if");
    const keys = ["country", "on", "counting", "up-to", "unknown", "new", "merge", "join", "leave", "dissolve", "without", "assume"];
    const isAsked = () => location.hash === "#what-if" || keys.some((key) => new URLSearchParams(location.hash.slice(1)).has(key));
    if (isAsked()) return Promise.resolve();
    return new Promise((resolve) => {
      const near = new IntersectionObserver((seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        resolve();
      }, { rootMargin: "600px" });
      near.observe(section);
      window.addEventListener("hashchange", () => { if (isAsked()) resolve(); });
    });
  }

  const unpack = async (id) => {
    const packed = Uint8Array.from(atob(find(id).textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  let engine;
  try {
    engine = (await WebAssembly.instantiate(await unpack("live-engine"), {})).instance.exports;
    const failed = pass(engine.live_open, await unpack("live-facts"));
    if (failed) throw new Error(answer());
  } catch (problem) {
    find("live-still").textContent = "This browser can't run the engine of the page (" + problem.message + "): the page stays still. The command answers the same questions.";
    return;
  }

  /// Calls a function of the engine with bytes.
  function pass(call, bytes) {
    const room = engine.live_room(bytes.length);
    new Uint8Array(engine.memory.buffer, room, bytes.length).set(bytes);
    const result = call(room, bytes.length);
    engine.live_free(room);
    return result;
  }

  function answer() {
    return new TextDecoder().decode(new Uint8Array(engine.memory.buffer, engine.live_text(), engine.live_size()));
  }

  function ask(words) {
    pass(engine.live_ask, new TextEncoder().encode(words.join("\n")));
    return JSON.parse(answer());
  }

  // What is asked.

  const given = JSON.parse(find("live-words").textContent);
  const measures = given.measures;
  const settings = ["on", "counting", "up-to", "unknown"];
  const changeOptions = ["new", "merge", "join", "leave", "dissolve", "without"];
  const first = { country: given.country, changes: [], assume: new Map(), ...given.settings };
  let state = structuredClone(first);
  /// The last answer, and what it says by country and group.
  let told = null;

  function words() {
    const list = [...given.fixed];
    for (const name of settings) if (state[name]) list.push("--" + name, state[name]);
    for (const [option, value] of state.changes) list.push("--" + option, value);
    for (const [id, values] of state.assume) list.push("--assume", [id, ...values].join(":"));
    return list;
  }

  const quoted = (word) => (/^[\w.,:+/-]+$/.test(word) ? word : "'" + word.replaceAll("'", "'\\''") + "'");

  /// The command that gives the same numbers. Without a change it tells of the facts.
  function command() {
    const list = words().map(quoted).join(" ");
    const tail = state.changes.length ? "what-if" : "load";
    return ("minilateral " + tail + " " + list).trim() + (state.changes.length ? " --measures " + measures.join(",") : "");
  }

  // Numbers as they are read; what was computed stays with the cell.

  const digits = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });
  const signed = new Intl.NumberFormat("en", { maximumSignificantDigits: 4, signDisplay: "exceptZero" });
  const shown = (value) => (value === null || value === undefined ? "–" : digits.format(value));

  function number(value, format = shown) {
    const cell = element("td", { className: "n" }, value === null || value === undefined ? "–" : format(value));
    if (value !== null && value !== undefined) cell.dataset.value = String(value);
    return cell;
  }

  const less = (a, b) => (a === null || b === null || a === undefined || b === undefined ? null : a - b);

  // The answer, taken apart.

  function understand(answer) {
    const rows = (side) => new Map(side.rows.map(([id, name, presence, isAffected, size, ...changes]) =>
      [id, { id, name: name || id, presence, isAffected, size, changes }]));
    const burdens = (list) => new Map((list || []).map(([code, ...rest]) => [code, rest]));
    const members = new Map();
    const groups = new Map();
    for (const [code, group, status, when] of answer.memberships) {
      if (!members.has(group)) members.set(group, []);
      members.get(group).push({ code, status, when });
      if (!groups.has(code)) groups.set(code, []);
      groups.get(code).push({ group, status, when });
    }
    return {
      answer, countries: rows(answer.countries), groups: rows(answer.groups), members, held: groups,
      before: burdens(answer.burdens.before), after: burdens(answer.burdens.after), costs: new Map(answer.costs),
    };
  }

  const nameOf = (code) => (told.countries.get(code) || { name: code }).name;
  const groupName = (id) => (told.groups.get(id) || { name: id }).name;
  const anchored = (prefix, id, name) => (find(prefix + id) ? link(prefix + id, isolated(name)) : isolated(name));

  /// The countries that one meets, with how many groups they share.
  function met(code, isThen) {
    const shared = new Map();
    for (const { group, when } of told.held.get(code) || []) {
      if (when === (isThen ? "gone" : "new")) continue;
      for (const other of told.members.get(group)) {
        if (other.code === code || other.when === (isThen ? "gone" : "new")) continue;
        shared.set(other.code, (shared.get(other.code) || 0) + 1);
      }
    }
    return shared;
  }

  // The parts of the view.

  function showFigures() {
    const row = told.countries.get(state.country);
    const figure = (title, before, after, rest) => {
      const change = less(after, before);
      return element("div", {}, element("dt", {}, title), element("dd", {},
        shown(before), ...(change ? [" → ", element("strong", {}, shown(after)), " (" + signed.format(change) + ")"] : []), ...(rest ? [element("span", { className: "unit" }, rest)] : [])));
    };
    const list = [];
    (told.answer.countries.measures || []).forEach((measure, place) => {
      const [before, after, , , low, high, , , rankBefore, rankAfter] = row.changes[place];
      const rank = rankAfter ? "place " + rankAfter + (rankBefore !== rankAfter && rankBefore ? " instead of " + rankBefore : "") + " of " + told.countries.size : "";
      const interval = low === null || low === undefined ? "" : "90 % interval " + shown(low) + " to " + shown(high) + "; ";
      list.push(figure(measure.name, before, after, after == null ? "undefined here" : interval + (rank || measure.unit)));
    });
    const [then, now] = [told.before.get(state.country), told.after.get(state.country)];
    if (now) {
      const text = (burden) => (burden[5] === burden[6] ? String(burden[5]) : burden[5] + " to " + burden[6]);
      const isSame = then && text(then) === text(now);
      list.push(element("div", {}, element("dt", {}, "Place by burden"), element("dd", {}, then ? text(then) : "–",
        ...(isSame ? [] : [" → ", element("strong", {}, text(now))]),
        element("span", { className: "unit" }, "in 90 % of the draws; statistically tied with " + now[7] + " others"))));
    }
    find("live-figures").replaceChildren(...list);
    find("live-name").replaceChildren(anchored("country-", state.country, nameOf(state.country)));
  }

  function showGroups() {
    const held = new Map((told.held.get(state.country) || []).map((cell) => [cell.group, cell]));
    const now = met(state.country, false);
    const countryChanges = new Map(state.changes.filter(([option, value]) => (option === "join" || option === "leave") && value.split(":")[0] === state.country)
      .map(([option, value]) => [value.split(":")[1], option]));
    const rows = [...told.groups.values()].map((group) => {
      const cell = held.get(group.id);
      const belongs = Boolean(cell && cell.when !== "gone");
      const members = (told.members.get(group.id) || []).filter(({ when }) => when !== "gone");
      const others = members.filter(({ code }) => code !== state.country);
      const gained = others.filter(({ code }) => !now.has(code)).length;
      const only = others.filter(({ code }) => now.get(code) === 1).length;
      return { group, cell, belongs, members, gained, only, changed: countryChanges.get(group.id) };
    });
    rows.sort((a, b) => b.belongs - a.belongs || a.group.name.localeCompare(b.group.name, "en"));
    find("table-live-groups").tBodies[0].replaceChildren(...rows.map((row) => {
      const box = element("input", { type: "checkbox", checked: row.belongs, disabled: row.group.presence === "gone" });
      box.setAttribute("aria-label", nameOf(state.country) + " belongs to " + row.group.name);
      box.dataset.group = row.group.id;
      box.addEventListener("change", () => toggle(row.group.id, box.checked));
      const end = element("button", { type: "button" }, "Dissolve");
      end.setAttribute("aria-label", "Dissolve " + row.group.name);
      end.disabled = row.group.presence !== "in both";
      end.addEventListener("click", () => change("dissolve", row.group.id));
      const what = row.group.presence === "gone" ? "dissolved" : row.group.presence === "new" ? "supposed"
        : row.changed === "join" ? "joins" : row.changed === "leave" ? "leaves" : row.cell && row.belongs ? row.cell.status : "";
      return element("tr", { className: row.changed || row.group.presence !== "in both" ? "supposed" : "" },
        element("td", {}, box), element("th", { scope: "row" }, anchored("group-", row.group.id, row.group.name)),
        element("td", {}, what), number(row.members.length), number(told.costs.get(row.group.id) ?? null),
        number(row.belongs ? null : row.gained), number(row.belongs ? row.only : null), element("td", {}, end));
    }));
    refilled("table-live-groups");
  }

  function showEffects() {
    const side = find("live-side").value;
    const list = find("live-measure");
    const all = side === "network" ? told.answer.network.map(([id, name, unit]) => ({ id, name, unit })) : told.answer[side].measures;
    const chosen = all.some(({ id }) => id === list.value) ? list.value : (all.find(({ id }) => id === "commitment-burden") || all[0] || {}).id;
    list.replaceChildren(...all.map(({ id, name }) => element("option", { value: id, selected: id === chosen }, name)));
    list.disabled = side === "network";
    const place = all.findIndex(({ id }) => id === chosen);
    const table = find("table-live-effects");
    const caption = table.caption;
    const cells = ([before, after, , , low, high, differenceLow, differenceHigh, rankBefore, rankAfter]) => [
      number(before), number(after), number(low ?? null), number(high ?? null), number(less(after, before), signed.format),
      number(differenceLow ?? null, signed.format), number(differenceHigh ?? null, signed.format), number(rankBefore ?? null), number(rankAfter ?? null),
    ];
    let rows;
    if (side === "network") {
      caption.textContent = "The network before and after";
      rows = told.answer.network.map(([, name, unit, ...change]) => element("tr", {},
        element("th", { scope: "row" }, name, " ", element("span", { className: "unit" }, unit)), ...cells(change)));
    } else {
      const measure = all[place];
      const every = [...told[side].values()];
      const isMoved = ({ changes, presence }) => presence !== "in both" || (measure && (changes[place][0] !== changes[place][1] || (changes[place][8] ?? null) !== (changes[place][9] ?? null)));
      const moved = state.changes.length ? every.filter(isMoved) : every;
      const listed = moved.length ? moved : every;
      caption.textContent = !measure ? "" : measure.name + " (" + measure.unit + "): "
        + (state.changes.length ? "the number or the place of " + moved.length + " of " + every.length + " " + side + " changes" : "all " + every.length + " " + side);
      rows = listed.map((row) => element("tr", { className: row.id === state.country ? "supposed" : "" },
        element("th", { scope: "row" }, anchored(side === "countries" ? "country-" : "group-", row.id, row.name), row.presence === "in both" ? "" : " (" + row.presence + ")"),
        ...(measure ? cells(row.changes[place]) : [])));
    }
    table.tBodies[0].replaceChildren(...rows);
    refilled("table-live-effects");
  }

  /// A table that has other rows is in no order that a reader chose, and shows what its filter says.
  function refilled(id) {
    page.unsorted.delete(id);
    page.forgetOrder(find(id));
    const input = find(id + "-filter");
    if (input && input.value) input.dispatchEvent(new Event("input"));
  }

  // The picture: a country in the middle, its groups around it, and the countries that it meets outside.
  // Each of these stands near the groups that it is met in. Drawn for white paper.

  const drawn = (name, attributes, ...children) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const size = 1200;
  const colors = { both: "#3b4046", new: "#0b4f8a", gone: "#9a3412" };
  const camera = { x: 0, y: 0, width: size };

  function aim() {
    const half = size / 2;
    // A finger scrolls the page until the picture is closer than whole, and then moves the picture.
    find("live-picture").style.touchAction = camera.width < size ? "none" : "auto";
    camera.width = Math.min(size, Math.max(size / 8, camera.width));
    const limit = size - camera.width;
    camera.x = Math.min(limit, Math.max(0, camera.x));
    camera.y = Math.min(limit, Math.max(0, camera.y));
    find("live-picture").setAttribute("viewBox", [camera.x - half, camera.y - half, camera.width, camera.width].map((value) => value.toFixed(1)).join(" "));
  }

  function zoom(factor, x = 0.5, y = 0.5) {
    const width = Math.min(size, Math.max(size / 8, camera.width / factor));
    camera.x += (camera.width - width) * x;
    camera.y += (camera.width - width) * y;
    camera.width = width;
    aim();
  }

  function showPicture() {
    const held = (told.held.get(state.country) || []).slice()
      .sort((a, b) => groupName(a.group).localeCompare(groupName(b.group), "en"));
    const at = (angle, radius) => [Math.cos(angle) * radius, Math.sin(angle) * radius].map((value) => value.toFixed(1));
    const [ring, rim] = [230, 400];
    const groups = held.map((cell, place) => ({ ...cell, angle: place / held.length * 2 * Math.PI - Math.PI / 2 }));
    const others = new Map();
    for (const group of groups) {
      for (const { code, when } of told.members.get(group.group)) {
        if (code === state.country) continue;
        const other = others.get(code) || { code, x: 0, y: 0, ties: [] };
        other.x += Math.cos(group.angle);
        other.y += Math.sin(group.angle);
        other.ties.push({ group, when: group.when !== "both" ? group.when : when });
        others.set(code, other);
      }
    }
    const around = [...others.values()].map((other) => ({ ...other, wish: Math.atan2(other.y, other.x), isMet: other.ties.some(({ when }) => when !== "gone") }))
      .sort((a, b) => a.wish - b.wish || (a.code < b.code ? -1 : 1));
    around.forEach((other, place) => { other.angle = place / around.length * 2 * Math.PI - Math.PI; });
    const lines = [];
    for (const other of around) {
      const [x, y] = at(other.angle, rim);
      for (const { group, when } of other.ties) {
        const [gx, gy] = at(group.angle, ring);
        const line = drawn("line", { x1: gx, y1: gy, x2: x, y2: y, stroke: colors[when], "stroke-width": when === "both" ? 0.6 : 1.2, "stroke-opacity": when === "both" ? 0.28 : 0.8 });
        if (when === "gone") line.setAttribute("stroke-dasharray", "3 3");
        lines.push(line);
      }
    }
    const spokes = groups.map((group) => {
      const [x, y] = at(group.angle, ring);
      const line = drawn("line", { x1: 0, y1: 0, x2: x, y2: y, stroke: colors[group.when], "stroke-width": 1.5 });
      if (group.when === "gone") line.setAttribute("stroke-dasharray", "5 4");
      return line;
    });
    /// A name that begins at its dot and reads from the left on both halves.
    const label = (angle, radius, text, attributes) => {
      const isLeft = Math.cos(angle) < 0;
      const turn = angle * 180 / Math.PI + (isLeft ? 180 : 0);
      const [x, y] = at(angle, radius);
      return drawn("text", { x: 0, y: 0, "dominant-baseline": "central", "text-anchor": isLeft ? "end" : "start", transform: `translate(${x} ${y}) rotate(${turn.toFixed(2)})`, ...attributes }, text);
    };
    const marks = { both: "", new: "+ ", gone: "− " };
    const small = Math.max(6.5, Math.min(12, 2 * Math.PI * rim / Math.max(1, around.length) * 0.85));
    const dots = groups.flatMap((group) => {
      const [x, y] = at(group.angle, ring);
      const name = groupName(group.group);
      // What is longer would run into the countries.
      const short = name.length > 22 ? name.slice(0, 20).trimEnd() + "…" : name;
      return [drawn("rect", { x: x - 4, y: y - 4, width: 8, height: 8, fill: group.when === "gone" ? "#fff" : colors[group.when], stroke: colors[group.when], "stroke-width": 1.5 }),
        label(group.angle, ring + 9, marks[group.when] + short, { "font-size": 11, fill: colors[group.when], stroke: "#fff", "stroke-width": 3, "paint-order": "stroke" })];
    });
    const names = around.flatMap((other) => {
      const [x, y] = at(other.angle, rim);
      const when = !other.isMet ? "gone" : other.ties.every((tie) => tie.when === "new") ? "new" : "both";
      return [drawn("circle", { cx: x, cy: y, r: Math.min(7, 2 + other.ties.length * 0.5), fill: when === "gone" ? "#fff" : colors[when], stroke: colors[when] }),
        label(other.angle, rim + 10, marks[when] + nameOf(other.code), { "font-size": small.toFixed(1), fill: colors[when] })];
    });
    const title = (told.answer.sentence ? "What if, not fact: " : "") + nameOf(state.country) + ", its groups and the countries that it meets in them, " + told.answer.on;
    const picture = find("live-picture");
    const note = (y, text, attributes) => drawn("text", { x: -size / 2 + 16, y, "font-size": 13, fill: "#1c1d1f", ...attributes }, text);
    picture.replaceChildren(drawn("title", {}, title),
      drawn("rect", { x: -size / 2, y: -size / 2, width: size, height: size, fill: "#fff" }),
      drawn("g", {}, ...lines), drawn("g", {}, ...spokes), drawn("g", {}, ...dots), drawn("g", {}, ...names),
      drawn("circle", { cx: 0, cy: 0, r: 34, fill: "#1c1d1f" }),
      drawn("text", { x: 0, y: 0, "text-anchor": "middle", "dominant-baseline": "central", "font-size": 15, "font-weight": 600, fill: "#fff" }, state.country),
      note(-size / 2 + 26, title, { "font-weight": 600, "font-size": 15 }),
      note(-size / 2 + 46, "■ group   ● country met, larger the more groups are shared   + newly (blue)   − no longer (orange, dashed)"),
      note(size / 2 - 14, given.source, { "font-size": 11, fill: "#55585d" }));
    picture.setAttribute("font-family", "system-ui, 'DejaVu Sans', sans-serif");
    const meets = around.filter((other) => other.isMet).length;
    picture.setAttribute("aria-label", title + ": " + held.filter(({ when }) => when !== "gone").length + " groups, " + meets + " countries. The tables below say the same.");
    find("live-caption").textContent = title + ": it meets " + meets + " other countries in " + held.filter(({ when }) => when !== "gone").length + " groups.";
    aim();
  }

  function showChoices() {
    for (const name of settings) find("live-" + name).value = state[name];
    find("live-country").value = nameOf(state.country);
    for (const input of document.querySelectorAll("#live-assumptions input")) {
      const values = state.assume.get(input.dataset.id) || given.assumptions.find(([id]) => id === input.dataset.id).slice(1);
      input.value = values[input.dataset.place];
    }
    find("live-changes").replaceChildren(...state.changes.map(([option, value], place) => {
      const button = element("button", { type: "button" }, "×");
      const text = option + " " + value;
      button.setAttribute("aria-label", "Take back: " + text);
      button.addEventListener("click", () => {
        update({ changes: state.changes.filter((_, other) => other !== place) });
        find("live-country").focus();
      });
      return element("li", {}, text, " ", button);
    }));
  }

  /// Asks and shows. An answer that there is none is said, and the view stays as it was.
  function show() {
    const start = performance.now();
    const answer = ask([...words(), "--measures", measures.join(",")]);
    find("live-problem").textContent = answer.error || "";
    find("live-problem").hidden = !answer.error;
    if (answer.error) return false;
    told = understand(answer);
    const isSupposed = Boolean(answer.sentence) || state.assume.size > 0;
    find("live-sentence").hidden = !isSupposed;
    find("live-sentence").textContent = answer.sentence || (isSupposed ? "What if, not fact: with other assumptions." : "");
    find("live-command").textContent = command();
    find("live-contacts").textContent = answer.contacts.gained || answer.contacts.lost
      ? answer.contacts.gained + " pairs of countries newly meet, and " + answer.contacts.lost + " no longer do." : "";
    showFigures();
    showGroups();
    showPicture();
    showEffects();
    showChoices();
    find("live").dataset.milliseconds = (performance.now() - start).toFixed(1);
    return true;
  }

  function update(changed) {
    const before = state;
    state = { ...state, ...changed };
    if (!show()) {
      const problem = find("live-problem").textContent;
      state = before;
      show();
      find("live-problem").textContent = problem;
      find("live-problem").hidden = false;
      say(problem);
      return;
    }
    page.remember();
    say(find("live-sentence").hidden ? "The facts." : find("live-sentence").textContent);
  }

  const change = (option, value) => update({ changes: [...state.changes, [option, value]] });

  /// Ticks a membership on or off: takes a supposed change of it back, or supposes one.
  function toggle(group, isOn) {
    const own = ([option, value]) => (option === "join" || option === "leave") && value.split(":").slice(0, 2).join(":") === state.country + ":" + group;
    const rest = state.changes.filter((one) => !own(one));
    if (rest.length < state.changes.length) return update({ changes: rest });
    const status = find("live-status").value;
    update({ changes: [...rest, isOn ? ["join", state.country + ":" + group + (status === "member" ? "" : ":" + status)] : ["leave", state.country + ":" + group]] });
    const box = document.querySelector(`#table-live-groups input[data-group="${CSS.escape(group)}"]`);
    if (box) box.focus();
  }

  // Choosing.

  function prepare() {
    const countries = page.data.countries;
    const byName = new Map(countries.flatMap(({ code, name }) => [[name.toLowerCase(), code], [code.toLowerCase(), code]]));
    find("live-countries").replaceChildren(...countries.map(({ code, name }) => element("option", { value: name }, code)));
    find("live-country").addEventListener("change", (event) => {
      const sought = event.target.value.trim().toLowerCase();
      const code = byName.get(sought) || (countries.find(({ name }) => name.toLowerCase().startsWith(sought)) || {}).code;
      if (code) update({ country: code });
      else say("There is no country called " + event.target.value);
    });
    for (const name of settings) {
      find("live-" + name).addEventListener("change", (event) => update({ [name]: event.target.value || first[name] }));
    }
    find("live-side").addEventListener("change", showEffects);
    find("live-measure").addEventListener("change", showEffects);
    find("live-reset").addEventListener("click", () => update({ ...structuredClone(first), country: state.country }));
    find("live-copy").addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(command());
        say("Copied.");
      } catch {
        getSelection().selectAllChildren(find("live-command"));
        say("Selected, to be copied.");
      }
    });
    find("live-new").addEventListener("submit", (event) => {
      event.preventDefault();
      const name = find("live-new-name").value.trim();
      const codes = find("live-new-members").value.split(/[,;]/).map((word) => word.trim()).filter(Boolean)
        .map((word) => byName.get(word.toLowerCase()) || word.toUpperCase());
      if (name && codes.length) change("new", name + ":" + codes.join(","));
    });
    find("live-assumptions").tBodies[0].replaceChildren(...given.assumptions.map(([id, ...values]) => element("tr", {},
      element("th", { scope: "row" }, element("code", {}, id)), ...values.map((value, place) => {
        const input = element("input", { type: "number", min: 0, step: "any", value });
        input.dataset.id = id;
        input.dataset.place = place;
        input.setAttribute("aria-label", id + ", " + ["low", "typical", "high"][place]);
        input.addEventListener("change", () => {
          const now = [...(state.assume.get(id) || values)];
          now[place] = Number(input.value);
          const assume = new Map(state.assume);
          if (now.join() === values.join()) assume.delete(id);
          else assume.set(id, now);
          update({ assume });
        });
        return element("td", { className: "n" }, input);
      }))));
    for (const id of ["table-live-groups", "table-live-effects"]) page.enhance(find(id));
    prepareCamera();
  }

  function prepareCamera() {
    const picture = find("live-picture");
    const step = () => camera.width / 10;
    const moves = {
      ArrowLeft: () => { camera.x -= step(); aim(); }, ArrowRight: () => { camera.x += step(); aim(); },
      ArrowUp: () => { camera.y -= step(); aim(); }, ArrowDown: () => { camera.y += step(); aim(); },
      "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), 0: () => { Object.assign(camera, { x: 0, y: 0, width: size }); aim(); },
    };
    picture.addEventListener("keydown", (event) => {
      if (!moves[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      moves[event.key]();
    });
    // The wheel scrolls the page unless a key says that it is meant for the picture.
    picture.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = picture.getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    }, { passive: false });
    let from = null;
    picture.addEventListener("pointerdown", (event) => {
      if (camera.width === size) return;
      from = { x: event.clientX, y: event.clientY };
      picture.setPointerCapture(event.pointerId);
    });
    picture.addEventListener("pointermove", (event) => {
      if (!from) return;
      const scale = camera.width / picture.getBoundingClientRect().width;
      camera.x -= (event.clientX - from.x) * scale;
      camera.y -= (event.clientY - from.y) * scale;
      from = { x: event.clientX, y: event.clientY };
      aim();
    });
    for (const name of ["pointerup", "pointercancel"]) picture.addEventListener(name, () => { from = null; });
    find("live-closer").addEventListener("click", moves["+"]);
    find("live-farther").addEventListener("click", moves["-"]);
    find("live-whole").addEventListener("click", moves[0]);
    find("live-save-svg").addEventListener("click", () => saving.saveSVG("what-if-" + state.country, picture));
    find("live-save-png").addEventListener("click", () => saving.savePNG("what-if-" + state.country, picture));
  }

  prepare();
  /// For whoever wants the numbers themselves: the answer to options of the command, each a word.
  page.live = { ask, measures, groups: () => [...told.groups.keys()], memberships: () => told.answer.memberships };
  find("live-still").hidden = true;
  find("live").hidden = false;
  page.add({
    write(text) {
      if (state.country !== first.country) text.append("country", state.country);
      for (const name of settings) if (state[name] !== first[name]) text.append(name, state[name]);
      for (const [option, value] of state.changes) text.append(option, value);
      for (const [id, values] of state.assume) text.append("assume", [id, ...values].join(":"));
    },
    read(text) {
      const next = structuredClone(first);
      for (const [name, value] of text) {
        if (name === "country" && page.data.countries.some(({ code }) => code === value)) next.country = value;
        else if (settings.includes(name)) next[name] = value;
        else if (changeOptions.includes(name)) next.changes.push([name, value]);
        else if (name === "assume") next.assume.set(value.split(":")[0], value.split(":").slice(1).map(Number));
      }
      state = next;
    },
    show() {
      if (!show() && told === null) {
        state = structuredClone(first);
        show();
      }
    },
  });
})();
