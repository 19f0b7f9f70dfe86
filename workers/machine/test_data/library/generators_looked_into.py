"""What is known of generators and coroutines that wait."""


def g():
    x = yield 1
    yield from [1, 2]


a = g()
print(a.gi_frame is None, a.gi_running, a.gi_yieldfrom, a.gi_code.co_name)
next(a)
next(a)
print(a.gi_yieldfrom is not None, a.gi_frame.f_lineno)
list(a)
print(a.gi_frame)


async def c():
    pass


k = c()
print(k.cr_running, k.cr_frame is None, k.cr_await, k.cr_code.co_name)
k.close()
print(k.cr_frame)
