// Served by `cargo xtask serve` only: keeps an open page up to date while somebody works on it.
const news = new EventSource(new URL("assets/news", document.baseURI));
let lost = false;

news.addEventListener("reload", () => location.reload());

news.addEventListener("styles", () => {
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    const url = new URL(link.href);
    url.searchParams.set("changed", Date.now());
    link.href = url.href;
  }
  showFailure("");
});

news.addEventListener("failed", (event) => showFailure(event.data));

// The server was started anew: what it serves now may be newer than this page.
news.addEventListener("error", () => { lost = true; });
news.addEventListener("open", () => { if (lost) location.reload(); });

function showFailure(text) {
  const id = "build-failure";
  document.getElementById(id)?.remove();
  if (text === "") return;
  const bar = document.createElement("output");
  bar.id = id;
  bar.textContent = `${text}: see the terminal`;
  bar.style.cssText = "position:fixed;inset:auto 0 0;padding:.75rem 1rem;background:#8c1d18;color:#fff;z-index:9999";
  document.body.append(bar);
}
