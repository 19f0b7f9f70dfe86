// Put into the open lab by the benchmark: runs programs there, in Pyodide, and tiny modules in bare workers.
globalThis.benchmark = (() => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const until = async (holds) => {
    while (!holds()) await pause(20);
  };
  const text = (selector) => document.querySelector(selector)?.textContent ?? "";

  const base64url = (source) => {
    const bytes = new TextEncoder().encode(source);
    const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  };

  // The first line in the editor, which has a document of its own.
  const firstLine = () => document.querySelector(".lab .editor-place")?.shadowRoot?.querySelector(".cm-line")?.textContent;

  let runs = 0;
  let python;

  return {
    firstLine,

    // Opens a program by its link, presses Run, and waits for the end.
    async lab(source, options) {
      // The mark tells when the lab has taken the program in.
      const mark = `# run ${++runs}`;
      location.hash = `${options}&text=${base64url(`${mark}\n${source}`)}`;
      await until(() => firstLine() === mark);
      document.querySelector(".lab .button-run").click();
      await pause(50);
      await until(() => !document.querySelector(".lab .button-stop"));
      const lines = [...document.querySelectorAll(".lab .output-text")].map((line) => line.textContent.trimEnd());
      return { status: text(".run-status p"), lines };
    },

    // Runs a program in the page's one Pyodide.
    async pyodide(source) {
      python ??= new Worker("/bench/pyodide-worker.js", { type: "module" });
      return new Promise((resolve, reject) => {
        const lines = [];
        python.onerror = ({ message }) => reject(new Error(message));
        python.onmessage = ({ data: { line, end, error } }) => {
          if (line !== undefined) lines.push(line);
          if (end) resolve(lines);
          if (error) reject(new Error(error));
        };
        python.postMessage(source);
      });
    },

    // Lets bare workers run a module's `spin(loops)`, and says how many seconds that took with their start.
    async bare(bytes, workers, loops) {
      const module = await WebAssembly.compile(new Uint8Array(bytes));
      const start = performance.now();
      const started = Array.from({ length: workers }, () => new Worker("/bench/bare-worker.js", { type: "module" }));
      await Promise.all(started.map((worker) => new Promise((resolve, reject) => {
        worker.onmessage = resolve;
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ module, loops });
      })));
      const seconds = (performance.now() - start) / 1000;
      started.forEach((worker) => worker.terminate());
      return seconds;
    },
  };
})();
