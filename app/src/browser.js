// The few things of the browser for which there is no stable typed interface.

/** Fetches an ES module. */
export const load = (address) => import(address);

const pipe = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** Compresses bytes as raw DEFLATE; rejects in browsers without compression streams. */
export const deflate = async (bytes) => pipe(bytes, new CompressionStream("deflate-raw"));

/** Reverses `deflate`; rejects bytes that are no raw DEFLATE. */
export const inflate = async (bytes) => pipe(bytes, new DecompressionStream("deflate-raw"));

/** Copies a text to the clipboard; rejects where the browser does not allow it. */
export const copy = async (text) => navigator.clipboard.writeText(text);

/** The text of a file that was dropped or chosen. */
export const fileText = async (file) => file.text();
