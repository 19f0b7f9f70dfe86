"""What is written to standard error, in the order of its own."""

import sys

print("to standard output")
print("to standard error", file=sys.stderr)
sys.stderr.write("more\n")
print("flushed", flush=True, file=sys.stderr, end="!\n")
