# Python 3.12: comprehensions are part of the function around them, and other lines are told.
"""What articles and the documentation do with sys.settrace, sys.setprofile, frames and their variables."""

import sys
# typical programs
def trace_calls(frame, event, arg):
    if event != 'call':
        return
    co = frame.f_code
    func_name = co.co_name
    if func_name == 'write':
        return
    caller = frame.f_back
    print('Call to', func_name, 'on line', frame.f_lineno, 'from line', caller.f_lineno if caller else None, 'in', caller.f_code.co_name)
def b(): print('in b()')
def a():
    print('in a()')
    b()
sys.settrace(trace_calls)
a()
sys.settrace(None)

def trace_lines(frame, event, arg):
    if event != 'line': return
    print('*', frame.f_code.co_name, 'line', frame.f_lineno, dict(frame.f_locals))
def trace_calls2(frame, event, arg):
    if event != 'call': return
    if frame.f_code.co_name in TRACE_INTO:
        return trace_lines
def c(input):
    print('input =', input)
    total = 0
    for k in range(input):
        total += k
    print('Leaving c()')
    return total
TRACE_INTO = ['c']
sys.settrace(trace_calls2)
c(2)
sys.settrace(None)

def trace_ret(frame, event, arg):
    if event == 'return':
        print('ret', frame.f_code.co_name, '=>', arg)
        return
    return trace_ret
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
sys.settrace(trace_ret); fib(3); sys.settrace(None)

def trace_exc(frame, event, arg):
    if event == 'exception':
        et, ev, tb = arg
        print('exc', frame.f_code.co_name, et.__name__, ev, tb.tb_lineno, tb.tb_frame is frame)
    return trace_exc
def boom(): raise RuntimeError('boom')
def mid(): boom()
def top():
    try: mid()
    except RuntimeError as e: print('handled', e)
sys.settrace(trace_exc); top(); sys.settrace(None)
print(sys.gettrace())
# class-based tracer, context manager
class Tracer:
    def __init__(self): self.depth = 0; self.log = []
    def __enter__(self): sys.settrace(self.trace); return self
    def __exit__(self, *exc): sys.settrace(None)
    def trace(self, frame, event, arg):
        if event == 'call':
            self.log.append('  ' * self.depth + frame.f_code.co_name); self.depth += 1
            return self.trace
        if event == 'return': self.depth -= 1
        return self.trace
with Tracer() as t:
    fib(2); top()
print('\n'.join(t.log))
# tracer raises
def bad(frame, event, arg): raise ValueError('tracer failed')
try:
    sys.settrace(bad); fib(1)
except ValueError as e: print('caught', e, sys.gettrace())
# coverage
lines = set()
def cov(frame, event, arg):
    if event == 'line' : lines.add(frame.f_lineno - frame.f_code.co_firstlineno)
    return cov
def target(x):
    if x > 0:
        y = 1
    elif x < 0:
        y = 2
    else:
        y = 3
    try:
        z = y / x
    except ZeroDivisionError:
        z = 0
    finally:
        w = 1
    return [i
            for i in range(z and 2)]
sys.settrace(cov); target(1); sys.settrace(None); print(sorted(lines)); lines.clear()
sys.settrace(cov); target(0); sys.settrace(None); print(sorted(lines))
# profile
import collections
calls = collections.Counter()
def prof(frame, event, arg):
    if event == 'call': calls[frame.f_code.co_name] += 1
    elif event == 'c_call': calls[arg.__name__] += 1
sys.setprofile(prof)
fib(5); len([]); sum([1,2]); max(3, 4); [].append(1); "x".join(["a"]); print("p")
sys.setprofile(None)
print(sorted(calls.items()))
# generators, frame identity, f_trace_lines, locals change
def g():
    x = yield 1
    yield x
def ev(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_lineno, arg and arg if event != "exception" else arg[0])
    frame.f_trace_lines = False
    return ev
sys.settrace(ev)
it = g(); next(it); it.send(5); it.close()
sys.settrace(None)
frames = []
def keep(frame, event, arg):
    frames.append(frame); return keep
def h():
    q = 1
    return q
sys.settrace(keep); h(); sys.settrace(None)
print(len(frames), len(set(map(id, frames))), frames[0].f_code.co_name, frames[0].f_locals)
def limited(frame, event, arg):
    print(event, frame.f_lineno)
    if event == 'line':
        sys.settrace(None)
    return limited
def three():
    a = 1
    b = 2
    return 3
sys.settrace(limited); three(); print(sys.gettrace())
import functools
def traced(fn):
    @functools.wraps(fn)
    def wrapper(*a, **k):
        old = sys.gettrace()
        sys.settrace(ev2)
        try: return fn(*a, **k)
        finally: sys.settrace(old)
    return wrapper
def ev2(frame, event, arg):
    if frame.f_code.co_name == 'add': print(event, frame.f_locals)
    return ev2
@traced
def add(x, y):
    s = x + y
    return s
print(add(1, 2))
def cur():
    f = sys._getframe()
    v = 5
    return f.f_locals['v'], f.f_back.f_code.co_name, f.f_lineno
print(cur())
try:
    def e1(): loc = 'here'; 1/0
    e1()
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb: print(tb.tb_frame.f_code.co_name, tb.tb_lineno, {k: v for k, v in tb.tb_frame.f_locals.items() if k == 'loc'}); tb = tb.tb_next
