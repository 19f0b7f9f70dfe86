"""The example of the documentation, with pages that are made up."""

import concurrent.futures

PAGES = {"/": b"<html>home</html>", "/about": b"<p>about us</p>", "/empty": b""}
URLS = ["/", "/about", "/missing", "/empty"]


def load(url, timeout):
    if url not in PAGES:
        raise OSError(f"404: {url}")
    return PAGES[url]


lines = []
with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
    future_to_url = {executor.submit(load, url, 60): url for url in URLS}
    for future in concurrent.futures.as_completed(future_to_url):
        url = future_to_url[future]
        try:
            data = future.result()
        except Exception as exc:
            lines.append("%r generated an exception: %s" % (url, exc))
        else:
            lines.append("%r page is %d bytes" % (url, len(data)))
for line in sorted(lines):
    print(line)
