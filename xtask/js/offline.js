// Registers the service worker. Where the host sends no isolation headers, the page is loaded once more, because
// only a page that came through the worker has them. Once: a browser that cannot isolate must not loop.
const RELOADED = "reloaded-for-isolation";

if ("serviceWorker" in navigator) {
  start().catch((cause) => console.info("No offline copy:", cause.message));
}

async function start() {
  const workers = navigator.serviceWorker;
  await workers.register(new URL("service-worker.js", document.baseURI));
  if (window.crossOriginIsolated) {
    sessionStorage.removeItem(RELOADED);
    return;
  }
  if (sessionStorage.getItem(RELOADED) !== null) return;
  await workers.ready;
  sessionStorage.setItem(RELOADED, "yes");
  location.reload();
}
