"""From the text of a regular expression to a tree.

A node is a tuple that begins with its kind: `("char", c)`, `("set", negated, parts)`, `("any",)`, `("at", where)`,
`("group", number or None, node, flags)`, `("seq", nodes)`, `("or", nodes)`, `("repeat", node, least, most, mode)`,
`("back", number)`, `("look", ahead, negated, node)`, `("atomic", node)`, `("if", number, yes, no)`.
"""

IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, DEBUG, ASCII = 2, 4, 8, 16, 32, 64, 128, 256
LETTERS = {"i": IGNORECASE, "L": LOCALE, "m": MULTILINE, "s": DOTALL, "u": UNICODE, "x": VERBOSE, "a": ASCII}
MOST = 4294967295
_ESCAPES = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
_CLASSES = "dDwWsS"
_PLACES = {"b": "boundary", "B": "no boundary", "A": "start", "Z": "end"}


class error(Exception):
    """A pattern is wrong."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        self.lineno = self.colno = None
        text = msg
        if pattern is not None and pos is not None:
            text = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                text = f"{text} (line {self.lineno}, column {self.colno})"
        super().__init__(text)


_HERE = "re.py", "re/_parser.py", "functools.py"
# What two of these in a set may mean one day.
_OPERATIONS = {"-": "difference", "&": "intersection", "~": "symmetric difference", "|": "union"}


def _warn(what, at):
    """Warns of what may mean something else one day, where the pattern is the program's."""
    import warnings
    from _inspect import frame

    level = 0
    # A frame that tracebacks do not show has no place.
    while level < 99 and ((place := frame(level)) is None or place[0] in _HERE):
        level += 1
    warnings.warn(f"Possible {what} at position {at}", FutureWarning, stacklevel=level + 1)


