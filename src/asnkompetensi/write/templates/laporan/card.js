
// The card of a person: figures, radar (bars under three axes), competencies, seats, and where the figures come from.
const card = (() => {
  const dialog = $("#kartu");
  const AXES = 3;
  const narrow = window.matchMedia("(max-width: 44rem)"); // too narrow for names around a radar
  const LEAST = 3, HIGHEST = 5; // levels on an axis
  const CROWDED = 12; // axes whose names at the top and at the foot need room
  const WIDTH = 680, HEIGHT = 380, RADIUS = 130;

  function competencies(person) {
    const detail = table("detail");
    const offers = offersOf(person);
    return detail.rows(person).map(row => ({
      row,
      name: detail.text("kompetensi", row),
      asked: detail.text("level_standar", row),
      held: detail.text("level_dimiliki", row),
      gap: detail.text("kesenjangan", row),
      state: detail.text("status", row),
      offers: offers.get(detail.text("kompetensi", row)) ?? [],
    }));
  }
  function offersOf(person) {
    const found = new Map();
    const offers = table("rekomendasi-pegawai");
    for (const row of offers.rows(person)) {
      const name = offers.text("kompetensi", row);
      const jp = offers.text("jp", row);
      const training = [offers.text("kode", row), offers.text("pelatihan", row)].filter(Boolean).join(" ");
      const told = training ? training + (jp ? ` (${jp} JP)` : "") : offers.text("alasan", row);
      if (told) found.set(name, [...(found.get(name) ?? []), told]);
    }
    return found;
  }

  const scaleOf = list => Math.min(HIGHEST, Math.max(LEAST, ...list.flatMap(one => [one.asked, one.held]).map(amount).filter(level => level > 0).map(Math.ceil)));

  function radar(list) {
    const scale = scaleOf(list);
    const at = (index, level) => {
      const angle = (2 * Math.PI * index) / list.length - Math.PI / 2;
      const far = (RADIUS * level) / scale;
      return [WIDTH / 2 + far * Math.cos(angle), HEIGHT / 2 + far * Math.sin(angle)];
    };
    const ring = (level, name) => svg("polygon", { class: name, points: list.map((one, index) => at(index, level(one)).map(value => value.toFixed(1)).join(",")).join(" ") });
    const drawn = svg("svg", { class: "radar", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": say("gambar") });
    for (let level = 1; level <= scale; level++) drawn.append(ring(() => level, "web"), svg("text", { class: "level", x: WIDTH / 2 - 4, y: HEIGHT / 2 - (RADIUS * level) / scale + 10, "text-anchor": "end" }, String(level)));
    drawn.append(ring(one => amount(one.asked), "asked"));
    const known = list.map((one, index) => [index, amount(one.held)]).filter(([, level]) => !Number.isNaN(level));
    const points = known.map(([index, level]) => at(index, level).map(value => value.toFixed(1)).join(","));
    if (known.length === list.length) drawn.append(svg("polygon", { class: "held", points: points.join(" ") }));
    for (const [index, level] of known) { const [x, y] = at(index, level); drawn.append(svg("circle", { class: "held", cx: x.toFixed(1), cy: y.toFixed(1), r: 3 })); }
    list.forEach((one, index) => {
      const upright = Math.abs(at(index, scale)[0] - WIDTH / 2) < 8;
      const [x, y] = at(index, scale * (list.length > CROWDED && upright ? 1.22 : 1.08));
      const anchor = upright ? "middle" : x > WIDTH / 2 ? "start" : "end";
      drawn.append(svg("text", { x: x.toFixed(1), y: (y + 4).toFixed(1), "text-anchor": anchor }, short(one.name)));
    });
    return drawn;
  }
  const short = name => (name.length > 30 ? `${[...name].slice(0, 29).join("")}\u2026` : name);
  function bars(list) {
    const scale = scaleOf(list);
    const drawn = svg("svg", { class: "radar rows", viewBox: `0 0 440 ${list.length * 40 + 6}`, role: "img", "aria-label": say("gambar") });
    list.forEach((one, index) => {
      const y = index * 40 + 22;
      drawn.append(svg("text", { x: 0, y: y - 5 }, short(one.name)));
      if (one.held !== "") drawn.append(svg("rect", { class: "held", x: 0, y, width: (440 * amount(one.held)) / scale, height: 10 }));
      const x = (438 * amount(one.asked)) / scale;
      drawn.append(svg("line", { class: "asked", x1: x, x2: x, y1: y - 2, y2: y + 12 }));
    });
    return drawn;
  }
  function key(round) {
    const line = svg("svg", { class: round ? "radar" : "radar rows", viewBox: "0 0 32 12", "aria-hidden": "true" }, svg("line", { class: "asked", x1: 0, x2: 32, y1: 6, y2: 6 }));
    const area = svg("svg", { class: "radar", viewBox: "0 0 32 12", "aria-hidden": "true" }, svg("rect", { class: "held", width: 32, height: 12 }));
    return el("p", { class: "key" }, el("span", {}, line, say("diminta")), el("span", {}, area, say("dimiliki")));
  }

  function tiles(one) {
    const own = table("pegawai");
    const row = own.start[one.at];
    const shown = [["jpm", one.texts[6]], ["kategori", own.text("kategori", row)], ["kelas_kesenjangan", own.text("kelas_kesenjangan", row)], ["jumlah_kurang", one.texts[8]], ["total_kesenjangan", one.texts[9]]];
    return el("dl", { class: "tiles" }, ...shown.map(([name, text]) => el("div", {}, el("dt", {}, head(name)), el("dd", {}, text || "\u2013"))));
  }
  function grid(title, heads, rows) {
    const wide = el("div", { class: "wide", role: "region", tabindex: "0", "aria-label": title },
      el("table", { class: "data" }, el("thead", {}, el("tr", {}, ...heads.map(([text, numeric]) => el("th", { scope: "col", class: numeric ? "n" : null }, text)))),
        el("tbody", {}, ...rows.map(row => el("tr", {}, ...row.map((text, at) => el("td", { class: heads[at][1] ? "n" : null }, ...[text].flat())))))));
    return wide;
  }
  const lines = texts => texts.flatMap((text, at) => (at ? [el("br"), text] : [text]));
  function held(list) {
    const heads = [[head("kompetensi"), false], [say("diminta"), true], [say("dimiliki"), true], [say("kesenjangan"), true], [say("status"), false], [say("saran"), false]];
    return grid(head("kompetensi"), heads, list.map(one => [one.name, one.asked, one.held || "\u2013", one.gap || "\u2013", one.state, lines(one.offers)]));
  }
  function seats(person) {
    const own = table("rencana-kursi");
    const rows = own.rows(person);
    const without = table("tanpa-kursi").rows(person);
    if (!rows.length && !without.length) return [];
    if (!rows.length) return [el("h3", {}, say("tanpa_kursi")), ...without.map(row => el("p", {}, table("tanpa-kursi").text("alasan", row) || table("tanpa-kursi").text("sebab", row)))];
    const doubts = table("kepekaan-kursi");
    const verdicts = new Map(doubts.rows(person).map(row => [doubts.text("kode", row), doubts.text("putusan", row)]));
    const names = ["kode", "pelatihan", "angkatan", "kompetensi", "mulai", "level_ditutup"];
    const heads = [...names.map(name => [head(name), own.numbers.has(name)]), ...(verdicts.size ? [[say("bila_salah"), false]] : [])];
    const told = row => [...names.map(name => own.text(name, row)), ...(verdicts.size ? [verdicts.get(own.text("kode", row)) ?? ""] : [])];
    return [el("h3", {}, say("kursi")), grid(say("kursi"), heads, rows.map(told))];
  }
  // Colleagues: who teaches, who learns together, what nobody teaches; and the list of talents that somebody is in.
  function listed(title, name, person, columns) {
    const own = table(name);
    const rows = own.rows(person);
    if (!rows.length) return [];
    return [el("h3", {}, title), grid(title, columns.map(column => [head(column), own.numbers.has(column)]), rows.map(row => columns.map(column => own.text(column, row) || (column === "nama_mentor" ? own.text("nip_mentor", row) : ""))))];
  }
  function colleagues(person) {
    return [...listed(say("mentor_kartu"), "pasangan-mentor", person, ["kompetensi", "nama_mentor", "unit_mentor", "kedekatan"]),
      ...listed(say("lingkar"), "lingkar-belajar", person, ["kompetensi", "cakupan", "peserta"]),
      ...listed(say("tanpa_mentor"), "tanpa-mentor", person, ["kompetensi", "alasan"])];
  }
  function talent(person) {
    const told = [["unggul", "kompetensi_terkuat", "alasan"], ["kembang", "kompetensi_terlemah", "prioritas"]].flatMap(([name, first, second]) => {
      const own = table(name);
      const last = row => (own.numbers.has(second) ? `${head(second)} ${own.text(second, row)}` : own.text(second, row).replace(/^./u, letter => letter.toUpperCase()));
      return own.rows(person).map(row => el("p", {}, `${say(`daftar_${name}`)}. ${head(first)}: ${own.text(first, row)}. ${last(row)}`));
    });
    return told.length ? [el("h3", {}, say("talenta")), ...told] : [];
  }

  function why(one, list) {
    const own = table("pegawai");
    const cells = cellsOf(one.at);
    const facts = Object.fromEntries(Object.keys(own.values).map(name => [name, own.text(name, own.start[one.at]) || "\u2013"]));
    const told = own.code("kompetensi_standar", own.start[one.at]) < 0 || facts.kompetensi_standar === "0" ? [say("rumus_tanpa")]
      : own.code("jpm", own.start[one.at]) < 0 ? [say("rumus_belum", facts)] : [say("rumus_mentah", facts), say("rumus_jpm", facts), say("rumus_ikk", facts)];
    return el("details", { class: "why", open: "" }, el("summary", {}, say("penjelasan")), ...told.map(text => el("p", {}, text)), el("ul", {}, ...list.map(item => reason(item, cells.get(item.name) ?? {}))));
  }
  // Where the levels of a person stand, by competency.
  function cellsOf(person) {
    const origin = table("asal");
    const cell = (row, whose) => {
      const column = origin.values.kompetensi ? origin.text(`kolom_${whose}`, row) : ""; // of a database the whole cell
      return column && `${origin.text(`lembar_${whose}`, row)}!${column}${origin.plain(`baris_${whose}`, row)}`;
    };
    return new Map(origin.rows(person).map(row => [origin.text("kompetensi", row), { standard: cell(row, "standar"), assessment: cell(row, "penilaian") }]));
  }
  function reason(one, cells) {
    const detail = table("detail");
    const day = detail.text("tanggal_penilaian", one.row);
    const formula = one.held === "" ? say("belum_dinilai") : say("rumus_kesenjangan", { level_standar: one.asked, level_dimiliki: one.held, kesenjangan: one.gap });
    const told = [
      [`${say("sumber_standar")}: ${detail.text("sumber_standar", one.row)}`, cells.standard],
      [day || cells.assessment ? `${say("tanggal")}: ${day || "\u2013"}` : "", cells.assessment],
    ].filter(([text]) => text);
    const from = told.flatMap(([text, cell], at) => [at ? " \u00b7 " : "", text, ...(cell ? [" ", el("span", { class: "cells" }, cell)] : [])]);
    return el("li", {}, `${one.name}: ${formula}`, el("br"), el("span", { class: "quiet" }, ...from));
  }

  let shown = null;
  function draw() {
    const list = competencies(shown.at);
    const name = shown.texts[0] === "\u2013" ? shown.texts[1] : shown.texts[0];
    const round = list.length >= AXES && !narrow.matches;
    const picture = list.length ? [round ? radar(list) : bars(list), key(round)] : [];
    dialog.replaceChildren(
      el("div", { class: "top" }, el("h2", { id: "kartu-nama", tabindex: "-1" }, name), el("span", {},
        el("button", { type: "button", onclick: () => window.print() }, say("cetak")), " ", el("button", { type: "button", onclick: () => dialog.close() }, say("tutup")))),
      el("p", {}, [shown.texts[1], shown.texts[2], shown.unit].filter(text => text && text !== "\u2013").join(" \u00b7 ")),
      tiles(shown), ...picture, held(list), ...seats(shown.at), ...colleagues(shown.at), ...talent(shown.at), why(shown, list));
  }
  // What lies above the page is printed once, cut off at the foot: on paper the card is part of the page.
  window.addEventListener("beforeprint", () => { if (dialog.open) { dialog.close(); dialog.show(); } });
  window.addEventListener("afterprint", () => { if (dialog.open) { dialog.close(); dialog.showModal(); } });
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  onLanguage.push(() => { if (shown && dialog.open) draw(); });
  return { open(one) { shown = one; draw(); dialog.showModal(); $("h2", dialog).focus(); dialog.scrollTop = 0; } };
})();
