// The one script without a page (docs/adr/0043). Without network it opens pages that whoever is in has seen, and
// holds one form that did not arrive. All lies in one cache, named by whose it is, that goes whole.
const OURS = "fifth ", HELD = "/held", LASTS = 432e5;
// Never a page of adults, never one about worries or feelings, never an answer to a child.
const KEEPS = /^\/(rounds\/\w+\/ballot|wall)$/;
const HOLDS = /^\/(rounds\/\w+\/ballot|ideas\/\w+\/(words|send))$/;
// After these forms the device is somebody else's.
const LEAVES = /^\/(leave|sign-out|sign-in|set-up|invited|join|card|tablet|about-me\/forget)(\/|$)/;
let done, busy, who;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (e) => e.waitUntil(clients.claim()));
addEventListener("sync", (e) => e.waitUntil(sendHeld()));
addEventListener("fetch", (e) => {
  const ask = e.request, to = new URL(ask.url), path = to.pathname;
  if (to.origin !== location.origin) return;
  if (ask.method === "POST") {
    if (LEAVES.test(path)) e.waitUntil(empty());
    else if (HOLDS.test(path)) e.respondWith(send(ask, path));
    // A vote that is taken back does not go later.
    else e.waitUntil(drop(0, path.replace(/take-back$/, "ballot")));
    // WebKit waits for ever for a page that is led on from here. It has no sync, and opens its pages itself.
  } else if (registration.sync&&ask.mode === "navigate") e.respondWith(open(e, ask, to));
  // The network may be back.
  else e.waitUntil(sendHeld());
});

const isOurs = (a) => (a.status < 500 && a.headers.has("fifth")) || a.type === "opaqueredirect";
const names = async () => (await caches.keys()).filter((n) => n.startsWith(OURS));
const mine = async () => {
  const [n] = await names();
  return n && caches.open(n);
};
// What waits: where to, what, by which number, since when. After its time it waits no more.
async function held(cache) {
  const one = await (await cache?.match(HELD))?.json();
  if (!one || Date.now() - one[3] < LASTS) return one;
  await cache.delete(HELD);
}
async function drop(at, what) {
  const cache = await mine(), one = await held(cache);
  if (one?.[at] === what) await cache.delete(HELD);
}
async function empty(but) {
  who = but;
  for (const n of await names()) if (n !== but) await caches.delete(n);
}

async function open(e, ask, to) {
  let answer;
  try {
    answer = await fetch(ask);
    if (isOurs(answer)) {
      e.waitUntil(keep(answer.clone(), to).then(sendHeld));
      return answer;
    }
  } catch {}
  return (await seen(to.pathname)) || answer || Response.error();
}

async function keep(answer, { pathname, search }) {
  // An adult's page says that it is nobody's.
  const whose = answer.headers.get("fifth-keeps");
  if (whose) {
    await empty(OURS + whose);
    if (answer.ok && !search && KEEPS.test(pathname) && !answer.headers.has("fifth-keeps-not"))
      await (await caches.open(OURS + whose)).put(pathname, answer);
    // Somebody else came, or went, while it was written.
    if (who !== OURS + whose) await empty(who);
  } else if (answer.ok && /^\/(tablet)?$/.test(pathname)) await empty();
}

async function seen(path) {
  const cache = await mine(), page = await cache?.match(path);
  if (page) {
    const headers = new Headers(page.headers);
    if (Date.now() - Date.parse(headers.get("date")) > LASTS) return empty();
    headers.delete("content-encoding");
    const says = (await held(cache)) ? /(data-(unreached|held)(="")?) hidden/g : /(data-unreached(="")?) hidden/;
    return new Response((await page.text()).replace(says, "$1"), { headers });
  }
  if (cache && /^\/(now)?$/.test(path)) {
    const last = (await cache.keys()).map((a) => new URL(a.url).pathname).filter((a) => a !== HELD).pop();
    return last && Response.redirect(last, 303);
  }
}

// What did not arrive waits, in the place of what waited before.
async function send(ask, path) {
  const body = await ask.clone().text(), once = ask.headers.get("fifth-once") || crypto.randomUUID();
  let answer;
  try {
    answer = await fetch(ask);
    if (isOurs(answer)) {
      done = once;
      await drop(0, path);
      return answer;
    }
  } catch {}
  const cache = await mine();
  if (cache && done !== once) {
    await cache.put(HELD, new Response(JSON.stringify([path, body, once, Date.now()])));
    registration.sync?.register(HELD).catch(() => {});
    if (ask.mode === "navigate") return Response.redirect("/now", 303);
  }
  return answer || Response.error();
}

// All tries have one number, also those of the page: the server does it once.
async function sendHeld() {
  if (busy) return;
  busy = true;
  try {
    const cache = await mine(), one = await held(cache);
    if (!one) return;
    const [path, body, once] = one;
    const form = new URLSearchParams(body), headers = { "fifth-script": "1", "fifth-once": once };
    const answer = await fetch(path, { method: "POST", body: form, headers, signal: AbortSignal.timeout(9e3) });
    if (!isOurs(answer)) return;
    await drop(2, once);
    const next = answer.headers.get("fifth-leads-to");
    for (const page of await clients.matchAll()) if (next && KEEPS.test(new URL(page.url).pathname)) page.navigate(next);
  } catch {} finally {
    busy = false;
  }
}
