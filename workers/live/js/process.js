// The worker of one process: its coordinator. The page posts the compiled module first, and a port to the kernel's
// process (or, to that process, to each of the others); everything else comes from gloo-worker, as bytes. The worker
// may have to wait for the module: it is started while the engine is still on its way.
//
// A worker that is begun before the page's interface is there gets the engine's address instead. It fetches and compiles
// the engine while the page's own thread draws the interface, and posts the module to the page.
const engine = import("./engine.js");

let ready;
const begin = (module) => (ready ??= engine.then(({ default: init }) => init({ module_or_path: module })));

async function load(address) {
  beginThread();
  let module;
  try {
    module = await WebAssembly.compileStreaming(fetch(address));
  } catch (cause) {
    // The page tries again, and gives the module.
    self.postMessage({ cause: String(cause) });
    return;
  }
  self.postMessage({ module });
  begin(module);
}

// The engine takes its first worker for threads from here, and starts one itself if there is none.
function beginThread() {
  if (!self.crossOriginIsolated) return;
  const worker = new Worker(new URL("thread.js", import.meta.url), { type: "module" });
  worker.onerror = () => (self.firstThread = undefined);
  self.firstThread = worker;
}

self.addEventListener("message", (event) => {
  const message = event.data;
  if (message instanceof Uint8Array) return;
  event.stopImmediatePropagation();
  if (message.address) load(message.address);
  if (message.module) begin(message.module);
  if (message.port) ready.then(async () => (await engine).link(message.number, message.port));
});
