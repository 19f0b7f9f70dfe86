# Python 3.12: the calls of a thread that is followed differ in their number.
"""threading.settrace has every new thread followed; sys.setprofile is told of functions in C too."""

import threading, sys
def tr(frame, event, arg):
    if event == 'call': print(threading.current_thread().name, frame.f_code.co_name)
    return None
def work(n): return help(n)
def help(n): return n
threading.settrace(tr)
t = threading.Thread(target=work, args=(1,)); t.start(); t.join()
threading.settrace(None)
def prof(frame, event, arg):
    print('prof', event, frame.f_code.co_name, getattr(arg, '__name__', arg))
sys.setprofile(prof)
help(len([1]))
[].append(1)
int("3")
"a".upper()
sorted([2,1], key=lambda x: x)
try:
    int("x"); 
except ValueError: pass
try: [].pop()
except IndexError: pass
sys.setprofile(None)
