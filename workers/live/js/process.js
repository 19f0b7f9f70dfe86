// The worker of one process: its coordinator. The page posts the compiled module first, and a port to the kernel's
// process (or, to that process, to each of the others); everything else comes from gloo-worker, as bytes. The worker
// may have to wait for the module: it is started while the engine is still on its way.
import init, { link } from "./engine.js";

let ready;

self.addEventListener("message", (event) => {
  const message = event.data;
  if (message instanceof Uint8Array) return;
  event.stopImmediatePropagation();
  if (message.module) ready = init({ module_or_path: message.module });
  if (message.port) ready.then(() => link(message.number, message.port));
});
