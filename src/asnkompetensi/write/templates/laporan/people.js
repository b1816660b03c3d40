
// People: read once from the tables of the page; then a window of rows over those that the filters leave.
// Where each unit has a page of its own, the people are there.
const elsewhere = {
  open() {},
  only({ unit, competency }) {
    const link = $$("#daftar-unit a").find(one => one.textContent === unit);
    if (link) location.href = `${link.getAttribute("href")}#pegawai:${encodeURIComponent(competency)}`;
  },
};
const people = !$("#daftar") ? elsewhere : (() => {
  const COLUMN = { nama: 0, nip: 1, jabatan: 2, unit_kerja: 3, jumlah_standar: 4, jumlah_dimiliki: 5, jpm: 6, kategori: 7, jumlah_kurang: 8, total_kesenjangan: 9 };
  const TEXTS = 4; // columns before the first number
  const PRINTED = 500; // rows on paper
  const OVER = 12; // rows above and below what is seen
  const box = $("#daftar");
  const body = $("tbody", box);
  const heads = $$("th", box);
  let all = null; // a person: number, unit, texts of the columns, and all of it in small letters
  let kept = [];
  let order = { column: "", down: false };
  let height = 40;
  let first = -1;
  let whole = false;

  function read() {
    if (all) return;
    all = [];
    for (const group of $$("#semua-pegawai .group")) {
      const unit = $("h3", group).firstChild.textContent.trim();
      for (const row of $("tbody", group).rows) {
        const texts = [...row.cells].map(cell => cell.textContent);
        texts.splice(COLUMN.unit_kerja, 0, unit);
        all.push({ at: all.length, unit, texts, find: `${texts[0]}\n${texts[1]}\n${texts[2]}`.toLowerCase() });
      }
    }
    if (home !== root.lang) for (const one of all) one.texts = one.texts.map((text, at) => (at >= TEXTS && at !== COLUMN.kategori ? swap(text) : text));
    $("#semua-pegawai").remove();
    fill("f-unit", [...new Set(all.map(one => one.unit))].map(name => [name, name]));
    const competencies = (table("detail").values.kompetensi ?? []).map((name, at) => [at, name]);
    fill("f-kompetensi", competencies.sort((a, b) => collator.compare(a[1], b[1])));
    fill("f-kategori", (table("pegawai").values.kategori ?? []).map((texts, at) => [at, texts]));
    fill("f-kelas", classes());
    $("#f-daftar").closest(".tool").hidden = $("#f-daftar").options.length === 1;
    box.querySelector("table").setAttribute("aria-rowcount", all.length + 1);
    (window.requestIdleCallback ?? setTimeout)(() => keysOf("nama"));
  }
  function fill(id, options) {
    const select = $(`#${id}`);
    for (const [value, texts] of options) {
      const both = Array.isArray(texts) ? texts : [texts, texts];
      select.append(el("option", { value, "data-id": both[0], "data-en": both[1] }, word(texts)));
    }
    select.closest(".tool").hidden = options.length === 0;
  }
  // A class is a training and its number.
  const classOf = row => `${table("rencana-kursi").code("kode", row)} ${table("rencana-kursi").code("angkatan", row)}`;
  function classes() {
    const seats = table("rencana-kursi");
    const found = new Map();
    for (let row = 0; row < seats.start.at(-1); row++) {
      const key = classOf(row);
      if (!found.has(key)) found.set(key, `${seats.text("kode", row)} ${seats.text("pelatihan", row)} (${seats.text("angkatan", row)})`);
    }
    return [...found].sort((a, b) => collator.compare(a[1], b[1]));
  }

  // Filters.
  function short(competency) {
    const detail = table("detail");
    const wanted = (detail.values.status ?? []).findIndex(texts => word(texts) === word(DATA.short));
    const found = new Uint8Array(all.length);
    for (let person = 0; person < all.length; person++) {
      for (let row = detail.start[person]; row < detail.start[person + 1]; row++) {
        if (detail.code("kompetensi", row) === competency && detail.code("status", row) === wanted) { found[person] = 1; break; }
      }
    }
    return found;
  }
  function filter() {
    const text = $("#cari").value.trim().toLowerCase();
    const unit = $("#f-unit").value;
    const category = $("#f-kategori").value;
    const seat = $("#f-kelas").value;
    const listed = $("#f-daftar").value;
    const list = table(listed);
    const shorts = $("#f-kompetensi").value === "" ? null : short(Number($("#f-kompetensi").value));
    const seats = table("rencana-kursi");
    const own = table("pegawai");
    kept = all.filter(one =>
      (text === "" || one.find.includes(text)) && (unit === "" || one.unit === unit) &&
      (category === "" || own.code("kategori", own.start[one.at]) === Number(category)) &&
      (listed === "" || list.start[one.at + 1] > list.start[one.at]) && (shorts === null || shorts[one.at] === 1) && (seat === "" || seats.rows(one.at).some(row => classOf(row) === seat)));
    sort();
    $("#tampil").textContent = say("tampil", { tampil: count(kept.length), jumlah: count(all.length) });
    $("#tercetak").textContent = kept.length > PRINTED ? say("tercetak", { tampil: count(PRINTED), jumlah: count(kept.length) }) : "";
  }
  const count = value => value.toLocaleString(root.lang);
  // What a column is sorted by, once for all people: its numbers, the order of its words, the place of a category.
  const keys = {};
  function keysOf(column) {
    if (keys[column]) return keys[column];
    const at = COLUMN[column];
    if (column === "kategori") return (keys[column] = all.map(one => table("pegawai").code(column, table("pegawai").start[one.at])));
    if (at >= TEXTS) return (keys[column] = all.map(one => amount(one.texts[at])));
    const words = [...new Set(all.map(one => one.texts[at]))].sort(collator.compare);
    const places = new Map(words.map((text, place) => [text, place]));
    return (keys[column] = all.map(one => places.get(one.texts[at])));
  }
  function sort() {
    if (order.column !== "") {
      const keys = keysOf(order.column);
      const sign = order.down ? -1 : 1;
      const none = one => Number.isNaN(keys[one.at]);
      kept.sort((a, b) => none(a) - none(b) || (none(a) ? 0 : sign * (keys[a.at] - keys[b.at])) || a.at - b.at);
    }
    box.scrollTop = 0;
    first = -1;
    draw();
  }

  // The window.
  function line(one, at) {
    const name = one.texts[0] === "\u2013" ? one.texts[1] : one.texts[0];
    const button = el("button", { type: "button", "data-person": one.at, "aria-label": say("buka", { nama: name }) }, name);
    const cells = one.texts.map((text, column) => column === 0 ? el("td", {}, button) : el("td", { class: column >= TEXTS && column !== COLUMN.kategori ? "n" : null }, column === COLUMN.kategori ? category(one) : text));
    return el("tr", { "aria-rowindex": at + 2 }, ...cells);
  }
  const category = one => table("pegawai").text("kategori", table("pegawai").start[one.at]) || "\u2013";
  function pad(rows) {
    const cell = el("td");
    cell.style.height = `${rows * height}px`;
    return el("tr", { class: "pad", "aria-hidden": "true" }, cell);
  }
  function draw() {
    const seen = whole ? PRINTED : Math.ceil(box.clientHeight / height) + 2 * OVER;
    const from = whole ? 0 : Math.max(0, Math.min(Math.floor(box.scrollTop / height) - OVER, kept.length - seen));
    if (from === first) return;
    first = from;
    const focused = document.activeElement?.dataset?.person;
    const until = Math.min(kept.length, from + seen);
    const lines = kept.slice(from, until).map((one, at) => line(one, from + at));
    body.replaceChildren(...(from > 0 ? [pad(from)] : []), ...lines, ...(until < kept.length && !whole ? [pad(kept.length - until)] : []));
    if (lines[0] && !whole) height = lines[0].offsetHeight || height;
    if (focused) $(`[data-person="${focused}"]`, body)?.focus({ preventScroll: true });
  }
  function move(button, by) {
    const at = kept.findIndex(one => one.at === Number(button.dataset.person));
    const next = Math.min(Math.max(at + by, 0), kept.length - 1);
    const top = next * height;
    const header = $("thead", box).offsetHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + box.clientHeight - header) box.scrollTop = top + height + header - box.clientHeight;
    draw();
    $(`[data-person="${kept[next].at}"]`, body)?.focus({ preventScroll: true });
  }

  for (const cell of heads) {
    const button = el("button", { type: "button" }, ...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () => {
      const numeric = cell.classList.contains("n");
      const down = order.column === cell.dataset.column ? !order.down : numeric;
      order = { column: cell.dataset.column, down };
      for (const other of heads) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort();
    });
  }
  const controls = ["#cari", "#f-unit", "#f-daftar", "#f-kategori", "#f-kompetensi", "#f-kelas"];
  for (const id of controls) $(id).addEventListener("input", filter);
  const clear = () => { for (const id of controls) $(id).value = ""; };
  $("#kosongkan").addEventListener("click", () => { clear(); filter(); });
  box.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  body.addEventListener("click", event => { const row = event.target.closest("tr"); const button = row && $("button", row); if (button) card.open(all[Number(button.dataset.person)]); });
  body.addEventListener("keydown", event => {
    const page = Math.max(1, Math.floor(box.clientHeight / height) - 2);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[event.key];
    if (by !== undefined && event.target.dataset.person) { event.preventDefault(); move(event.target, by); }
  });
  window.addEventListener("beforeprint", () => { if (all) { whole = true; first = -1; draw(); } });
  window.addEventListener("afterprint", () => { if (all) { whole = false; first = -1; draw(); } });
  window.addEventListener("resize", () => { if (all) { first = -1; draw(); } });
  onLanguage.push(() => {
    if (!all) return;
    for (const one of all) one.texts = one.texts.map((text, at) => (at >= TEXTS && at !== COLUMN.kategori ? swap(text) : text));
    filter();
  });

  for (const button of $$("[data-list]")) button.addEventListener("click", () => {
    read();
    clear();
    $("#f-daftar").value = button.dataset.list;
    filter();
    goTo("pegawai");
  });
  return {
    open() { const fresh = !all; read(); if (fresh) filter(); else { first = -1; draw(); } },
    only({ unit, competency }) {
      read();
      clear();
      $("#f-unit").value = unit;
      const found = (table("detail").values.kompetensi ?? []).indexOf(competency);
      $("#f-kompetensi").value = found < 0 ? "" : String(found);
      filter();
      goTo("pegawai");
    },
  };
})();
