"use strict";
(() => {
// Elements, words and numbers. Text from data is only ever set as text.
const $ = (selector, at = document) => at.querySelector(selector);
const $$ = (selector, at = document) => [...at.querySelectorAll(selector)];
const root = document.documentElement;
const LANGS = ["id", "en"];
const home = root.lang; // numbers in the page are written in this language
const DATA = JSON.parse($("#data").textContent);
const onLanguage = [];
const swap = text => text.replace(/[.,]/g, mark => (mark === "." ? "," : "."));
const number = text => (root.lang === home ? text : swap(text));
const word = texts => (Array.isArray(texts) ? texts[LANGS.indexOf(root.lang)] : texts);
const say = (key, facts = {}) => word(DATA.words[key]).replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? "\u2013");
const head = name => word(DATA.heads[name]);
const amount = text => { // the number that a text shows; none sorts last
  const plain = (root.lang === "id" ? swap(text) : text).replace(/[^\d.\u2212-]/g, "").replace("\u2212", "-");
  return plain === "" || plain === "-" ? NaN : Number(plain);
};
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}
function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
const collator = new Intl.Collator("id", { numeric: true });

// Packed tables: a character a row in each column, the rows of a person side by side. What follows from the person, or
// from another column, has a character for each of these.
const code = char => (char < 127 ? char - 63 : char - 97);
const PERSON = "#";
class Packed {
  constructor(packed) {
    this.columns = packed.c;
    this.follows = packed.f;
    this.masks = packed.m;
    this.values = packed.v;
    this.numbers = new Set(packed.t);
    this.start = [0];
    for (let at = 0; at < packed.n.length; at++) this.start.push(this.start[at] + code(packed.n.charCodeAt(at)));
    this.length = this.start.at(-1);
  }
  get owners() {
    if (this.owned) return this.owned;
    this.owned = new Uint32Array(this.length);
    for (let person = 0; person + 1 < this.start.length; person++) this.owned.fill(person, this.start[person], this.start[person + 1]);
    return this.owned;
  }
  code(name, row) {
    const column = this.columns[name];
    if (!column || row >= this.length) return -1;
    if (this.masks[name] && this.code(this.masks[name], row) < 0) return -1;
    const leader = this.follows[name];
    const at = !leader ? row : leader === PERSON ? this.owners[row] : this.code(leader, row) + 1;
    return code(column.charCodeAt(at));
  }
  text(name, row) {
    const found = this.code(name, row);
    if (found < 0) return "";
    const value = this.values[name][found];
    return this.numbers.has(name) ? number(value) : word(value);
  }
  plain(name, row) { return this.text(name, row).replace(/[.,]/g, ""); } // a whole number as an address has it
  rows(person) { return Array.from({ length: this.start[person + 1] - this.start[person] }, (_, at) => this.start[person] + at); }
}
const NONE = { n: "", c: {}, f: {}, m: {}, v: {}, t: [] };
const packed = {};
const table = name => (packed[name] ??= new Packed(DATA.tables[name] ?? NONE));

// The language: words stand in both, numbers change their separators.
function speak(lang) {
  if (lang === root.lang) return;
  root.lang = lang;
  for (const cell of $$(".data td.n, .heat td, .curve text.n, #semua-pegawai td")) {
    if (cell.firstChild?.nodeType === 3 && !(cell.closest("#semua-pegawai") && cell.cellIndex < 3)) cell.firstChild.data = swap(cell.firstChild.data);
  }
  label();
  for (const tell of onLanguage) tell();
}
function label() {
  for (const one of $$("[data-id]")) {
    if (one.hasAttribute("aria-label")) one.setAttribute("aria-label", one.dataset[root.lang]);
    else one.textContent = one.dataset[root.lang];
  }
  for (const button of $$("[data-lang]")) button.setAttribute("aria-pressed", String(button.dataset.lang === root.lang));
}
