// Makes the site work offline, and supplies the isolation headers where the host cannot.
// BUILD, FILES and HEADERS are put in by `cargo xtask dist`.
//
// A cache holds one whole build: a page never mixes the files of two. A new build waits until every page of the
// old one is closed, because exchanging a module under a running page would break the workers it starts later.
const PREFIX = "interleave-";
const CACHE = PREFIX + BUILD;
const INDEX = "index.html";
const address = (name) => new URL(name, self.registration.scope).href;

self.addEventListener("install", (event) => {
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(clean());
  // Nobody waits for this: in Firefox it comes to an end only when every worker of the page has come back to its event
  // loop, which the workers of Python's threads never do. Until an activation ends, no file is answered.
  self.clients.claim();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const ours = request.url.startsWith(self.registration.scope);
  if (request.method === "GET" && ours) event.respondWith(answer(request));
});

async function fill() {
  const cache = await caches.open(CACHE);
  // Names with a hash may come from the browser's own cache; the others must be of this build.
  await cache.addAll(FILES.map(({ name, hashed }) => new Request(address(name), { cache: hashed ? "default" : "reload" })));
}

async function clean() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return isolated(kept);
  const lastPart = new URL(request.url).pathname.split("/").at(-1);
  if (request.mode === "navigate" && !lastPart.includes(".")) {
    const page = await cache.match(address(INDEX));
    if (page) return isolated(page);
  }
  return isolated(await fetch(request));
}

function isolated(response) {
  // An opaque or redirected answer has to be passed on as it is.
  if (response.type === "opaque" || response.type === "opaqueredirect" || response.status === 0) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of HEADERS) headers.set(name, value);
  const empty = response.status === 204 || response.status === 304;
  return new Response(empty ? null : response.body, { status: response.status, statusText: response.statusText, headers });
}
