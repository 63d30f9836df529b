
{
  const table = document.getElementById("matrix");
  const said = document.getElementById("remain");
  const dialog = document.getElementById("opened");
  const shown = document.getElementById("entry");
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const groups = [...table.querySelectorAll("th.group")];
  const rows = [...table.querySelectorAll("tr[data-feature]")];
  const boxes = rows.map((row) => row.querySelector("input"));
  const accepts = [...document.querySelectorAll("[data-accept]")];
  const words = new Map([...document.querySelectorAll(".legend [data-verdict]")].map((one) =>
    [one.dataset.verdict, { word: one.querySelector("dt").textContent, meaning: one.querySelector("dd").textContent }]));
  const cellsOf = (row) => [...row.cells].slice(1);
  const verdictOf = (cell) => [...words.keys()].find((verdict) => cell.classList.contains(verdict));
  const list = (names) => names.join(", ");
  const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

  // ------------------------------------------------------------------------------------- who remains

  const taken = (verdict) => accepts.every((box) => box.checked || box.dataset.accept !== verdict);

  // By which verdict a cell is a yes; none where it is a no.
  const yes = (cell, proxy = taken("polyfill")) => {
    if (!("refused" in cell.dataset) && taken(verdictOf(cell))) return verdictOf(cell);
    return "polyfill" in cell.dataset && proxy ? "polyfill" : undefined;
  };

  const show = (unknown = []) => {
    const needed = rows.filter((row, index) => boxes[index].checked);
    const stops = heads.map((_, column) => needed.filter((row) => !yes(cellsOf(row)[column])));
    const out = stops.map((found) => found.length > 0);
    const [hideColumns, hideRows] = ["hide-columns", "hide-rows"].map((id) => document.getElementById(id).checked);
    const hidden = (column) => hideColumns && out[column] && out.includes(false);
    heads.forEach((head, column) => {
      head.classList.toggle("out", out[column]);
      head.hidden = hidden(column);
    });
    for (const row of rows) {
      row.classList.toggle("needed", needed.includes(row));
      row.hidden = hideRows && needed.length > 0 && !needed.includes(row);
      cellsOf(row).forEach((cell, column) => {
        cell.classList.toggle("stops", stops[column].includes(row));
        cell.classList.toggle("out", out[column] && !stops[column].includes(row));
        cell.classList.toggle("polyfilled", !out[column] && needed.includes(row) && yes(cell) === "polyfill");
        cell.hidden = hidden(column);
      });
    }
    for (const group of groups) {
      group.colSpan = 1 + heads.filter((head) => !head.hidden).length;
      group.parentElement.hidden = rows.filter((row) => row.parentElement === group.closest("tbody"))
        .every((row) => row.hidden);
    }
    said.classList.toggle("used", needed.length > 0);
    const also = unknown.length ? ` Not known here, and left out: ${list(unknown)}.` : "";
    said.textContent = sentence(needed, stops) + also;
    rove();
  };

  const sentence = (needed, stops) => {
    if (!needed.length) return "Nothing is ticked: every controller remains.";
    const asked = count(needed.length, "need", "needs");
    const left = heads.flatMap((head, column) => stops[column].length ? [] : [named(head, column, needed)]);
    const also = heads.filter((_, column) => stops[column].length
      && needed.every((row) => yes(cellsOf(row)[column], true)));
    const more = beside(also) + alike(needed, heads.filter((head, column) => !stops[column].length || also.includes(head)));
    if (left.length) {
      return `${left.length} of ${heads.length} controllers ${left.length === 1 ? "remains" : "remain"} `
        + `for ${asked}: ${list(left)}.${more}`;
    }
    const least = Math.min(...stops.map((found) => found.length));
    const nearest = heads.flatMap((head, column) => stops[column].length === least
      ? [`${head.textContent} (not ${list(stops[column].map((row) => row.dataset.feature))})`] : []);
    return `No controller remains for ${asked}. The nearest: ${nearest.join("; ")}.${more}`;
  };

  const titles = (columns) => list(columns.map((head) => head.textContent));

  // Who would remain as well if a proxy beside the app counted.
  const beside = (also) => also.length ? ` With a proxy beside the app also: ${titles(also)}.` : "";

  // Who looks at no path: what is asked of a route holds for all of them there.
  const alike = (needed, left) => {
    const whole = left.filter((head) => "whole" in head.dataset);
    const matters = whole.length && needed.some((row) => row.dataset.scope === "route");
    return matters ? ` ${titles(whole)}: ${said.dataset.alike}.` : "";
  };

  const named = (head, column, needed) => {
    const verdicts = needed.map((row) => yes(cellsOf(row)[column]));
    const told = accepts.filter((box) => verdicts.includes(box.dataset.accept)).map((box) => box.dataset.told);
    return head.textContent + (told.length ? ` (${list(told)})` : "");
  };

  // ------------------------------------------------------------------------------------- the address

  // #needs=basic-auth,websockets&without=partial&with=polyfill&hide=columns,rows: a link carries what is asked.
  const write = () => {
    const given = {
      needs: rows.filter((row, index) => boxes[index].checked).map((row) => row.dataset.feature),
      without: accepts.filter((box) => box.defaultChecked && !box.checked).map((box) => box.dataset.accept),
      with: accepts.filter((box) => !box.defaultChecked && box.checked).map((box) => box.dataset.accept),
      hide: ["columns", "rows"].filter((name) => document.getElementById(`hide-${name}`).checked),
    };
    const parts = Object.entries(given).filter(([, names]) => names.length).map(([key, names]) => `${key}=${names}`);
    history.replaceState(null, "", parts.length ? `#${parts.join("&")}` : location.pathname + location.search);
    show();
  };

  const read = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (document.getElementById(hash)?.closest("#entries")) {
      show();
      open(table.querySelector(`a[href="#${CSS.escape(hash)}"]`));
      return;
    }
    const given = new URLSearchParams(hash);
    const names = (key) => (given.get(key) ?? "").split(",").map((name) => name.trim()).filter(Boolean);
    const [needs, without, also, hide] = ["needs", "without", "with", "hide"].map(names);
    rows.forEach((row, index) => { boxes[index].checked = needs.includes(row.dataset.feature); });
    for (const box of accepts) {
      const changed = (box.defaultChecked ? without : also).includes(box.dataset.accept);
      box.checked = box.defaultChecked !== changed;
    }
    for (const name of ["columns", "rows"]) document.getElementById(`hide-${name}`).checked = hide.includes(name);
    show(needs.filter((name) => !rows.some((row) => row.dataset.feature === name)));
  };

  // ------------------------------------------------------------------------------------- an entry

  const open = (cell) => {
    const [feature, controller] = [cell.closest("tr").dataset.feature, heads[cell.closest("td").cellIndex - 1]];
    const title = document.createElement("h2");
    title.id = "entry-title";
    title.textContent = `${feature} on ${controller.textContent}`;
    const { word, meaning } = words.get(verdictOf(cell.closest("td")));
    const verdict = document.createElement("h4");
    const badge = document.createElement("span");
    badge.className = `verdict ${verdictOf(cell.closest("td"))}`;
    badge.textContent = word;
    verdict.append(badge, ` ${meaning}`);
    const facts = [...document.getElementById(cell.hash.slice(1)).children].slice(1).map((one) => one.cloneNode(true));
    const meant = document.createElement("p");
    meant.textContent = cell.closest("tr").cells[0].title;
    shown.replaceChildren(title, meant, verdict, ...facts);
    rove(cell);
    cell.focus();
    dialog.showModal();
  };

  table.addEventListener("click", (event) => {
    const cell = event.target.closest("td a");
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(cell);
  });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  // ------------------------------------------------------------------------------------- the keyboard

  // One cell is in the order of Tab, the arrows go to the others and to the boxes before each row.
  const rove = (to) => {
    const links = rows.filter((row) => !row.hidden).flatMap((row) => cellsOf(row).filter((cell) => !cell.hidden))
      .map((cell) => cell.firstElementChild);
    const now = to ?? links.find((cell) => cell.tabIndex === 0) ?? links[0];
    for (const cell of table.querySelectorAll("td a")) cell.tabIndex = cell === now ? 0 : -1;
  };

  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
    Home: [0, -Infinity], End: [0, Infinity], PageUp: [-Infinity, 0], PageDown: [Infinity, 0] };

  table.addEventListener("keydown", (event) => {
    const at = event.target.closest("td, th");
    if (event.key === " " && event.target.matches("td a")) { event.preventDefault(); open(event.target); }
    const step = steps[event.key];
    if (!step || !at || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const grid = rows.filter((row) => !row.hidden).map((row) => [...row.cells].filter((cell) => !cell.hidden));
    const row = grid.findIndex((cells) => cells.includes(at));
    const within = (value, length) => Math.max(0, Math.min(length - 1, value));
    const cells = grid[within(row + step[0], grid.length)];
    const to = cells[within(grid[row].indexOf(at) + step[1], cells.length)].querySelector("a, input");
    if (to.matches("a")) rove(to);
    to.focus();
  });

  for (const box of [...boxes, ...accepts, ...["columns", "rows"].map((name) => document.getElementById(`hide-${name}`))]) {
    box.addEventListener("change", write);
  }
  document.getElementById("clear").addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    for (const box of accepts) box.checked = box.defaultChecked;
    for (const name of ["columns", "rows"]) document.getElementById(`hide-${name}`).checked = false;
    write();
  });
  addEventListener("hashchange", read);
  for (const one of [said, document.querySelector(".ticks"), ...boxes]) one.hidden = false;
  read();
}
