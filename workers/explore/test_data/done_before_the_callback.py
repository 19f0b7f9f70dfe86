"""A result can be had before the callback has been called."""
# expect: safe
# expect: outcomes "[0]\n" "[]\n"

from concurrent.futures import ThreadPoolExecutor

told = []
with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(int)
    future.add_done_callback(lambda future: told.append(future.result()))
    future.result()
    print(told)
