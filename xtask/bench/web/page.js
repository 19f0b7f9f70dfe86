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

  // Waits, without a moment lost, until a look at the document finds something.
  const seen = (look) => new Promise((done) => {
    const again = () => {
      const found = look();
      if (!found) return;
      watch.disconnect();
      done(found);
    };
    const watch = new MutationObserver(again);
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    again();
  });
  // What a promise brings, or the error `what` if that takes long.
  const soon = (promise, what) => {
    let timer;
    const late = new Promise((_, fail) => { timer = setTimeout(() => fail(new Error(what)), 5000); });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  };
  const appeared = (selector) => seen(() => document.querySelector(selector));

  let runs = 0;
  let python;

  // Opens a program by its link.
  const open = async (source, options) => {
    // The mark tells when the lab has taken the program in.
    const mark = `# run ${++runs}`;
    location.hash = `${options}&text=${base64url(`${mark}\n${source}`)}`;
    await until(() => firstLine() === mark);
  };
  const printed = () => [...document.querySelectorAll(".lab .output-text")].map((line) => line.textContent.trimEnd());
  const hasEnded = () => !document.querySelector(".lab .button-stop");

  return {
    firstLine,

    // Opens a program by its link, presses Run, and waits for the end.
    async lab(source, options) {
      await open(source, options);
      document.querySelector(".lab .button-run").click();
      await pause(50);
      await until(hasEnded);
      return { status: text(".run-status p"), lines: printed() };
    },

    // Checks all interleavings of a program: the seconds from the click until the verdict stands there, and its text.
    async check(source) {
      await open(source, "gil=on");
      document.querySelector("#tab-outcomes").click();
      const button = await appeared(".outcomes-bar .button-strong");
      document.querySelector(".outcomes-verdict")?.classList.add("of-before");
      const start = performance.now();
      button.click();
      const verdict = await appeared(".outcomes-verdict:not(.of-before)");
      const seconds = (performance.now() - start) / 1000;
      return { seconds, text: verdict.textContent };
    },

    // Opens a program in Step, where none was before in this page, and makes some steps on and as many back, from the
    // middle of the run. Answers the seconds of each from the click until the other moment is in the document, from
    // where the next frame shows it.
    async step(source, steps) {
      await open(source, "gil=on");
      document.querySelector("#tab-step").click();
      await appeared(".step-slider input");
      const slider = () => document.querySelector(".step-slider input");
      let length = -1;
      // The slider grows while the run is recorded.
      while (length !== Number(slider().max)) {
        length = Number(slider().max);
        await pause(500);
      }
      slider().value = Math.floor(length / 2);
      slider().dispatchEvent(new Event("input", { bubbles: true }));
      await pause(500);
      const times = [];
      for (const [label, count] of [["One bytecode on", steps], ["One bytecode back", steps]]) {
        const button = document.querySelector(`.step-move[aria-label='${label}']`);
        for (let step = 0; step < count; step++) {
          const before = slider().value;
          const start = performance.now();
          button.click();
          await soon(seen(() => slider().value !== before), `no step from ${before} of ${length}`);
          times.push((performance.now() - start) / 1000);
          await pause(30);
        }
      }
      return { length, times };
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

    // Lets two bare workers pass a word of shared memory to and fro (`bytes` is 0), or a copy of so many bytes, and says
    // how many seconds all rounds took.
    async pair(bytes, rounds) {
      const words = bytes ? undefined : new Int32Array(new SharedArrayBuffer(4));
      const channel = new MessageChannel();
      const both = [channel.port1, channel.port2].map((port) => {
        const worker = new Worker("/bench/pair-worker.js", { type: "module" });
        return { worker, port };
      });
      const seconds = await new Promise((resolve, reject) => {
        both.forEach(({ worker, port }, number) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage({ port, words, bytes, rounds, first: number === 1 }, [port]);
        });
      });
      both.forEach(({ worker }) => worker.terminate());
      return seconds;
    },
  };
})();
