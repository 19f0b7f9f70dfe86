// Starts the interface: fetches its module and hands the page over, or says why it cannot.
// When the module itself fails later, which it must not, nothing on the page answers any more: that is said too.
const fromBase = (path) => new URL(path, document.baseURI).href;
const asset = (name) => fromBase(document.querySelector(`meta[name="asset:${name}"]`).content);

function failed({ error, reason }) {
  if (!((error ?? reason) instanceof WebAssembly.RuntimeError) || document.querySelector(".failed")) return;
  const notice = document.createElement("p");
  notice.className = "notice notice-warning failed";
  notice.setAttribute("role", "alert");
  notice.textContent = "Interleave itself has failed, and this page no longer answers. Please reload it; what stands in the lab is kept.";
  document.body.prepend(notice);
}
addEventListener("error", failed);
addEventListener("unhandledrejection", failed);

// The parts of the interface that the page at this address begins with, by the address's first word.
const PARTS = { "": ["home"], course: ["course"], lab: ["lab", "run"], python: ["python"], present: ["stage"] };
const place = location.href.slice(fromBase("").length).split(/[/?#]/)[0];

const listed = (part) => document.querySelector(`meta[name="part:${part}"]`)?.content.split(" ") ?? [];

for (const file of new Set((PARTS[place] ?? []).flatMap(listed))) {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `${asset("app")}${file}` });
  document.head.append(link);
}

// Whoever opens the lab is about to run something: a process's worker fetches the engine beside the interface.
if (globalThis.WebAssembly?.compileStreaming && globalThis.Worker && place === "lab") {
  const script = `${asset("engine")}process.js`;
  const address = `${asset("engine")}engine_bg.wasm`;
  const worker = new Worker(script, { type: "module" });
  const module = new Promise((resolve, reject) => {
    worker.addEventListener("message", (event) => {
      const { module, cause } = event.data;
      if (!module && !cause) return;
      event.stopImmediatePropagation();
      if (module) resolve(module);
      else reject(new Error(cause));
    });
    worker.addEventListener("error", () => reject(new Error("the worker could not be loaded")));
  });
  // A failure is told by the run that needs the engine; it tries again.
  module.catch(() => {});
  // What the worker says before the interface listens to it: gloo-worker and the interface set these anew.
  const early = [];
  worker.onmessage = worker.onerror = (event) => early.push(event);
  worker.postMessage({ address });
  globalThis.engineBegun = { address, module };
  globalThis.processBegun = { address: script, worker, early };
}

try {
  const folder = asset("app");
  const { default: start } = await import(`${folder}app.js`);
  await start({ module_or_path: `${folder}app_bg.wasm` });
} catch (cause) {
  const place = document.querySelector(".boot");
  if (place) {
    const old = typeof WebAssembly !== "object";
    const text = document.createElement("p");
    text.setAttribute("role", "alert");
    text.textContent = old
      ? "This browser has no WebAssembly, which Interleave needs. Use Chrome or Edge 111, Firefox 114, Safari 16.4 or later."
      : `The page could not be started: ${cause.message ?? cause}. Check the connection and reload.`;
    place.replaceChildren(text);
  }
  throw cause;
}
