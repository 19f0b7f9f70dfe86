// The explorer's worker: everything comes from gloo-worker, as bytes, once the module has registered itself.
import init from "./explorer.js";

await init();
