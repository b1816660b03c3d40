
// Tables in the page: headings that sort, a field that filters where there are many rows.
const MANY = 12;
function sortable(one) {
  const body = one.tBodies[0];
  [...one.tHead.rows[0].cells].forEach((cell, at) => {
    const button = el("button", { type: "button" }, ...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () => {
      const down = cell.getAttribute("aria-sort") === "ascending" || (!cell.hasAttribute("aria-sort") && cell.classList.contains("n"));
      for (const other of one.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      body.append(...sorted([...body.rows], row => row.cells[at].innerText ?? "", cell.classList.contains("n"), down));
    });
  });
}
function sorted(items, text, numeric, down) {
  const keyed = items.map(item => ({ item, key: numeric ? amount(text(item)) : text(item) }));
  const compare = numeric ? (a, b) => a - b : collator.compare;
  const none = key => (numeric ? Number.isNaN(key) : key === "");
  keyed.sort((a, b) => none(a.key) - none(b.key) || (none(a.key) ? 0 : (down ? -1 : 1) * compare(a.key, b.key)));
  return keyed.map(one => one.item);
}
function filterable(one) {
  const rows = [...one.tBodies[0].rows];
  if (rows.length <= MANY) return;
  const input = el("input", { type: "search", autocomplete: "off" });
  const told = el("span", {}, say("saring"));
  onLanguage.push(() => { told.textContent = say("saring"); });
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  });
  one.closest(".wide").before(el("label", { class: "tool filter" }, told, input));
}
for (const one of $$(".wide > .data:not(.people)")) { sortable(one); filterable(one); }
