"""From words to the nodes of `match`."""

from _ast_nodes import classes


class Patterns:
    """Reads the statement `match` and its patterns; a part of what reads statements."""

    def is_match(self):
        """Whether a line that begins with `match` begins the statement."""
        before = self.at
        self.at += 1
        try:
            if not self.begins_expression():
                return False
            self.star_expressions()
            return self.peek() == ":" and self.tokens[self.at + 1].kind == "newline" and (
                self.tokens[self.at + 3].text == "case"
            )
        except SyntaxError:
            return False
        finally:
            self.at = before

    def match_statement(self, start):
        self.at += 1
        subject, cases = self.star_expressions(), []
        self.expect(":")
        self.at += 2
        while self.token.kind != "dedent":
            self.at += 1
            pattern = self.open_pattern()
            guard = self.named_expression() if self.take("if") else None
            cases.append(classes["match_case"](pattern=pattern, guard=guard, body=self.block()))
        self.at += 1
        made = self.node("Match", start, subject=subject, cases=cases)
        last = cases[-1].body[-1]
        made.end_lineno, made.end_col_offset = last.end_lineno, last.end_col_offset
        return made

    def open_pattern(self):
        """A pattern, or several with commas between them."""
        start, first = self.token, self.star_pattern()
        if self.peek() != ",":
            is_star = isinstance(first, classes["MatchStar"])
            return self.node("MatchSequence", start, patterns=[first]) if is_star else first
        found = [first]
        while self.take(",") and self.peek() not in (":", "if"):
            found.append(self.star_pattern())
        return self.node("MatchSequence", start, patterns=found)

    def star_pattern(self):
        start = self.token
        if not self.take("*"):
            return self.pattern()
        name = self.name()
        return self.node("MatchStar", start, name=None if name == "_" else name)

    def pattern(self):
        start, found = self.token, [self.closed_pattern()]
        while self.take("|"):
            found.append(self.closed_pattern())
        made = found[0] if len(found) == 1 else self.node("MatchOr", start, patterns=found)
        return self.node("MatchAs", start, pattern=made, name=self.name()) if self.take("as") else made

    def closed_pattern(self):
        start, text = self.token, self.peek()
        if start.kind in ("number", "string") or text == "-":
            return self.node("MatchValue", start, value=self.binary(4))
        if text in ("None", "True", "False"):
            self.at += 1
            return self.node("MatchSingleton", start, value={"None": None, "True": True, "False": False}[text])
        if text in ("(", "["):
            return self.group_or_sequence(start, ")" if text == "(" else "]")
        if text == "{":
            return self.mapping_pattern(start)
        if self.peek(1) not in (".", "("):
            name = self.name()
            return self.node("MatchAs", start, name=None if name == "_" else name)
        value = self.atom()
        while self.take("."):
            value = self.node("Attribute", start, value=value, attr=self.name(), ctx=value.ctx)
        return self.class_pattern(start, value) if self.take("(") else self.node("MatchValue", start, value=value)

    def group_or_sequence(self, start, end):
        self.at += 1
        found, commas = [], False
        while not self.take(end):
            found.append(self.star_pattern())
            commas = self.take(",") or commas
        if end == ")" and len(found) == 1 and not commas and not isinstance(found[0], classes["MatchStar"]):
            return found[0]
        return self.node("MatchSequence", start, patterns=found)

    def mapping_pattern(self, start):
        self.at += 1
        keys, patterns, rest = [], [], None
        while not self.take("}"):
            if self.take("**"):
                rest = self.name()
            else:
                keys.append(self.binary(0))
                self.expect(":")
                patterns.append(self.pattern())
            self.take(",")
        return self.node("MatchMapping", start, keys=keys, patterns=patterns, rest=rest)

    def class_pattern(self, start, cls):
        patterns, names, named = [], [], []
        while not self.take(")"):
            if self.peek(1) == "=":
                names.append(self.name())
                self.at += 1
                named.append(self.pattern())
            else:
                patterns.append(self.pattern())
            self.take(",")
        return self.node("MatchClass", start, cls=cls, patterns=patterns, kwd_attrs=names, kwd_patterns=named)
