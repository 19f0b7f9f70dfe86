// The explorer's worker: everything comes from gloo-worker, as bytes, once the module has registered itself.
import init from "./explorer.js";

await init({ module_or_path: new URL("./explorer_bg.wasm", import.meta.url) });
