"""What is to be done after a job is done by the worker, or at once if the job is over."""

from concurrent.futures import ThreadPoolExecutor

log = []
with ThreadPoolExecutor(1) as pool:
    f = pool.submit(log.append, "work")
    f.add_done_callback(lambda f: log.append("callback"))
    log.append("main")
print(log)
# expect: safe
# expect: outcomes "['main', 'work', 'callback']\n" "['work', 'callback', 'main']\n" "['work', 'main', 'callback']\n"
