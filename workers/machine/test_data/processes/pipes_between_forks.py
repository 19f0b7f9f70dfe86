# Pipes of `os`: a parent and its copies write to each other.
import os
import sys

# The child writes lines, the parent reads them as a file.
reader, writer = os.pipe()
child = os.fork()
if child == 0:
    os.close(reader)
    with os.fdopen(writer, "w") as file:
        print("first line", file=file)
        file.write("second line\nand no end")
    sys.exit(4)
os.close(writer)
with os.fdopen(reader) as file:
    for line in file:
        print(repr(line))
print(file.closed, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

# A copy that answers in capital letters until nobody asks any more.
ask_reader, ask_writer = os.pipe()
tell_reader, tell_writer = os.pipe()
child = os.fork()
if child == 0:
    os.close(ask_writer)
    os.close(tell_reader)
    while question := os.read(ask_reader, 1024):
        os.write(tell_writer, question.upper())
    os._exit(0)
os.close(ask_reader)
os.close(tell_writer)
for word in (b"one", b"two"):
    print(os.write(ask_writer, word), os.read(tell_reader, 100))
os.close(ask_writer)
print(os.read(tell_reader, 100), os.waitpid(child, 0) == (child, 0))
os.close(tell_reader)

# What is written comes in pieces of the size that is asked for.
reader, writer = os.pipe()
os.write(writer, b"abc")
os.write(writer, b"defgh")
print(os.read(reader, 2), os.read(reader, 100))
copy = os.dup(writer)
os.close(writer)
os.write(copy, b"by the copy")
os.close(copy)
print(os.read(reader, 100), os.read(reader, 100))
os.close(reader)
for wrong in (
    lambda: os.read(reader, 1),
    lambda: os.close(reader),
    lambda: os.write(1, "text"),
    lambda: os.fdopen(reader),
):
    try:
        wrong()
    except (OSError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
reader, writer = os.pipe()
os.close(reader)
try:
    os.write(writer, b"nobody reads")
except BrokenPipeError as error:
    print(error)