class Parser:
    """Reads one pattern."""

    def __init__(self, text, flags, shown):
        self.text, self.flags, self.shown = text, flags, shown
        self.at, self.groups, self.names, self.open = 0, 0, {}, []
        # The groups that conditions ask about, and where: they may follow.
        self.conditions = []

    def fail(self, message, at=None):
        raise error(message, self.shown, self.at if at is None else at)

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self, wanted):
        if self.text.startswith(wanted, self.at):
            self.at += len(wanted)
            return True
        return False

    def until(self, end):
        stop = self.text.find(end, self.at)
        found = self.text[self.at :] if stop < 0 else self.text[self.at : stop]
        if not found:
            self.fail("missing group name")
        if stop < 0:
            self.fail(f"missing {end}, unterminated name")
        self.at = stop + 1
        return found

    def whole(self):
        self.leading_flags()
        node = self.alternatives()
        if self.at < len(self.text):
            self.fail("unbalanced parenthesis")
        for number, at in self.conditions:
            if number > self.groups:
                self.fail(f"invalid group reference {number}", at)
        return node

    def leading_flags(self):
        while self.text.startswith("(?", self.at):
            begin, at, added = self.at, self.at + 2, 0
            while at < len(self.text) and self.text[at] in LETTERS:
                self.at = at
                added |= self.letter_flag(self.text[at])
                at += 1
            if not added or self.text[at : at + 1] != ")":
                self.at = begin
                return
            self.flags |= added
            self.at = at + 1

    def alternatives(self):
        choices = [self.sequence()]
        while self.take("|"):
            choices.append(self.sequence())
        return choices[0] if len(choices) == 1 else ("or", choices)

    def sequence(self):
        nodes = []
        while (c := self.after_blanks()) and c not in "|)":
            start = self.at
            node = self.item()
            if node is not None:
                nodes.append(self.quantified(node, start))
        return nodes[0] if len(nodes) == 1 else ("seq", nodes)

    def after_blanks(self):
        """The next character; a verbose pattern has blanks and comments before it."""
        while self.flags & VERBOSE and (c := self.peek()):
            if c == "#":
                stop = self.text.find("\n", self.at)
                self.at = len(self.text) if stop < 0 else stop + 1
            elif c in " \t\n\r\v\f":
                self.at += 1
            else:
                break
        return self.peek()

    def item(self):
        c = self.peek()
        start = self.at
        self.at += 1
        if c == ".":
            return ("any", self.flags & DOTALL)
        if c == "^":
            return ("at", "line start" if self.flags & MULTILINE else "start")
        if c == "$":
            return ("at", "line end" if self.flags & MULTILINE else "before end")
        if c == "[":
            return self.char_set(start)
        if c == "(":
            return self.group(start)
        if c == "\\":
            return self.escape(start)
        if c in "*+?":
            self.fail("nothing to repeat", start)
        if c == "{":
            self.at = start
            if self.counts() is not None:
                self.fail("nothing to repeat", start)
            self.at = start + 1
        return ("char", c)

    def quantified(self, node, start):
        while True:
            c = self.after_blanks()
            at = self.at
            if c and c in "*+?":
                self.at += 1
                least, most = {"*": (0, MOST), "+": (1, MOST), "?": (0, 1)}[c]
            elif c == "{":
                counts = self.counts()
                if counts is None:
                    return node
                least, most = counts
                if most < least:
                    self.fail("min repeat greater than max repeat", at + 1)
            else:
                return node
            if node[0] == "at":
                self.fail("nothing to repeat", start)
            if node[0] == "repeat":
                self.fail("multiple repeat", at)
            mode = "lazy" if self.take("?") else "possessive" if self.take("+") else "greedy"
            node = ("repeat", node, least, most, mode)

    def counts(self):
        """The numbers of `{m,n}` here, or `None` if this is no such thing."""
        stop = self.text.find("}", self.at)
        inside = self.text[self.at + 1 : stop] if stop > 0 else ""
        first, comma, last = inside.partition(",")
        if not inside or inside == "," or not all(part.isdigit() or not part for part in (first, last)):
            return None if inside != "," else self._take_counts(stop, 0, MOST)
        least = int(first or 0)
        return self._take_counts(stop, least, (int(last) if last else MOST) if comma else least)

    def _take_counts(self, stop, least, most):
        self.at = stop + 1
        return least, most

    def hexadecimal(self, length, start):
        digits = self.text[self.at : self.at + length]
        if len(digits) != length or any(c not in "0123456789abcdefABCDEF" for c in digits):
            self.fail(f"incomplete escape {self.text[start : self.at + len(digits)]}", start)
        self.at += length
        return chr(int(digits, 16))

    def plain_escape(self, c, start):
        """The character of an escape that means the same everywhere, or `None`."""
        if c in _ESCAPES:
            return _ESCAPES[c]
        if c in "xuU":
            return self.hexadecimal({"x": 2, "u": 4, "U": 8}[c], start)
        if c == "N" and isinstance(self.shown, str):
            return self.named_character(start)
        return None

    def named_character(self, start):
        if not self.take("{"):
            self.fail("missing {")
        stop = self.text.find("}", self.at)
        name = self.text[self.at :] if stop < 0 else self.text[self.at : stop]
        if stop < 0 or not name:
            self.fail("missing }, unterminated name" if name else "missing character name")
        from unicodedata import lookup

        try:
            found = lookup(name)
        except KeyError:
            self.fail(f"undefined character name {name!r}", start)
        if len(found) > 1:
            self.fail(f"undefined character name {name!r}", start)
        self.at = stop + 1
        return found

    def escape(self, start):
        c = self.peek()
        if not c:
            self.fail("bad escape (end of pattern)", start)
        self.at += 1
        if c in _CLASSES:
            return ("set", False, [("class", c)])
        if c in _PLACES:
            return ("at", _PLACES[c])
        found = self.plain_escape(c, start)
        if found is not None:
            return ("char", found)
        if c == "0":
            return ("char", self.octal(c))
        if c.isdigit():
            return self.back_reference(c, start)
        if c.isalpha() and c.isascii():
            self.fail(f"bad escape \\{c}", start)
        return ("char", c)

    def octal(self, digits):
        while len(digits) < 3 and self.peek() and self.peek() in "01234567":
            digits += self.peek()
            self.at += 1
        return chr(int(digits, 8))

    def back_reference(self, digits, start):
        if self.peek().isdigit():
            digits += self.peek()
            self.at += 1
        number = int(digits)
        if number > self.groups:
            self.fail(f"invalid group reference {number}", start + 1)
        if number in self.open:
            self.fail("cannot refer to an open group", start)
        return ("back", number)

    def char_set(self, start):
        if self.peek() == "[":
            _warn("nested set", self.at)
        negated, parts = self.take("^"), []
        first = True
        while True:
            c = self.peek()
            if not c:
                self.fail("unterminated character set", start)
            if c == "]" and not first:
                self.at += 1
                return ("set", negated, parts)
            if parts and c in _OPERATIONS and self.text[self.at + 1 : self.at + 2] == c:
                _warn(f"set {_OPERATIONS[c]}", self.at)
            first = False
            low_at = self.at
            low = self.set_item()
            if self.peek() == "-" and self.text[self.at + 1 : self.at + 2] not in ("]", ""):
                if self.text[self.at + 1] == "-":
                    _warn("set difference", self.at)
                self.at += 1
                high = self.set_item()
                if low[0] == "class" or high[0] == "class" or high[1] < low[1]:
                    self.fail(f"bad character range {self.text[low_at : self.at]}", low_at)
                parts.append(("range", low[1], high[1]))
            else:
                parts.append(low)

    def set_item(self):
        start, c = self.at, self.peek()
        self.at += 1
        if c != "\\":
            return ("char", c)
        c = self.peek()
        self.at += 1
        if c in _CLASSES:
            return ("class", c)
        if c == "b":
            return ("char", "\b")
        found = self.plain_escape(c, start)
        if found is not None:
            return ("char", found)
        if c in "01234567":
            return ("char", self.octal(c))
        if c.isalpha() and c.isascii():
            self.fail(f"bad escape \\{c}", start)
        return ("char", c)

    def group(self, start):
        number, flags, make = None, self.flags, None
        if not self.take("?"):
            number = self.new_group()
        elif self.take("P<"):
            number = self.named_group()
        elif self.take("P="):
            name = self.until(")")
            if name not in self.names:
                self.fail(f"unknown group name {name!r}", start + 4)
            return ("back", self.names[name])
        elif self.take("#"):
            stop = self.text.find(")", self.at)
            if stop < 0:
                self.fail("missing ), unterminated comment", start)
            self.at = stop + 1
            return None
        elif self.take("("):
            return self.conditional(start)
        elif (look := self.look()) is not None:
            make = lambda node: ("look", *look, node)
        elif self.take(">"):
            make = lambda node: ("atomic", node)
        elif not self.take(":"):
            self.local_flags(start)
        if number is not None:
            self.open.append(number)
        node = self.alternatives()
        if not self.take(")"):
            self.fail("missing ), unterminated subpattern", start)
        if number is not None:
            self.open.remove(number)
        node = ("group", number, node, self.flags)
        self.flags = flags
        return node if make is None else make(node)

    def new_group(self):
        self.groups += 1
        return self.groups

    def named_group(self):
        at = self.at
        name = self.until(">")
        if not name.isidentifier():
            self.fail(f"bad character in group name {name!r}", at)
        if name in self.names:
            self.fail(
                f"redefinition of group name {name!r} as group {self.groups + 1}; was group {self.names[name]}", at
            )
        self.names[name] = self.new_group()
        return self.groups

    def look(self):
        for begin, ahead, negated in (("=", True, False), ("!", True, True), ("<=", False, False), ("<!", False, True)):
            if self.take(begin):
                return ahead, negated
        return None

    def conditional(self, start):
        name = self.until(")")
        number = int(name) if name.isdigit() else self.names.get(name)
        if number is None:
            self.fail(f"unknown group name {name!r}", start + 3)
        if number == 0:
            self.fail("bad group number", start + 3)
        self.conditions.append((number, start + 3))
        yes, no = self.sequence(), ("seq", [])
        if self.take("|"):
            no = self.sequence()
            if self.peek() == "|":
                self.fail("conditional backref with more than two branches")
        if not self.take(")"):
            self.fail("missing ), unterminated subpattern", start)
        return ("if", number, yes, no)

    def local_flags(self, start):
        """The flags of `(?i-s:...)`; those of the whole pattern have been read before."""
        on, off = self.flag_letters(start), 0
        if self.peek() == ")":
            self.fail("global flags not at the start of the expression", start)
        if self.take("-"):
            if self.peek() not in LETTERS or not self.peek():
                self.fail("unknown flag" if self.peek().isalpha() else "missing flag")
            off = self.flag_letters(start)
            if not self.peek():
                self.fail("missing :")
        if not self.take(":"):
            self.fail("missing :" if off else "missing -, : or )")
        if on & off:
            self.fail("bad inline flags: flag turned on and off", self.at - 1)
        self.flags = (self.flags | on) & ~off

    def flag_letters(self, start):
        found = 0
        first = self.at
        if not self.peek() and self.text[first - 1] == "?":
            self.fail("unexpected end of pattern")
        while (c := self.peek()) and c not in ":-)":
            if c not in LETTERS:
                if self.at == first and self.text[first - 1] == "?":
                    if c in "P<" and first + 1 == len(self.text):
                        self.fail("unexpected end of pattern", first + 1)
                    shown = self.text[first : first + 1 + (c in "P<")]
                    self.fail(f"unknown extension ?{shown}", start + 1)
                self.fail("unknown flag" if c.isalpha() else "missing -, : or )")
            found |= self.letter_flag(c)
            self.at += 1
        return found

    def letter_flag(self, letter):
        if letter == ("L" if isinstance(self.shown, str) else "u"):
            kind = "str" if isinstance(self.shown, str) else "bytes"
            self.fail(f"bad inline flags: cannot use '{letter}' flag with a {kind} pattern", self.at + 1)
        return LETTERS[letter]
