"""Programs started in threads, their lines read as they come, and waited for by a pool."""
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
CODE = 'import sys, time\nfor i in range(3): print(sys.argv[1], i, flush=True)'
def run(name):
    out = []
    with subprocess.Popen([sys.executable, '-u', '-c', CODE, name], stdout=subprocess.PIPE, text=True, bufsize=1) as p:
        for line in p.stdout: out.append(line.rstrip())
    return p.returncode, out
with ThreadPoolExecutor(2) as ex:
    for r in ex.map(run, 'abc'): print(r)
p = subprocess.Popen([sys.executable, '-c', 'import sys\nfor l in sys.stdin: print("got", l, end="", flush=True)\nprint("eof")'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
for m in ('x', 'y'): p.stdin.write(m + '\n'); p.stdin.flush(); print(p.stdout.readline().strip())
p.stdin.close(); print(p.stdout.read().strip(), p.wait())
lines = []
def reader(f): lines.extend(f)
p = subprocess.Popen(['seq', '3'], stdout=subprocess.PIPE, text=True); t = threading.Thread(target=reader, args=(p.stdout,)); t.start(); p.wait(); t.join(); print(lines)
import os
os.system('echo system') ; print(os.popen('echo popen').read().strip())
