// A worker with nothing in it but the module that the page sends. The browser optimises a function while it runs, but
// goes over to the better code only at the next call: hence many calls.
const CALLS = 256;

self.onmessage = async ({ data: { module, loops } }) => {
  const { exports } = await WebAssembly.instantiate(module);
  let result;
  for (let call = 0; call < CALLS; call++) result = exports.spin(loops / CALLS);
  self.postMessage(result);
};
