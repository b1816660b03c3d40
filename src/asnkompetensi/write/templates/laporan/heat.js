
// The heat map: sorted by a competency, filtered by unit and kind, a grid that arrows walk, cells that open people.
const heat = $("#heat");
if (heat) {
  const body = heat.tBodies[0];
  const heads = [...heat.tHead.rows[0].cells];
  const rows = [...body.rows];
  heads.forEach((cell, at) => {
    const button = el("button", { type: "button" }, ...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () => {
      const down = at > 0 && cell.getAttribute("aria-sort") !== "descending";
      for (const other of heads) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      body.append(...sorted([...body.rows], row => row.cells[at].textContent, at > 0, down));
      walk(body.rows[0].cells[1]);
    });
  });
  const visible = list => [...list].filter(one => !one.hidden);
  let here = null;
  function walk(cell) {
    here?.setAttribute("tabindex", "-1");
    here = cell ?? null;
    here?.setAttribute("tabindex", "0");
  }
  const narrow = () => {
    const wanted = $("#peta-cari").value.trim().toLowerCase();
    const kind = $("#peta-jenis").value;
    for (const row of rows) row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
    heads.forEach((cell, at) => {
      const hidden = at > 0 && kind !== "" && cell.dataset.kind !== kind;
      if (cell.hidden !== hidden) { cell.hidden = hidden; for (const row of rows) row.cells[at].hidden = hidden; }
    });
    walk(visible(body.rows)[0] && visible(visible(body.rows)[0].cells)[1]);
  };
  $("#peta-cari").addEventListener("input", narrow);
  $("#peta-jenis").addEventListener("change", narrow);
  const open = cell => people.only({ unit: cell.parentNode.cells[0].textContent, competency: heads[cell.cellIndex].textContent });
  const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  heat.setAttribute("role", "grid");
  for (const cell of $$("td", body)) cell.setAttribute("tabindex", "-1");
  walk(body.rows[0]?.cells[1]);
  body.addEventListener("click", event => { const cell = event.target.closest("td"); if (cell) open(cell); });
  body.addEventListener("keydown", event => {
    const cell = event.target.closest("td");
    if (!cell) return;
    if (event.key === "Enter") { open(cell); return; }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const lines = visible(body.rows);
    const line = lines[Math.min(Math.max(lines.indexOf(cell.parentNode) + step[0], 0), lines.length - 1)];
    const cells = visible(line.cells);
    const column = visible(cell.parentNode.cells).indexOf(cell) + step[1];
    walk(cells[Math.min(Math.max(column, 1), cells.length - 1)]);
    here.focus();
  });
}
