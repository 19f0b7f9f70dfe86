// A worker with nothing in it but the loop that the page sends.
self.onmessage = async ({ data: { module, loops } }) => {
  const { exports } = await WebAssembly.instantiate(module);
  self.postMessage(exports.spin(loops));
};
