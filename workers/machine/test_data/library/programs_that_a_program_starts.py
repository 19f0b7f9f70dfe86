"""subprocess: what a program wrote before its time was over, pipelines, modules, interrupts."""

import os
import subprocess
import sys
import tempfile

python = [sys.executable, "-c"]
code = "import sys, time; print('first', flush=True); print('warning', file=sys.stderr, flush=True); time.sleep({})"
for text in (True, False):
    try:
        subprocess.run([*python, code.format(30)], timeout=1.5, capture_output=True, text=text)
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
gate = os.path.join(tempfile.mkdtemp(), "gate")
waiting = """
import os, sys, time
print("first", flush=True)
while not os.path.exists(sys.argv[1]):
    time.sleep(0.01)
print("second \u2615")
"""
process = subprocess.Popen(
    [*python, waiting, gate], stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    env={"PYTHONIOENCODING": "utf-8"},
)
try:
    process.communicate(timeout=1.5)
except subprocess.TimeoutExpired as error:
    print("not yet:", error.output)
open(gate, "w").close()
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


def pipeline(text, *codes):
    """Each program reads what the one before it writes."""
    programs = []
    for code in codes:
        reads = programs[-1].stdout if programs else subprocess.PIPE
        programs.append(subprocess.Popen([*python, code], stdin=reads, stdout=subprocess.PIPE, text=True))
        if len(programs) > 1:
            reads.close()
    programs[0].stdin.write(text)
    programs[0].stdin.close()
    return programs[-1].communicate()[0], [program.wait() for program in programs]


print(pipeline(
    "abc\nxyz\nmno\n",
    "import sys\nfor line in sys.stdin: print(line.strip()[::-1])",
    "import sys\nprint(*sorted(sys.stdin), sep='', end='')",
    "import sys\nprint(len(sys.stdin.readlines()))\nsys.exit(2)",
))
done = subprocess.run([*python, "raise KeyboardInterrupt"], capture_output=True, text=True)
print(done.returncode, done.stderr.splitlines()[-1])
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "helper.py"), "w") as file:
        file.write("import sys\nprint(__name__, sys.argv[1:], __file__ == sys.argv[0])\n")
    print(subprocess.check_output([sys.executable, "-m", "helper", "a", "b"], cwd=folder, text=True))
    try:
        subprocess.run([*python, ""], cwd=os.path.join(folder, "nowhere"))
    except FileNotFoundError as error:
        print(error.errno, error.filename == os.path.join(folder, "nowhere"))
