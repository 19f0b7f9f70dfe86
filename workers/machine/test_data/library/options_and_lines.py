# getopt, linecache of the program itself, and what of platform does not depend on where it runs.
import getopt
import linecache
import platform
import sys


def show(function, line, *options):
    try:
        print(function.__name__, function(line.split(), *options))
    except getopt.GetoptError as error:
        print(type(error).__name__, error, repr(error.opt), error.msg, error.args)


show(getopt.getopt, "-a -b -cfoo -d bar a1 a2", "abc:d:")
show(getopt.getopt, "--condition=foo --testing --output-file abc.def -x a1 a2", "x", ["condition=", "output-file=", "testing"])
show(getopt.getopt, "-abc file -d", "abcd")
show(getopt.gnu_getopt, "-abc file -d --lo=5 - x -- -e", "abcd", ["long="])
show(getopt.gnu_getopt, "-a file -b", "+ab")
show(getopt.getopt, "-o out -v --verb", "ho:v", ["help", "output=", "verbose"])
show(getopt.getopt, "--output= --help", "", ["help", "output="])
show(getopt.getopt, "-z", "ab")
show(getopt.getopt, "-a", "a:")
show(getopt.getopt, "--long", "", ["long="])
show(getopt.getopt, "--help=5", "", ["help"])
show(getopt.getopt, "--hel", "", ["help", "hello"])
show(getopt.getopt, "--nope", "", ["help"])
show(getopt.getopt, "", "a")
show(getopt.getopt, "-- -a", "a")
print(getopt.error is getopt.GetoptError, issubclass(getopt.error, Exception))


def main(argv):
    try:
        opts, args = getopt.getopt(argv, "ho:v", ["help", "output="])
    except getopt.GetoptError as err:
        return f"usage: {err}"
    output, verbose = None, False
    for o, a in opts:
        if o == "-v":
            verbose = True
        elif o in ("-h", "--help"):
            return "help"
        elif o in ("-o", "--output"):
            output = a
    return output, verbose, args


print(main(["-v", "--output", "x.txt", "in"]), main(["--help"]), main(["-q"]))

file = main.__code__.co_filename
print(repr(linecache.getline(file, 1)))
print(repr(linecache.getline(file, 2)), repr(linecache.getline(file, 0)), repr(linecache.getline(file, 99999)))
print(repr(linecache.getline("no such file", 1)), len(linecache.getlines(file)) > 60, file in linecache.cache)
linecache.checkcache()
linecache.clearcache()
print(len(linecache.cache), repr(linecache.getline(file, main.__code__.co_firstlineno)))

print(platform.python_version() == ".".join(map(str, sys.version_info[:3])), platform.python_version_tuple()[0])
print(platform.uname().system == platform.system() != "", platform.python_implementation().lower() == sys.implementation.name)
print(platform.architecture()[0], type(platform.platform()).__name__, len(platform.uname()), platform.system() in platform.platform())
