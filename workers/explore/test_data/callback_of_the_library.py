"""So it is with a callback that is not written in Python."""
# expect: safe
# expect: outcomes "0\n" "1\n"

from concurrent.futures import ThreadPoolExecutor

told = []
with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(int)
    future.add_done_callback(told.append)
    future.result()
    print(len(told))
