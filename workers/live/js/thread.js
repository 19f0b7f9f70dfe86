// The worker of one Python thread after the other: shares the memory of its process and never comes back to its
// event loop.
import { initSync, work } from "./engine.js";

self.onmessage = (event) => {
  const { module, memory, stackBytes } = event.data;
  initSync({ module, memory, thread_stack_size: stackBytes });
  work();
};
