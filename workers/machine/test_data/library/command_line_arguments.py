"""Arguments of a command line, read by `argparse`."""

import argparse
import contextlib
import io


def parse(parser, text, known=False):
    args = text.split() if isinstance(text, str) else text
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            result = parser.parse_known_args(args) if known else parser.parse_args(args)
        except SystemExit as end:
            result = f"exit {end.code}"
        except argparse.ArgumentError as error:
            result = f"ArgumentError {error}"
    print(args, "->", result)
    for text in (out.getvalue(), err.getvalue()):
        if text:
            print(text)


p = argparse.ArgumentParser(prog="prog", description="Adds or multiplies numbers, as the documentation shows it, with enough words to wrap.",
                            epilog="That is all there is to say about %(prog)s.")
p.add_argument("numbers", metavar="N", type=int, nargs="+", help="a number")
p.add_argument("--sum", dest="accumulate", action="store_const", const=sum, default=max, help="sum the numbers (default: find the largest)")
p.add_argument("-v", "--verbose", action="count", default=0, help="say more; repeat it to hear even more of what the program does when it runs")
p.add_argument("-q", "--quiet", action="store_true")
p.add_argument("--version", action="version", version="%(prog)s 2.0")
p.add_argument("-o", "--output", default="out.txt", metavar="FILE", help="where it goes, by default %(default)s")
p.add_argument("--level", choices=["low", "middle", "high"], default="low", help="how hard: %(choices)s")
p.add_argument("-I", action="append", help=argparse.SUPPRESS)
p.print_help()
p.print_usage()
for text in (
    "1 2 3", "--sum 1 2", "", "x", "1 -vvq", "1 --verb --verb", "1 --ver", "-h", "--help", "--version", "1 --level low", "1 --level x", "1 --level",
    "1 -o", "1 -ofile", "1 -o file", "1 --output=file", "1 --output", "1 --outp a=b", "1 -I a -I b", "1 --none", "1 -x", "1 -qx", "1 --quiet=5", "-- 1 2",
    "1 -q 2", "-q -- 1", "1 --sum --sum", "-1 5", "1 2.5",
):
    parse(p, text)
parse(p, "1 --other 5 -z", known=True)

p = argparse.ArgumentParser(prog="copy")
p.add_argument("src")
p.add_argument("dst", nargs="?", default="here")
p.add_argument("rest", nargs="*")
p.add_argument("--pair", nargs=2, metavar=("X", "Y"), type=float)
p.add_argument("--many", nargs="*", default=["d"])
p.add_argument("--some", nargs="+")
p.add_argument("--maybe", nargs="?", const="const", default="default")
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True, help="a flag")
p.add_argument("--no", action="store_false", dest="yes")
p.add_argument("--add", action="append_const", const=7)
p.add_argument("--more", action="extend", nargs="+", type=int)
p.add_argument("--size", type=lambda text: int(text, 16))
print(p.format_help())
for text in (
    "a", "a b", "a b c d", "", "a --pair 1 2", "a --pair 1", "a --pair 1 x", "a --many", "a --many 1 2", "a --some", "a --maybe", "a --maybe x", "a --no-flag --no",
    "a --add --add", "a --more 1 2 --more 3", "a --size ff", "a --size zz", "a --flag b", "--pair 1 2 a b", "a --maybe --some 1 2", "a --pair -1 -2.5",
):
    parse(p, text)

p = argparse.ArgumentParser(prog="git", description="Commands.")
p.add_argument("--dir", default=".")
commands = p.add_subparsers(dest="command", required=True, help="what to do", metavar="COMMAND")
add = commands.add_parser("add", help="adds files", description="Adds files to what is kept.")
add.add_argument("files", nargs="*")
add.add_argument("-f", "--force", action="store_true", help="even if they are ignored")
add.set_defaults(run="run add")
commit = commands.add_parser("commit", aliases=["ci"], help="keeps what was added")
commit.add_argument("-m", "--message", required=True)
commit.add_argument("--amend", action="store_true", default=argparse.SUPPRESS)
hidden = commands.add_parser("hidden")
p.print_help()
add.print_help()
commit.print_usage()
for text in ("", "add", "add a b -f", "--dir x add a", "commit", "commit -m hi", "ci -m hi --amend", "push", "add --what", "commit -h", "add a --dir y"):
    parse(p, text)
parse(p, "add a --what", known=True)
p = argparse.ArgumentParser(prog="titled")
p.add_argument("first")
commands = p.add_subparsers(title="the commands", description="choose one")
commands.add_parser("one").add_argument("n", type=int, choices=range(3))
print(p.format_help())
for text in ("a", "a one 2", "a one 5", "a two"):
    parse(p, text)

p = argparse.ArgumentParser(prog="either")
group = p.add_mutually_exclusive_group()
group.add_argument("--one", action="store_true")
group.add_argument("--two", metavar="T")
needed = p.add_mutually_exclusive_group(required=True)
needed.add_argument("-a", action="store_true")
needed.add_argument("-b", type=int)
own = p.add_argument_group("own group", "with a description")
own.add_argument("--own", help="own option")
own.add_argument("thing", nargs="?", help="a thing")
p.print_help()
for text in ("-a", "-a --one --two x", "", "-a -b 1", "-b 1 --two x", "-b x", "-a x --own y"):
    parse(p, text)

long = argparse.ArgumentParser(prog="a_program_with_a_long_name")
for name in "alpha beta gamma delta epsilon".split():
    long.add_argument(f"--{name}-option", f"-{name[0]}", metavar=name.upper(), help=f"the option {name}")
