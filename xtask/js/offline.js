// Registers the service worker, which keeps the whole site for when there is no network.
//
// Where the host sends no isolation headers, the page is loaded once more, because only a page that came through the
// worker has them. Once: a browser that cannot isolate must not loop. Never while the reader is on the way to another
// page: loading this one again would call that off, and the other page asks for itself.
const RELOADED = "reloaded-for-isolation";
// Keeping the site takes network and processor, which belong to the page until it has started. In milliseconds.
const AFTER_START_MS = 4000;

if ("serviceWorker" in navigator) {
  start().catch((cause) => console.info("No offline copy:", cause.message));
}

async function start() {
  const workers = navigator.serviceWorker;
  const register = () => workers.register(new URL("service-worker.js", document.baseURI));
  if (window.crossOriginIsolated) {
    sessionStorage.removeItem(RELOADED);
    await new Promise((resolve) => setTimeout(resolve, AFTER_START_MS));
    await register();
    return;
  }
  await register();
  if (sessionStorage.getItem(RELOADED) !== null) return;
  let leaving = false;
  addEventListener("beforeunload", () => (leaving = true), { once: true });
  await workers.ready;
  if (leaving) return;
  sessionStorage.setItem(RELOADED, "yes");
  location.reload();
}
