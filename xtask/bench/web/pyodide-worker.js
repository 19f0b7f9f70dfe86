// Pyodide in a worker, as its own documentation advises: executes each program that it is sent, in a new namespace, and
// says what it prints, line by line.
import { loadPyodide } from "../pyodide/pyodide.mjs";

const ready = loadPyodide();

self.onmessage = async ({ data: source }) => {
  try {
    const pyodide = await ready;
    pyodide.setStdout({ batched: (line) => self.postMessage({ line }) });
    const globals = pyodide.toPy({ __name__: "__main__" });
    pyodide.runPython(source, { globals });
    globals.destroy();
    self.postMessage({ end: true });
  } catch (cause) {
    self.postMessage({ error: String(cause) });
  }
};
