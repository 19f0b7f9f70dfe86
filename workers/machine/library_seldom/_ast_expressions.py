"""From words to the nodes of expressions."""

import keyword

from _ast_nodes import classes
from _ast_strings import of_tokens
from _ast_tokens import Tokens

_KEYWORDS = frozenset(keyword.kwlist)
_COMPARES = {"==": "Eq", "!=": "NotEq", "<": "Lt", "<=": "LtE", ">": "Gt", ">=": "GtE", "in": "In", "is": "Is"}
# Binary operators from those that bind least.
_LEVELS = (
    {"|": "BitOr"}, {"^": "BitXor"}, {"&": "BitAnd"}, {"<<": "LShift", ">>": "RShift"}, {"+": "Add", "-": "Sub"},
    {"*": "Mult", "/": "Div", "//": "FloorDiv", "%": "Mod", "@": "MatMult"},
)
OPERATORS = {text: name for level in _LEVELS for text, name in level.items()} | {"**": "Pow"}
_SIGNS = {"+": "UAdd", "-": "USub", "~": "Invert"}
_CONSTANTS = {"None": None, "True": True, "False": False, "...": ...}
LOAD, STORE, DEL = classes["Load"](), classes["Store"](), classes["Del"]()


class Expressions:
    """Reads expressions; what reads statements derives from it."""

    def __init__(self, text):
        self.tokens, self.at = Tokens(text).all(), 0

    @property
    def token(self):
        return self.tokens[self.at]

    def peek(self, ahead=0):
        """The text of a word that stands for itself; an empty one for names, numbers and strings."""
        token = self.tokens[min(self.at + ahead, len(self.tokens) - 1)]
        return token.text if token.kind == "op" or token.kind == "name" and token.text in _KEYWORDS else ""

    def take(self, text):
        if self.peek() == text:
            self.at += 1
            return True
        return False

    def expect(self, text):
        if not self.take(text):
            raise SyntaxError(f"expected '{text}'")

    def name(self):
        token = self.token
        if token.kind != "name":
            raise SyntaxError("invalid syntax")
        self.at += 1
        return token.text

    def node(self, kind, start, /, **parts):
        """A node from a word on to the last one that was read."""
        end = self.tokens[self.at - 1].end
        line, column = start.start if hasattr(start, "start") else (start.lineno, start.col_offset)
        place = {"lineno": line, "col_offset": column, "end_lineno": end[0], "end_col_offset": end[1]}
        return classes[kind](**parts, **place)

    # From what binds least to what binds most.

    def star_expressions(self):
        """One expression, or a tuple without parentheses."""
        start, first = self.token, self.star_expression()
        if self.peek() != ",":
            return first
        items = [first]
        while self.take(",") and self.begins_expression():
            items.append(self.star_expression())
        return self.node("Tuple", start, elts=items, ctx=LOAD)

    def begins_expression(self):
        token = self.token
        if token.kind == "name":
            return token.text not in _KEYWORDS or token.text in (
                "None", "True", "False", "not", "lambda", "await", "yield",
            )
        return token.kind in ("number", "string") or token.text in ("(", "[", "{", "-", "+", "~", "...", "*")

    def star_expression(self):
        start = self.token
        if self.take("*"):
            return self.node("Starred", start, value=self.binary(0), ctx=LOAD)
        return self.named_expression()

    def named_expression(self):
        start = self.token
        value = self.expression()
        if self.take(":="):
            value.ctx = STORE
            return self.node("NamedExpr", start, target=value, value=self.expression())
        return value

    def expression(self):
        start = self.token
        if self.peek() == "lambda":
            return self.lambda_()
        if self.peek() == "yield":
            return self.yield_()
        body = self.either()
        if not self.take("if"):
            return body
        test = self.either()
        self.expect("else")
        return self.node("IfExp", start, test=test, body=body, orelse=self.expression())

    def yield_(self):
        start = self.token
        self.expect("yield")
        if self.take("from"):
            return self.node("YieldFrom", start, value=self.expression())
        value = self.star_expressions() if self.begins_expression() else None
        return self.node("Yield", start, value=value)

    def lambda_(self):
        start = self.token
        self.expect("lambda")
        arguments = self.parameters(":", False)
        self.expect(":")
        return self.node("Lambda", start, args=arguments, body=self.expression())

    def _chain(self, word, kind, inner):
        start, values = self.token, [inner()]
        while self.take(word):
            values.append(inner())
        return values[0] if len(values) == 1 else self.node("BoolOp", start, op=classes[kind](), values=values)

    def either(self):
        return self._chain("or", "Or", self.both)

    def both(self):
        return self._chain("and", "And", self.negation)

    def negation(self):
        start = self.token
        if self.take("not"):
            return self.node("UnaryOp", start, op=classes["Not"](), operand=self.negation())
        return self.comparison()

    def comparison(self):
        start, left = self.token, self.binary(0)
        operators, values = [], []
        while (text := self.peek()) in _COMPARES or text == "not" and self.peek(1) == "in":
            self.at += 1
            kind = _COMPARES.get(text, "NotIn")
            if text == "not":
                self.at += 1
            elif text == "is" and self.take("not"):
                kind = "IsNot"
            operators.append(classes[kind]())
            values.append(self.binary(0))
        return self.node("Compare", start, left=left, ops=operators, comparators=values) if values else left

    def binary(self, level):
        if level == len(_LEVELS):
            return self.sign()
        start, left = self.token, self.binary(level + 1)
        while self.peek() in _LEVELS[level]:
            kind = _LEVELS[level][self.peek()]
            self.at += 1
            right = self.binary(level + 1)
            left = self.node("BinOp", start, left=left, op=classes[kind](), right=right)
        return left

    def sign(self):
        start = self.token
        kind = _SIGNS.get(self.peek())
        if kind is None:
            return self.power()
        self.at += 1
        return self.node("UnaryOp", start, op=classes[kind](), operand=self.sign())

    def power(self):
        start = self.token
        if self.take("await"):
            base = self.node("Await", start, value=self.primary())
        else:
            base = self.primary()
        if self.take("**"):
            return self.node("BinOp", start, left=base, op=classes["Pow"](), right=self.sign())
        return base

    def primary(self):
        start, value = self.token, self.atom()
        while True:
            if self.take("."):
                value = self.node("Attribute", start, value=value, attr=self.name(), ctx=LOAD)
            elif self.take("("):
                arguments, keywords = self.arguments()
                value = self.node("Call", start, func=value, args=arguments, keywords=keywords)
            elif self.take("["):
                index = self.slices()
                self.expect("]")
                value = self.node("Subscript", start, value=value, slice=index, ctx=LOAD)
            else:
                return value

    def arguments(self):
        """Arguments of a call, up to the parenthesis."""
        values, keywords = [], []
        begin = self.tokens[self.at - 1]
        while not self.take(")"):
            start = self.token
            if self.take("**"):
                keywords.append(self.node("keyword", start, arg=None, value=self.expression()))
            elif self.token.kind == "name" and self.peek(1) == "=":
                name = self.name()
                self.at += 1
                keywords.append(self.node("keyword", start, arg=name, value=self.expression()))
            else:
                value = self.star_expression()
                if self.peek() in ("for", "async"):
                    value = self.comprehension("GeneratorExp", begin, elt=value)
                values.append(value)
            self.take(",")
        return values, keywords

    def slices(self):
        start, first = self.token, self.slice()
        if self.peek() != ",":
            return self.node("Tuple", start, elts=[first], ctx=LOAD) if isinstance(first, classes["Starred"]) else first
        items = [first]
        while self.take(",") and self.peek() != "]":
            items.append(self.slice())
        return self.node("Tuple", start, elts=items, ctx=LOAD)

    def slice(self):
        start = self.token
        lower = None if self.peek() == ":" else self.star_expression()
        if not self.take(":"):
            return lower
        upper = step = None
        if self.peek() not in (":", "]", ","):
            upper = self.expression()
        if self.take(":") and self.peek() not in ("]", ","):
            step = self.expression()
        return self.node("Slice", start, lower=lower, upper=upper, step=step)

    def atom(self):
        token = self.token
        if token.kind == "number":
            self.at += 1
            return self.node("Constant", token, value=eval(token.text))
        if token.kind == "string":
            return self.strings()
        if token.text in _CONSTANTS:
            self.at += 1
            return self.node("Constant", token, value=_CONSTANTS[token.text])
        if token.kind == "name" and token.text not in _KEYWORDS:
            self.at += 1
            return self.node("Name", token, id=token.text, ctx=LOAD)
        readers = {"(": self.parenthesised, "[": self.list_, "{": self.braces}
        if token.text not in readers:
            raise SyntaxError("invalid syntax")
        self.at += 1
        return readers[token.text](token)

    def strings(self):
        start, texts = self.token, []
        while self.token.kind == "string":
            texts.append(self.token.text)
            self.at += 1
        found = of_tokens(texts, lambda source: type(self)(f"({source})").star_expressions_of_field())
        made = self.node(type(found).__name__, start, **{name: getattr(found, name) for name in found._fields})
        if isinstance(found, classes["JoinedStr"]):
            place = {name: getattr(made, name) for name in made._attributes}
            for inner in made.values:
                _put(inner, place)
        return made

    def star_expressions_of_field(self):
        self.expect("(")
        return self.star_expressions()

    def parenthesised(self, start):
        if self.take(")"):
            return self.node("Tuple", start, elts=[], ctx=LOAD)
        first = self.star_expression()
        if self.peek() in ("for", "async"):
            return self.comprehension("GeneratorExp", start, ")", elt=first)
        if self.peek() != ",":
            self.expect(")")
            return first
        items = [first]
        while self.take(",") and self.peek() != ")":
            items.append(self.star_expression())
        self.expect(")")
        return self.node("Tuple", start, elts=items, ctx=LOAD)

    def list_(self, start):
        items = []
        while not self.take("]"):
            items.append(self.star_expression())
            if self.peek() in ("for", "async"):
                return self.comprehension("ListComp", start, "]", elt=items[0])
            self.take(",")
        return self.node("List", start, elts=items, ctx=LOAD)

    def braces(self, start):
        keys, values, items = [], [], []
        while not self.take("}"):
            if self.take("**"):
                keys.append(None)
                values.append(self.binary(0))
            else:
                first = self.star_expression()
                if self.take(":"):
                    keys.append(first)
                    values.append(self.expression())
                    if self.peek() in ("for", "async"):
                        return self.comprehension("DictComp", start, "}", key=first, value=values[0])
                else:
                    items.append(first)
                    if self.peek() in ("for", "async"):
                        return self.comprehension("SetComp", start, "}", elt=first)
            self.take(",")
        if items:
            return self.node("Set", start, elts=items)
        return self.node("Dict", start, keys=keys, values=values)

    def comprehension(self, kind, start, end=None, **parts):
        generators = []
        while self.peek() in ("for", "async"):
            is_async = int(self.take("async"))
            self.expect("for")
            target = self.targets()
            self.expect("in")
            source, tests = self.either(), []
            while self.take("if"):
                start_of_test = self.token
                test = self.either()
                if self.take(":="):
                    test.ctx = STORE
                    test = self.node("NamedExpr", start_of_test, target=test, value=self.expression())
                tests.append(test)
            generators.append(classes["comprehension"](target=target, iter=source, ifs=tests, is_async=is_async))
        if end is not None:
            self.expect(end)
        elif self.peek() == ")":
            self.at += 1
            made = self.node(kind, start, **parts, generators=generators)
            self.at -= 1
            return made
        return self.node(kind, start, **parts, generators=generators)

    def targets(self):
        """What a loop assigns to."""
        start, first = self.token, self.target()
        if self.peek() != ",":
            return stored(first)
        items = [first]
        while self.take(",") and self.peek() != "in":
            items.append(self.target())
        return stored(self.node("Tuple", start, elts=items, ctx=LOAD))

    def target(self):
        start = self.token
        if self.take("*"):
            return self.node("Starred", start, value=self.binary(0), ctx=LOAD)
        return self.binary(0)

    def parameters(self, end, has_annotations):
        """The parameters of a function, up to a word that is not read."""
        found = {"posonlyargs": [], "args": [], "vararg": None, "kwonlyargs": [], "kw_defaults": [], "kwarg": None,
                 "defaults": []}
        only_names = False
        while self.peek() != end:
            if self.take("/"):
                found["posonlyargs"], found["args"] = found["args"], []
            elif self.take("**"):
                found["kwarg"] = self.parameter(has_annotations)
            elif self.take("*"):
                only_names = True
                if self.peek() != ",":
                    found["vararg"] = self.parameter(has_annotations, True)
            else:
                found["kwonlyargs" if only_names else "args"].append(self.parameter(has_annotations))
                default = self.expression() if self.take("=") else None
                if only_names:
                    found["kw_defaults"].append(default)
                elif default is not None:
                    found["defaults"].append(default)
            self.take(",")
        return classes["arguments"](**found)

    def parameter(self, has_annotations, may_star=False):
        start, name, annotation = self.token, self.name(), None
        if has_annotations and self.take(":"):
            annotation = self.star_expression() if may_star else self.expression()
        return self.node("arg", start, arg=name, annotation=annotation)


def _put(node, place):
    """Gives a node of an f-string and all below it the place of the string."""
    if node._attributes:
        node.__dict__.update(place)
    for name in node._fields:
        value = getattr(node, name)
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, classes["AST"]):
                _put(inner, place)


def stored(node, context=STORE):
    """The same node, which is assigned to."""
    node.ctx = context
    for inner in getattr(node, "elts", ()):
        stored(inner, context)
    if isinstance(node, classes["Starred"]):
        stored(node.value, context)
    return node
