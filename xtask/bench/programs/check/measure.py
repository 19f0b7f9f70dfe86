"""Runs a command and tells, as JSON, its output, how long it took and the most memory that it and its children held."""

import json
import resource
import subprocess
import sys
import time

start = time.perf_counter()
try:
    done = subprocess.run(sys.argv[2:], capture_output=True, text=True, timeout=float(sys.argv[1]))
    output = done.stdout
except subprocess.TimeoutExpired:
    output = None
seconds = time.perf_counter() - start
peak_kb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps({"output": output, "seconds": seconds, "peak_kb": peak_kb}))
