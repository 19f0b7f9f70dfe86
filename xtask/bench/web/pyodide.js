// Starts Pyodide in a worker, runs a program and shows what it prints.
const worker = new Worker("pyodide-worker.js", { type: "module" });
worker.onmessage = ({ data: { line, error } }) => {
  const text = line ?? error;
  if (text !== undefined) document.querySelector(".output-text").textContent += `${text}\n`;
};
worker.postMessage('print("hello")');
