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

// Whoever opens the lab is about to run something: the engine comes beside the interface.
if (globalThis.WebAssembly?.compileStreaming && location.href.startsWith(fromBase("lab"))) {
  const address = `${asset("engine")}engine_bg.wasm`;
  const module = WebAssembly.compileStreaming(fetch(address));
  // A failure is told by the run that needs the engine; it tries again.
  module.catch(() => {});
  globalThis.engineBegun = { address, module };
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
