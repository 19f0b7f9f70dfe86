// One of the hands of a search: shares the explorer's memory and never comes back to its event loop.
import { initSync, work } from "./explorer.js";

self.onmessage = (event) => {
  const { module, memory, stackBytes } = event.data;
  initSync({ module, memory, thread_stack_size: stackBytes });
  work();
};
