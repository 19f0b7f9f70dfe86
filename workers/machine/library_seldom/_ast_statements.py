"""From words to the nodes of statements."""

from _ast_expressions import DEL, OPERATORS, Expressions, stored
from _ast_nodes import classes
from _ast_patterns import Patterns


class Statements(Patterns, Expressions):
    """Reads programs."""

    def module(self):
        body = []
        while self.token.kind != "end":
            body += self.statement()
        return classes["Module"](body=body, type_ignores=[])

    def statement(self):
        """The statements of a line, or one with a block."""
        token = self.token
        if token.kind == "op" and token.text == "@":
            return [self.decorated()]
        if token.kind == "name":
            reader = getattr(self, f"{token.text}_statement", None)
            if reader is not None and self.peek():
                return [reader(token)]
            if token.text == "match" and self.is_match():
                return [self.match_statement(token)]
        return self.simple_line()

    def simple_line(self):
        found = [self.simple()]
        while self.take(";") and self.token.kind != "newline":
            found.append(self.simple())
        self.end_line()
        return found

    def end_line(self):
        if self.token.kind == "newline":
            self.at += 1

    def block(self):
        self.expect(":")
        if self.token.kind != "newline":
            return self.simple_line()
        self.at += 2
        body = []
        while self.token.kind != "dedent":
            body += self.statement()
        self.at += 1
        return body

    def of_block(self, kind, start, /, **parts):
        """A node that ends where the last statement of its block does."""
        made = self.node(kind, start, **parts)
        for field in ("finalbody", "orelse", "handlers", "body", "cases"):
            inner = getattr(made, field, None)
            if inner and hasattr(inner[-1], "end_lineno"):
                made.end_lineno, made.end_col_offset = inner[-1].end_lineno, inner[-1].end_col_offset
                break
        return made

    # Statements with blocks.

    def if_statement(self, start):
        self.at += 1
        test, body, orelse = self.named_expression(), self.block(), []
        if self.peek() == "elif":
            orelse = [self.if_statement(self.token)]
        elif self.take("else"):
            orelse = self.block()
        return self.of_block("If", start, test=test, body=body, orelse=orelse)

    def while_statement(self, start):
        self.at += 1
        test, body = self.named_expression(), self.block()
        return self.of_block("While", start, test=test, body=body, orelse=self.else_block())

    def else_block(self):
        return self.block() if self.take("else") else []

    def for_statement(self, start, kind="For"):
        self.at += 1
        target = self.targets()
        self.expect("in")
        source, body = self.star_expressions(), self.block()
        return self.of_block(kind, start, target=target, iter=source, body=body, orelse=self.else_block())

    def async_statement(self, start):
        self.at += 1
        text = self.peek()
        if text == "def":
            return self.def_statement(start, (), "AsyncFunctionDef")
        return self.for_statement(start, "AsyncFor") if text == "for" else self.with_statement(start, "AsyncWith")

    def with_statement(self, start, kind="With"):
        self.at += 1
        before, items = self.at, None
        if self.take("("):
            items = self.with_items(")")
            if items is None or not self.take(")") or self.peek() != ":":
                self.at, items = before, None
        if items is None:
            items = self.with_items(":")
        return self.of_block(kind, start, items=items, body=self.block())

    def with_items(self, end):
        """The managers of a `with`; `None` if they are none in parentheses."""
        items = []
        while self.peek() != end:
            manager = self.expression()
            name = stored(self.target()) if self.take("as") else None
            items.append(classes["withitem"](context_expr=manager, optional_vars=name))
            if not self.take(",") and self.peek() != end:
                return None
        return items

    def try_statement(self, start):
        self.at += 1
        body, handlers, kind = self.block(), [], "Try"
        while self.peek() == "except":
            begin = self.token
            self.at += 1
            if self.take("*"):
                kind = "TryStar"
            caught = None if self.peek() == ":" else self.star_expressions()
            name = self.name() if self.take("as") else None
            handlers.append(self.of_block("ExceptHandler", begin, type=caught, name=name, body=self.block()))
        orelse = self.else_block()
        final = self.block() if self.take("finally") else []
        return self.of_block(kind, start, body=body, handlers=handlers, orelse=orelse, finalbody=final)

    def decorated(self):
        decorators = []
        while self.take("@"):
            decorators.append(self.named_expression())
            self.end_line()
        start = self.token
        if self.peek() == "class":
            return self.class_statement(start, decorators)
        if self.take("async"):
            return self.def_statement(start, decorators, "AsyncFunctionDef")
        return self.def_statement(start, decorators)

    def def_statement(self, start, decorators=(), kind="FunctionDef"):
        self.at += 1
        name, kinds = self.name(), self.type_parameters()
        self.expect("(")
        parameters = self.parameters(")", True)
        self.expect(")")
        returns = self.expression() if self.take("->") else None
        return self.of_block(
            kind, start, name=name, args=parameters, body=self.block(), decorator_list=list(decorators),
            returns=returns, type_params=kinds,
        )

    def class_statement(self, start, decorators=()):
        self.at += 1
        name, kinds = self.name(), self.type_parameters()
        bases, keywords = self.arguments() if self.take("(") else ([], [])
        return self.of_block(
            "ClassDef", start, name=name, bases=bases, keywords=keywords, body=self.block(),
            decorator_list=list(decorators), type_params=kinds,
        )

    def type_parameters(self):
        found = []
        if not self.take("["):
            return found
        while not self.take("]"):
            start = self.token
            kind = "TypeVarTuple" if self.take("*") else "ParamSpec" if self.take("**") else "TypeVar"
            parts = {"name": self.name()}
            if kind == "TypeVar":
                parts["bound"] = self.expression() if self.take(":") else None
            found.append(self.node(kind, start, **parts))
            self.take(",")
        return found

    # Statements on one line.

    def simple(self):
        start, word = self.token, self.peek()
        reader = getattr(self, f"{word}_line", None) if word.isalpha() else None
        if reader is not None:
            self.at += 1
            return reader(start)
        if start.text == "type" and self.tokens[self.at + 1].kind == "name" and not self.peek(1):
            return self.type_line(start)
        return self.assignment(start)

    def type_line(self, start):
        self.at += 1
        name = stored(self.atom())
        kinds = self.type_parameters()
        self.expect("=")
        return self.node("TypeAlias", start, name=name, type_params=kinds, value=self.expression())

    def assignment(self, start):
        first = self.yield_() if self.peek() == "yield" else self.star_expressions()
        text = self.peek()
        if text == ":":
            self.at += 1
            in_parentheses = self.tokens[self.at - 2].text == ")" and start.text == "("
            annotation = self.expression()
            value = self.star_expressions() if self.take("=") else None
            simple = int(isinstance(first, classes["Name"]) and not in_parentheses)
            parts = {"target": stored(first), "annotation": annotation, "value": value, "simple": simple}
            return self.node("AnnAssign", start, **parts)
        if text.endswith("=") and text[:-1] in OPERATORS:
            self.at += 1
            operator, value = classes[OPERATORS[text[:-1]]](), self.star_expressions()
            return self.node("AugAssign", start, target=stored(first), op=operator, value=value)
        if text != "=":
            return self.node("Expr", start, value=first)
        found = [first]
        while self.take("="):
            found.append(self.star_expressions())
        return self.node("Assign", start, targets=[stored(one) for one in found[:-1]], value=found[-1])

    def _value(self):
        return None if self.token.kind == "newline" or self.peek() == ";" else self.star_expressions()

    def pass_line(self, start):
        return self.node("Pass", start)

    def break_line(self, start):
        return self.node("Break", start)

    def continue_line(self, start):
        return self.node("Continue", start)

    def return_line(self, start):
        return self.node("Return", start, value=self._value())

    def raise_line(self, start):
        error = self._value()
        return self.node("Raise", start, exc=error, cause=self.expression() if self.take("from") else None)

    def assert_line(self, start):
        test = self.expression()
        return self.node("Assert", start, test=test, msg=self.expression() if self.take(",") else None)

    def del_line(self, start):
        found = self.star_expressions()
        # A tuple in parentheses begins before its first item.
        is_bare = isinstance(found, classes["Tuple"]) and found.elts and found.col_offset == found.elts[0].col_offset
        items = found.elts if is_bare else [found]
        return self.node("Delete", start, targets=[stored(one, DEL) for one in items])

    def _names(self):
        names = [self.name()]
        while self.take(","):
            names.append(self.name())
        return names

    def global_line(self, start):
        return self.node("Global", start, names=self._names())

    def nonlocal_line(self, start):
        return self.node("Nonlocal", start, names=self._names())

    def dotted(self):
        name = self.name()
        while self.take("."):
            name += "." + self.name()
        return name

    def alias(self, read):
        start = self.token
        name = "*" if self.take("*") else read()
        return self.node("alias", start, name=name, asname=self.name() if self.take("as") else None)

    def import_line(self, start):
        names = [self.alias(self.dotted)]
        while self.take(","):
            names.append(self.alias(self.dotted))
        return self.node("Import", start, names=names)

    def from_line(self, start):
        level = 0
        while self.peek() in (".", "..."):
            level += len(self.peek())
            self.at += 1
        module = None if self.peek() == "import" else self.dotted()
        self.expect("import")
        in_parentheses, names = self.take("("), [self.alias(self.name)]
        while self.take(",") and self.peek() != ")":
            names.append(self.alias(self.name))
        if in_parentheses:
            self.expect(")")
        return self.node("ImportFrom", start, module=module, names=names, level=level)