long.add_argument("positional_argument_with_a_long_name", help="first")
long.add_argument("others", nargs="*", help="a text that is long enough to be wrapped over more than one line of the help, and even two")
long.print_help()
argparse.ArgumentParser(prog="x" * 70, usage=None).print_usage()
p = argparse.ArgumentParser(prog="x" * 60)
p.add_argument("--some-option", required=True)
p.add_argument("positional", nargs=3)
p.print_usage()
argparse.ArgumentParser(prog="own", usage="%(prog)s [options] and more", add_help=False).print_help()

for formatter in (argparse.ArgumentDefaultsHelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.MetavarTypeHelpFormatter,
                  lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60), lambda prog: argparse.HelpFormatter(prog, indent_increment=4)):
    p = argparse.ArgumentParser(prog="format", formatter_class=formatter, description="First line\n   second line", epilog="The\n\nend")
    p.add_argument("--number", type=int, default=5, help="a number\n  on two lines")
    p.add_argument("--a-very-long-option-name", type=str, help="a text")
    p.add_argument("--none", type=float, help="not %(type)s in %(prog)s, 100%%")
    p.add_argument("place", type=str, nargs="?", default="x", help="a place")
    p.print_help()

parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", type=int)
parent.add_argument_group("its group").add_argument("--grouped")
p = argparse.ArgumentParser(prog="child", parents=[parent], allow_abbrev=False, argument_default=argparse.SUPPRESS)
p.add_argument("--mine")
p.print_help()
for text in ("--shared 5", "--shar 5", "--mine a --grouped b", ""):
    parse(p, text)
p = argparse.ArgumentParser(prog="plus", prefix_chars="+/", conflict_handler="resolve", exit_on_error=False)
p.add_argument("+x", "++long")
p.add_argument("/y", type=int)
p.add_argument("+x", help="another")
p.print_help()
for text in ("+x 1 /y 2", "++long 5", "/y z", "-q"):
    parse(p, text)
p = argparse.ArgumentParser(prog="rest")
p.add_argument("command")
p.add_argument("args", nargs=argparse.REMAINDER)
p.add_argument("-1", dest="one", action="store_true")
p.print_usage()
for text in ("run a -b --c", "-1 run", "run -1", "run", "-2 run"):
    parse(p, text)
p = argparse.ArgumentParser(prog="mixed")
p.add_argument("--foo")
p.add_argument("cmd")
p.add_argument("rest", nargs="*", type=int)
print(p.parse_intermixed_args("doit 1 --foo bar 2 3".split()))
parse(p, "doit 1 --foo bar 2 3")


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f"{text} is odd")
    return number


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        print("called", option_string, values)
        setattr(namespace, self.dest, values.upper())


p = argparse.ArgumentParser(prog="types")
p.add_argument("--even", type=even, default="4")
p.add_argument("--upper", action=Upper)
p.add_argument("--odd-name", dest="other", default=None)
p.add_argument("letters", nargs="*", choices=["a", "b"], default="a")
p.set_defaults(extra=1, other="o")
print(p.get_default("extra"), p.get_default("even"), p.get_default("nothing"))
for text in ("--even 4", "--even 3", "--even x", "--upper abc", "--odd-name z", "a b", "a c", ""):
    parse(p, text)
space = argparse.Namespace(even=8, old=True)
print(p.parse_args([], space) is space, space)

n = argparse.Namespace(a=1, b="x")
print(n, n == argparse.Namespace(b="x", a=1), "a" in n, "c" in n, vars(n), argparse.Namespace(**{"not a name": 1, "ok": 2}), n == 5, n != argparse.Namespace())
print(argparse.ArgumentParser(prog="shown", description="d"))
p = argparse.ArgumentParser(prog="shown")
for action in (p.add_argument("--x", type=int, help="h"), p.add_argument("pos", nargs="*"), p.add_argument("--flag", action="store_true"),
               p.add_argument("-c", action="count"), p.add_argument("-V", action="version", version="1"), p.add_argument("--no", action="append", choices="ab")):
    print(action)

wrongs = [
    lambda p: p.add_argument("--x", action="none"), lambda p: p.add_argument("--x", type="int"), lambda p: p.add_argument("--x", nargs=0),
    lambda p: p.add_argument("x", required=True), lambda p: p.add_argument("x", dest="y"), lambda p: p.add_argument("-x", nargs=2, metavar=("a",)),
    lambda p: (p.add_argument("-x"), p.add_argument("-x", "--long")), lambda p: p.add_argument("--"), lambda p: p.add_argument("-x", "y"),
    lambda p: argparse.ArgumentParser(conflict_handler="no"), lambda p: p.add_argument("--x", action="append", nargs=0), lambda p: p.add_argument("--x", const=1),
    lambda p: p.add_mutually_exclusive_group().add_argument("x"), lambda p: p.add_argument("--x", action="store_true", type=int),
    lambda p: p.add_argument("--x", action="store_const"), lambda p: p.add_subparsers().add_parser("a").parse_args(["z"]),
]
for wrong in wrongs:
    with contextlib.redirect_stderr(io.StringIO()) as err:
        try:
            print(wrong(argparse.ArgumentParser(prog="wrong")))
        except (ValueError, TypeError, argparse.ArgumentError, SystemExit) as error:
            print(type(error).__name__, error)
    print(err.getvalue(), end="")
