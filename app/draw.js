// The paper on which an idea is drawn (docs/adr/0044), only on the page that has one. What is drawn stands in a field
// of the form, as letters and numbers: it waits in the tab, and goes, like all words (docs/adr/0036).
// Nothing here looks at what is drawn.
const form = document.querySelector("form[data-draws]"), field = form.elements.drawing;
const tools = form.querySelector("[data-tools]"), paper = form.querySelector("#paper"), svg = paper.querySelector("svg");
const lines = svg.querySelector("g"), nib = svg.querySelector("circle"), says = form.querySelector("[data-says]");
const pens = [...form.querySelectorAll("[data-ink]")], thick = form.querySelector("[data-thick-pen]");
const lowers = form.querySelector("[data-pen]");
const { edge, draws, thin, thick: wide } = form.dataset, EDGE = +edge, MOST = +draws;
// A stroke is its pen and its places: ["an", [12, 40, 300, 41]].
let strokes = [], before = [], now, shown, held, at = [EDGE >> 1, EDGE >> 1];

const on = (where, what, deed) => where.addEventListener(what, deed);
const fits = (n) => Math.max(0, Math.min(EDGE, Math.round(n)));
const isOn = (button) => button.getAttribute("aria-pressed") === "true";
const turnOn = (button, on) => button.setAttribute("aria-pressed", on);
const say = (what) => { says.textContent = tools.dataset[what] ?? ""; };
const read = (text) => [...text.matchAll(/([a-f][nw])([\d.]+)/g)].map(([, pen, all]) => [pen, all.split(".").map(Number)]);
const written = () => strokes.concat(now ? [now] : []).map(([pen, all]) => pen + all.join(".")).join("");
const room = () => MOST - written().length;

