"""How `argparse` goes through the arguments: which belong to which option, and what they become."""

import re
from _argparse_actions import ArgumentError, ArgumentTypeError, action_name
from _argparse_help import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

# How many arguments an action takes, as patterns over a text with one letter for each argument: O is an option, A is
# none, - is the mark `--` after which there are none.
_PATTERNS = {
    None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)", REMAINDER: "([-AO]*)",
    PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*-*)",
}  # fmt: skip
_EXPECTED = {
    None: "expected one argument", OPTIONAL: "expected at most one argument",
    ONE_OR_MORE: "expected at least one argument",
}  # fmt: skip


def _pattern(action):
    nargs = action.nargs
    pattern = _PATTERNS[nargs] if nargs in _PATTERNS else f"(-*{'-*'.join('A' * nargs)})"
    return pattern.replace("-*", "").replace("-", "") if action.option_strings else pattern


class Reading:
    """One way through a list of arguments."""

    def __init__(self, parser, args, namespace):
        self.parser, self.args, self.namespace = parser, args, namespace
        self.seen, self.given, self.extras = set(), set(), []
        self.positionals = parser._get_positional_actions()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                others = [other for other in group._group_actions if other is not action]
                self.conflicts.setdefault(id(action), []).extend(others)
        self.options, letters, words = {}, [], iter(args)
        for at, word in enumerate(words):
            if word == "--":
                letters.append("-" + "A" * (len(args) - at - 1))
                break
            option = self._option(word)
            if option is not None:
                self.options[at] = option
            letters.append("A" if option is None else "O")
        self.letters = "".join(letters)

    def run(self):
        """Takes all arguments and answers those that belong to nothing."""
        at, last = 0, max(self.options, default=-1)
        while at <= last:
            following = min([place for place in self.options if place >= at])
            if at != following:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
                at = end
            if at not in self.options:
                self.extras.extend(self.args[at:following])
                at = following
            at = self._take_option(at)
        self.extras.extend(self.args[self._take_positionals(at) :])
        self._finish()
        return self.extras

    def _finish(self):
        """What must be there, and defaults that are texts."""
        parser, namespace, missing = self.parser, self.namespace, []
        for action in parser._actions:
            if id(action) in self.seen:
                continue
            if action.required:
                missing.append(action_name(action))
            elif isinstance(action.default, str) and getattr(namespace, action.dest, None) is action.default:
                setattr(namespace, action.dest, self._value(action, action.default))
        if missing:
            parser.error(f"the following arguments are required: {', '.join(map(str, missing))}")
        for group in parser._mutually_exclusive_groups:
            if group.required and not any([id(action) in self.given for action in group._group_actions]):
                names = [action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                parser.error(f"one of the arguments {' '.join(names)} is required")

    def _act(self, action, words, option=None):
        """Lets an action do what it does with its arguments."""
        self.seen.add(id(action))
        values = self._values(action, words)
        if values is not action.default:
            self.given.add(id(action))
            for other in self.conflicts.get(id(action), ()):
                if id(other) in self.given:
                    raise ArgumentError(action, f"not allowed with argument {action_name(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    # Options

    def _option(self, word):
        """The action of an option, its name and the value in the same word; `None` if it is no option."""
        parser, known = self.parser, self.parser._option_string_actions
        if not word or word[0] not in parser.prefix_chars:
            return None
        if word in known:
            return known[word], word, None
        if len(word) == 1:
            return None
        if "=" in word:
            name, _, value = word.partition("=")
            if name in known:
                return known[name], name, value
        found = self._beginnings(word)
        if len(found) > 1:
            names = ", ".join([name for _, name, _ in found])
            parser.error(f"ambiguous option: {word} could match {names}")
        if found:
            return found[0]
        if re.match(r"-\d+$|-\d*\.\d+$", word) and not parser._has_negative_number_optionals:
            return None
        return None if " " in word else (None, word, None)

    def _beginnings(self, word):
        """The options whose beginning a word can be."""
        parser, found = self.parser, []
        known, chars = parser._option_string_actions, parser.prefix_chars
        if word[1] in chars:
            if parser.allow_abbrev:
                name, mark, value = word.partition("=")
                found = [(known[o], o, value if mark else None) for o in known if o.startswith(name)]
            return found
        short, rest = word[:2], word[2:]
        for option, action in known.items():
            if option == short:
                found.append((action, option, rest))
            elif option.startswith(word):
                found.append((action, option, None))
        return found

    def _take_option(self, at):
        """Lets the option at a place act, and answers the place after its arguments."""
        action, name, value = self.options[at]
        waiting = []
        while True:
            if action is None:
                self.extras.append(self.args[at])
                return at + 1
            if value is None:
                begin = at + 1
                end = begin + self._count(action, self.letters[begin:])
                waiting.append((action, self.args[begin:end], name))
                break
            count = self._count(action, "A")
            chars = self.parser.prefix_chars
            if count == 0 and name[1] not in chars and value != "":
                # Several short options in one word.
                waiting.append((action, [], name))
                name, value = name[0] + value[0], value[1:] or None
                if name not in self.parser._option_string_actions:
                    raise ArgumentError(action, f"ignored explicit argument {name[1:] + (value or '')!r}")
                action = self.parser._option_string_actions[name]
            elif count == 1:
                end = at + 1
                waiting.append((action, [value], name))
                break
            else:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
        for action, words, name in waiting:
            self._act(action, words, name)
        return end

    def _count(self, action, letters):
        """How many of the arguments that follow an action takes."""
        found = re.match(_pattern(action), letters)
        if found is None:
            text = _EXPECTED.get(action.nargs)
            if text is None:
                text = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
            raise ArgumentError(action, text)
        return len(found[1])

    # Positional arguments

    def _take_positionals(self, at):
        """Gives the arguments up to the next option to as many positional arguments as they are enough for."""
        letters, counts = self.letters[at:], []
        for many in range(len(self.positionals), 0, -1):
            found = re.match("".join([_pattern(action) for action in self.positionals[:many]]), letters)
            if found is not None:
                counts = [len(text) for text in found.groups()]
                break
        for action, count in zip(self.positionals, counts):
            self._act(action, self.args[at : at + count])
            at += count
        self.positionals = self.positionals[len(counts) :]
        return at

    # Values

    def _values(self, action, words):
        """What an action is given for its arguments."""
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and "--" in words:
            words = [*words]
            words.remove("--")
        if not words and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check(action, value)
            return value
        if not words and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is None:
                return words
            self._check(action, action.default)
            return action.default
        if len(words) == 1 and nargs in (None, OPTIONAL):
            value = self._value(action, words[0])
            self._check(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value(action, word) for word in words]
        if nargs == PARSER:
            self._check(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check(action, value)
        return values

    def _value(self, action, word):
        convert = self.parser._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, f"{convert!r} is not callable")
        try:
            return convert(word)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {word!r}") from None

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            shown = ", ".join(map(repr, action.choices))
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")
