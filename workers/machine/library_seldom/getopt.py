"""Options of a command line, as C's `getopt` reads them. Follows the documentation of CPython's `getopt`."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option is not known, or its argument is missing or not wanted; `opt` is the option."""

    msg = opt = ""

    def __init__(self, msg, opt=""):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def _long_name(name, longopts):
    """The long option that a beginning means, and whether it has an argument."""
    found = [option for option in longopts if option.startswith(name)]
    if not found:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in found:
        return name, False
    if name + "=" in found:
        return name, True
    if len(found) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    return found[0].removesuffix("="), found[0].endswith("=")


def _long(opts, text, longopts, args):
    name, equals, value = text.partition("=")
    name, wanted = _long_name(name, longopts)
    if wanted and not equals:
        if not args:
            raise GetoptError(f"option --{name} requires argument", name)
        value, args = args[0], args[1:]
    elif equals and not wanted:
        raise GetoptError(f"option --{name} must not have an argument", name)
    opts.append(("--" + name, value))
    return args


def _short(opts, letters, shortopts, args):
    """Letters after one `-`: the first with an argument takes the rest, or the next word."""
    while letters:
        letter, letters = letters[0], letters[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError(f"option -{letter} not recognized", letter)
        value = ""
        if shortopts.startswith(":", at + 1):
            if not letters:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        opts.append(("-" + letter, value))
    return args


def _parse(args, shortopts, longopts, is_mixed):
    """Options and arguments; mixed, options may come after arguments."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    opts, before = [], []
    while args:
        word, rest = args[0], args[1:]
        if word == "--":
            args = rest
            break
        if word.startswith("--"):
            args = _long(opts, word[2:], longopts, rest)
        elif word.startswith("-") and word != "-":
            args = _short(opts, word[1:], shortopts, rest)
        elif is_mixed:
            before.append(word)
            args = rest
        else:
            break
    return opts, before + args


def getopt(args, shortopts, longopts=[]):
    """The options as pairs, and the arguments: all from the first that is no option."""
    return _parse(args, shortopts, longopts, False)


def gnu_getopt(args, shortopts, longopts=[]):
    """As `getopt`, with options after arguments too, unless `shortopts` begins with `+`."""
    return _parse(args, shortopts.removeprefix("+"), longopts, not shortopts.startswith("+"))