function path(all) {
  let d = "M" + all[0] + " " + all[1];
  for (let i = 2; i < all.length; i += 2) d += "L" + all[i] + " " + all[i + 1];
  return all.length > 2 ? d : d + "h0";
}
function put([pen, all]) {
  const line = document.createElementNS(lines.namespaceURI, "path");
  line.setAttribute("stroke", pens.find((one) => one.dataset.ink === pen[0])?.dataset.colour ?? "#000");
  line.setAttribute("stroke-width", pen[1] === "w" ? wide : thin);
  line.setAttribute("d", path(all));
  lines.append(line);
  return line;
}
function showAll() {
  lines.replaceChildren();
  strokes.forEach(put);
}
function save() {
  field.value = written();
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

// Without the places that a straight line does not need.
function plain(all) {
  const [x, y] = all, [u, v] = all.slice(-2), long = Math.hypot(u - x, v - y);
  let far = 3, cut = 0;
  for (let i = 2; i < all.length - 2; i += 2) {
    const [a, b] = [all[i] - x, all[i + 1] - y];
    const off = long ? Math.abs((u - x) * b - a * (v - y)) / long : Math.hypot(a, b);
    if (off > far) [far, cut] = [off, i];
  }
  if (cut) return plain(all.slice(0, cut + 2)).concat(plain(all.slice(cut)).slice(2));
  return all.length > 2 ? [x, y, u, v] : all;
}

function begin(x, y) {
  if (room() < 60) return say("full");
  const pen = pens.find(isOn) ?? pens[0];
  now = [pen.dataset.ink + (isOn(thick) ? "w" : "n"), [x, y]];
  shown = put(now);
  before = [];
  say("");
}
function extend(x, y) {
  const all = now[1], [u, v] = all.slice(-2);
  if (Math.hypot(x - u, y - v) < 5) return;
  all.push(x, y);
  shown.setAttribute("d", path(all));
  if (room() < 20) now[1] = plain(now[1]);
  if (room() < 20) {
    end();
    say("full");
  }
}
function end() {
  if (!now) return;
  now[1] = plain(now[1]);
  shown.setAttribute("d", path(now[1]));
  strokes.push(now);
  now = held = undefined;
  turnOn(lowers, false);
  save();
}

// Fingers, pens and the mouse.
function place(e) {
  const box = svg.getBoundingClientRect();
  return [fits(((e.clientX - box.left) / box.width) * EDGE), fits(((e.clientY - box.top) / box.height) * EDGE)];
}
on(paper, "pointerdown", (e) => {
  if (e.button || held !== undefined) return;
  e.preventDefault();
  end();
  paper.focus({ preventScroll: true });
  showNib(false);
  begin(...(at = place(e)));
  if (!now) return;
  held = e.pointerId;
  paper.setPointerCapture(held);
});
on(paper, "pointermove", (e) => {
  const all = e.getCoalescedEvents?.() ?? [];
  for (const one of all.length ? all : [e]) if (now && held === e.pointerId) extend(...(at = place(one)));
});
for (const what of ["pointerup", "pointercancel", "lostpointercapture"]) on(paper, what, (e) => held === e.pointerId && end());

// Keys and buttons move the nib, put it down and lift it.
function showNib(visible) {
  nib.setAttribute("display", visible ? "inline" : "none");
  nib.setAttribute("cx", at[0]);
  nib.setAttribute("cy", at[1]);
  nib.setAttribute("fill", now ? "#1b1b3a" : "none");
}
function move([x, y], far) {
  at = [fits(at[0] + x * far), fits(at[1] + y * far)];
  if (now) {
    extend(...at);
    save();
  }
  showNib(true);
}
function turn() {
  if (now) end();
  else begin(...at);
  if (now || says.textContent !== tools.dataset.full) say(now ? "down" : "up");
  turnOn(lowers, !!now);
  if (now) save();
  showNib(true);
}
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
on(paper, "keydown", (e) => {
  if (e.ctrlKey || e.altKey || e.metaKey) return;
  if (WAYS[e.key]) move(WAYS[e.key], e.shiftKey ? 100 : 25);
  else if (e.key === " " || e.key === "Enter") turn();
  else return;
  e.preventDefault();
});
on(paper, "focus", () => paper.matches(":focus-visible") && showNib(true));

on(tools, "click", (e) => {
  const button = e.target.closest("button"), has = button?.dataset;
  if (!has) return;
  if (has.move) return move(has.move.split(" ").map(Number), 50);
  if (button === lowers) return turn();
  end();
  if (has.ink) for (const one of pens) turnOn(one, one === button);
  if (button === thick) turnOn(thick, !isOn(thick));
  if ("undo" in has) {
    if (strokes.length) strokes.pop();
    else [strokes, before] = [before, []];
  }
  if ("again" in has && strokes.length) [before, strokes] = [strokes, []];
  if ("undo" in has || "again" in has) {
    showAll();
    save();
    say(strokes.length ? "" : "empty");
  }
  showNib(false);
});

// After a reload the tab has what was not sent; the islands find it shown already.
try {
  const key = ["fifth", document.body.dataset.for ?? "", form.dataset.keep].join(" ");
  const kept = field.value === field.defaultValue ? JSON.parse(sessionStorage.getItem(key)) : [];
  for (let i = 0; i < kept.length; i += 4) if (form.elements[kept[i + 1]]) form.elements[kept[i + 1]].value = kept[i + 3];
} catch {}
const begins = (text) => {
  [strokes, before, now, held] = [read(text), []];
  showAll();
};
begins(field.value);
// Whoever has the tablet next finds nothing of this one.
on(form, "reset", () => begins(field.defaultValue));
// Fingers draw on the paper, and do not move the page.
const most = "min(30rem, max(11rem, 100vh - 5.5rem))";
Object.assign(paper.style, { touchAction: "none", cursor: "crosshair", inlineSize: "100%", maxInlineSize: most, marginInline: "auto", padding: 0, overflow: "hidden" });
tools.hidden = false;
