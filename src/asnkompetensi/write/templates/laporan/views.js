
// Views: one at a time, by the address; "semua" is all of them.
const views = $$("main > .view");
const ALL = "semua";
function show(hash, focus) {
  const [id, ...wanted] = hash.split(":"); // "pegawai:Integritas" is those who are short in it
  const known = id === ALL || views.some(view => view.id === id) ? id : views[0].id;
  for (const view of views) view.classList.toggle("on", known === ALL || view.id === known);
  for (const link of $$("nav a")) {
    if (link.hash === `#${known}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (known === "pegawai" && wanted.length) { people.only({ unit: "", competency: decodeURIComponent(wanted.join(":")) }); return; }
  if ($("#pegawai")?.classList.contains("on")) people.open();
  if (!focus) return;
  window.scrollTo(0, 0);
  $("h2", known === ALL ? views[0] : $(`#${known}`)).focus({ preventScroll: true });
}
const goTo = id => { if (location.hash === `#${id}`) show(id, true); else location.hash = id; };
window.addEventListener("hashchange", () => { if (location.hash !== "#isi") show(location.hash.slice(1), true); });
