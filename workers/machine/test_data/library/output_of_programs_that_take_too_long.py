"""subprocess: what a program wrote before its time was over, and what follows it."""

import subprocess
import sys

python = [sys.executable, "-c"]
code = "import sys, time; print('first', flush=True); print('warning', file=sys.stderr, flush=True); time.sleep({})"
for text in (True, False):
    try:
        subprocess.run([*python, code.format(30)], timeout=1, capture_output=True, text=text)
    except subprocess.TimeoutExpired as error:
        print(error.timeout, error.output, error.stdout, error.stderr)
with subprocess.Popen(
    [*python, "print('quiet until the end', input())"],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
) as process:
    process.stdin.write("of the test\n")
    print(process.communicate())
process = subprocess.Popen(
    [*python, code.format(1.2) + "; print('second \u2615')"],
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    encoding="utf-8",
    env={"PYTHONIOENCODING": "utf-8"},
)
try:
    process.communicate(timeout=0.6)
except subprocess.TimeoutExpired as error:
    print("not yet:", error.output)
print(process.communicate(), process.returncode)
try:
    subprocess.run([*python, ""], text=True, universal_newlines=False)
except subprocess.SubprocessError as error:
    print(error)
print(
    subprocess.run(
        [*python, "print('a\\nb')"], text=True, universal_newlines=True, capture_output=True
    ).stdout
)
print(subprocess.list2cmdline(["plain", "two words", 'say "hi"', "", "back\\slash", "ends with\\", 'a\\"b']))
