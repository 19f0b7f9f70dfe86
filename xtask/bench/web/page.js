// Put into the open lab by the benchmark: runs programs there, in Pyodide, and loops in bare workers.
globalThis.benchmark = (() => {
  // The exported function `spin(n)` runs a loop of n turns, each a multiplication and an addition that need the last.
  const BARE = new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 127, 1, 127, 3, 2, 1, 0, 7, 8, 1, 4, 115, 112, 105, 110, 0, 0,
    10, 37, 1, 35, 1, 1, 127, 3, 64, 32, 1, 65, 141, 204, 229, 0, 108, 65, 223, 230, 187, 227, 3, 106, 33, 1, 32, 0, 65,
    1, 107, 34, 0, 13, 0, 11, 32, 1, 11,
  ]);

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

    // Lets bare workers count, and says how many seconds that took with their start.
    async bare(workers, loops) {
      const module = await WebAssembly.compile(BARE);
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
