"""From trees to programs: `ast.unparse`."""

from _ast_expressions import OPERATORS

(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARE, _BITOR, _XOR, _BITAND, _SHIFT, _ARITHMETIC, _TERM, _FACTOR,
 _POWER, _AWAIT, _ATOM) = range(18)
_BINARY = {name: text for text, name in OPERATORS.items()}
_BINDS = {
    "BitOr": _BITOR, "BitXor": _XOR, "BitAnd": _BITAND, "LShift": _SHIFT, "RShift": _SHIFT, "Add": _ARITHMETIC,
    "Sub": _ARITHMETIC, "Mult": _TERM, "Div": _TERM, "FloorDiv": _TERM, "Mod": _TERM, "MatMult": _TERM,
}
_SIGNS = {"Not": ("not ", _NOT), "Invert": ("~", _FACTOR), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_COMPARES = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not",
    "In": "in", "NotIn": "not in",
}


def _kind(node):
    return type(node).__name__


class Writer:
    """Writes nodes as text."""

    def __init__(self):
        self.lines, self.level = [], 0

    def text(self, node):
        method = getattr(self, "s_" + _kind(node), None)
        if method is None and not hasattr(self, "e_" + _kind(node)):
            return getattr(self, "o_" + _kind(node))(node)
        if method is None:
            return self.e(node)
        method(node)
        return "\n".join(self.lines)

    def line(self, text):
        self.lines.append("    " * self.level + text)

    def block(self, head, body, docs=False):
        self.line(head + ":")
        self.level += 1
        self.body(body, docs)
        self.level -= 1

    def body(self, body, docs=False):
        for at, node in enumerate(body):
            if docs and not at and self._is_doc(node):
                self.line(_docstring(node.value.value))
            else:
                getattr(self, "s_" + _kind(node))(node)

    @staticmethod
    def _is_doc(node):
        return _kind(node) == "Expr" and _kind(node.value) == "Constant" and isinstance(node.value.value, str)

    # Statements.

    def s_Module(self, node):
        self.body(node.body, True)

    s_Interactive = s_Module

    def o_Expression(self, node):
        return self.e(node.body)

    def s_Expr(self, node):
        self.line(self.e(node.value, _YIELD))

    def _def(self, node, word):
        if self.lines:
            self.lines.append("")
        for decorator in node.decorator_list:
            self.line("@" + self.e(decorator))
        returns = f" -> {self.e(node.returns)}" if node.returns else ""
        kinds = self.kinds(node)
        self.block(f"{word} {node.name}{kinds}({self.o_arguments(node.args)}){returns}", node.body, True)

    def s_FunctionDef(self, node):
        self._def(node, "def")

    def s_AsyncFunctionDef(self, node):
        self._def(node, "async def")

    def kinds(self, node):
        found = [getattr(self, "o_" + _kind(one))(one) for one in getattr(node, "type_params", None) or ()]
        return f"[{', '.join(found)}]" if found else ""

    def o_TypeVar(self, node):
        return node.name + (f": {self.e(node.bound)}" if node.bound else "")

    def o_ParamSpec(self, node):
        return "**" + node.name

    def o_TypeVarTuple(self, node):
        return "*" + node.name

    def s_ClassDef(self, node):
        if self.lines:
            self.lines.append("")
        for decorator in node.decorator_list:
            self.line("@" + self.e(decorator))
        inside = ", ".join([self.e(base) for base in node.bases] + [self.o_keyword(one) for one in node.keywords])
        self.block(f"class {node.name}{self.kinds(node)}" + (f"({inside})" if inside else ""), node.body, True)

    def s_Return(self, node):
        self.line("return" + (f" {self.e(node.value)}" if node.value else ""))

    def s_Delete(self, node):
        self.line("del " + ", ".join([self.e(one) for one in node.targets]))

    def s_Assign(self, node):
        self.line(" = ".join([self.e(one, _TUPLE) for one in node.targets] + [self.e(node.value)]))

    def s_TypeAlias(self, node):
        self.line(f"type {self.e(node.name)}{self.kinds(node)} = {self.e(node.value)}")

    def s_AugAssign(self, node):
        self.line(f"{self.e(node.target)} {_BINARY[_kind(node.op)]}= {self.e(node.value)}")

    def s_AnnAssign(self, node):
        target = self.e(node.target)
        if not node.simple and _kind(node.target) == "Name":
            target = f"({target})"
        value = f" = {self.e(node.value)}" if node.value else ""
        self.line(f"{target}: {self.e(node.annotation)}{value}")

    def _for(self, node, word):
        self.block(f"{word} {self.e(node.target, _TUPLE)} in {self.e(node.iter)}", node.body)
        self._else(node.orelse)

    def _else(self, body):
        if body:
            self.block("else", body)

    def s_For(self, node):
        self._for(node, "for")

    def s_AsyncFor(self, node):
        self._for(node, "async for")

    def s_While(self, node):
        self.block(f"while {self.e(node.test)}", node.body)
        self._else(node.orelse)

    def s_If(self, node, word="if"):
        self.block(f"{word} {self.e(node.test)}", node.body)
        if len(node.orelse) == 1 and _kind(node.orelse[0]) == "If":
            self.s_If(node.orelse[0], "elif")
        else:
            self._else(node.orelse)

    def s_With(self, node, word="with"):
        items = [self.o_withitem(item) for item in node.items]
        self.block(f"{word} {', '.join(items)}", node.body)

    def s_AsyncWith(self, node):
        self.s_With(node, "async with")

    def o_withitem(self, node):
        return self.e(node.context_expr) + (f" as {self.e(node.optional_vars)}" if node.optional_vars else "")

    def s_Match(self, node):
        self.line(f"match {self.e(node.subject)}:")
        self.level += 1
        for case in node.cases:
            guard = f" if {self.e(case.guard)}" if case.guard else ""
            self.block(f"case {self.pattern(case.pattern)}{guard}", case.body)
        self.level -= 1

    def pattern(self, node, least=_TEST):
        is_choice = _kind(node) == "MatchOr"
        inner = [self.pattern(one, _BITOR + 1 if is_choice else _TEST) for one in getattr(node, "patterns", ())]
        match _kind(node):
            case "MatchValue": return self.e(node.value)
            case "MatchSingleton": return repr(node.value)
            case "MatchSequence": return f"[{', '.join(inner)}]"
            case "MatchStar": return f"*{node.name or '_'}"
            case "MatchMapping":
                pairs = [f"{self.e(key)}: {value}" for key, value in zip(node.keys, inner)]
                return "{" + ", ".join(pairs + ([f"**{node.rest}"] if node.rest else [])) + "}"
            case "MatchClass":
                named = [f"{name}={self.pattern(one)}" for name, one in zip(node.kwd_attrs, node.kwd_patterns)]
                return f"{self.e(node.cls)}({', '.join(inner + named)})"
            case "MatchOr":
                text, binds = " | ".join(inner), _BITOR
            case _:
                if node.pattern is None:
                    return node.name or "_"
                text, binds = f"{self.pattern(node.pattern, _BITOR)} as {node.name}", _TEST
        return text if binds >= least else f"({text})"

    def s_Raise(self, node):
        cause = f" from {self.e(node.cause)}" if node.cause else ""
        self.line("raise" + (f" {self.e(node.exc)}" if node.exc else "") + cause)

    def s_Try(self, node, star=""):
        self.block("try", node.body)
        for handler in node.handlers:
            head = f"except{star}" + (f" {self.e(handler.type)}" if handler.type else "")
            self.block(head + (f" as {handler.name}" if handler.name else ""), handler.body)
        self._else(node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def s_TryStar(self, node):
        self.s_Try(node, "*")

    def s_Assert(self, node):
        self.line(f"assert {self.e(node.test)}" + (f", {self.e(node.msg)}" if node.msg else ""))

    def o_alias(self, node):
        return node.name + (f" as {node.asname}" if node.asname else "")

    def s_Import(self, node):
        self.line("import " + ", ".join([self.o_alias(one) for one in node.names]))

    def s_ImportFrom(self, node):
        names = ", ".join([self.o_alias(one) for one in node.names])
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {names}")

    def s_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def s_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def s_Pass(self, node):
        self.line(_kind(node).lower())

    s_Break = s_Continue = s_Pass

    # Expressions: each gives its text and how strongly it binds.

    def e(self, node, least=_TEST):
        text, binds = getattr(self, "e_" + _kind(node))(node, least)
        return text if binds >= least else f"({text})"

    def commas(self, nodes):
        return ", ".join([self.e(node) for node in nodes])

    def e_Constant(self, node, least):
        value = node.value
        if value is ...:
            return "...", _ATOM
        if isinstance(value, (float, complex)):
            return repr(value).replace("inf", "1e309").replace("nan", "(1e309-1e309)"), _ATOM
        return ("u" if getattr(node, "kind", None) == "u" else "") + repr(value), _ATOM

    def e_Name(self, node, least):
        return node.id, _ATOM

    def e_Attribute(self, node, least):
        text = self.e(node.value, _ATOM)
        if _kind(node.value) == "Constant" and isinstance(node.value.value, int):
            text += " "
        return f"{text}.{node.attr}", _ATOM

    def e_Subscript(self, node, least):
        index = node.slice
        if _kind(index) == "Tuple" and index.elts:
            text = self.commas(index.elts) + ("," if len(index.elts) == 1 else "")
        else:
            text = self.e(index)
        return f"{self.e(node.value, _ATOM)}[{text}]", _ATOM

    def e_Slice(self, node, least):
        lower, upper, step = [self.e(one) if one else "" for one in (node.lower, node.upper, node.step)]
        return f"{lower}:{upper}" + (f":{step}" if step else ""), _ATOM

    def e_Starred(self, node, least):
        return "*" + self.e(node.value, _BITOR), _ATOM

    def e_Call(self, node, least):
        texts = [self.e(one) for one in node.args] + [self.o_keyword(one) for one in node.keywords]
        return f"{self.e(node.func, _ATOM)}({', '.join(texts)})", _ATOM

    def o_keyword(self, node):
        return f"**{self.e(node.value)}" if node.arg is None else f"{node.arg}={self.e(node.value)}"

    def e_Tuple(self, node, least):
        text = self.commas(node.elts) + ("," if len(node.elts) == 1 else "")
        return text, _TUPLE if node.elts and least <= _YIELD else -1

    def e_List(self, node, least):
        return f"[{self.commas(node.elts)}]", _ATOM

    def e_Set(self, node, least):
        return ("{" + self.commas(node.elts) + "}" if node.elts else "{*()}"), _ATOM

    def e_Dict(self, node, least):
        pairs = [
            f"**{self.e(value, _BITOR)}" if key is None else f"{self.e(key)}: {self.e(value)}"
            for key, value in zip(node.keys, node.values)
        ]
        return "{" + ", ".join(pairs) + "}", _ATOM

    def e_NamedExpr(self, node, least):
        return f"{self.e(node.target, _ATOM)} := {self.e(node.value, _ATOM)}", -1

    def e_BoolOp(self, node, least):
        word, binds = ("and", _AND) if _kind(node.op) == "And" else ("or", _OR)
        texts = [self.e(one, min(binds + at, _ATOM)) for at, one in enumerate(node.values, 1)]
        return f" {word} ".join(texts), binds

    def e_BinOp(self, node, least):
        kind = _kind(node.op)
        if kind == "Pow":
            return f"{self.e(node.left, _AWAIT)} ** {self.e(node.right, _POWER)}", _POWER
        binds = _BINDS[kind]
        return f"{self.e(node.left, binds)} {_BINARY[kind]} {self.e(node.right, binds + 1)}", binds

    def e_UnaryOp(self, node, least):
        sign, binds = _SIGNS[_kind(node.op)]
        return sign + self.e(node.operand, binds), binds

    def e_Compare(self, node, least):
        parts = [self.e(node.left, _COMPARE + 1)]
        for operator, value in zip(node.ops, node.comparators):
            parts.append(f"{_COMPARES[_kind(operator)]} {self.e(value, _COMPARE + 1)}")
        return " ".join(parts), _COMPARE

    def e_IfExp(self, node, least):
        body, test = self.e(node.body, _TEST + 1), self.e(node.test, _TEST + 1)
        return f"{body} if {test} else {self.e(node.orelse, _TEST)}", _TEST

    def e_Lambda(self, node, least):
        parameters = self.o_arguments(node.args)
        return f"lambda{' ' if parameters else ''}{parameters}: {self.e(node.body)}", _TEST

    def o_arguments(self, node):
        before = node.posonlyargs + node.args
        defaults = [None] * (len(before) - len(node.defaults)) + node.defaults
        parts = []
        for at, (one, default) in enumerate(zip(before, defaults), 1):
            parts.append(self.o_arg(one) + (f"={self.e(default)}" if default else ""))
            if at == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.o_arg(node.vararg) if node.vararg else ""))
        for one, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.o_arg(one) + (f"={self.e(default)}" if default else ""))
        return ", ".join(parts + (["**" + self.o_arg(node.kwarg)] if node.kwarg else []))

    def o_arg(self, node):
        return node.arg + (f": {self.e(node.annotation)}" if node.annotation else "")

    def _comprehension(self, node, begin, end, what):
        return begin + what + "".join([self.o_comprehension(one) for one in node.generators]) + end, _ATOM

    def o_comprehension(self, node):
        word = " async for " if node.is_async else " for "
        tests = "".join([f" if {self.e(test, _TEST + 1)}" for test in node.ifs])
        return f"{word}{self.e(node.target, _TUPLE)} in {self.e(node.iter, _TEST + 1)}{tests}"

    def e_ListComp(self, node, least):
        return self._comprehension(node, "[", "]", self.e(node.elt))

    def e_SetComp(self, node, least):
        return self._comprehension(node, "{", "}", self.e(node.elt))

    def e_GeneratorExp(self, node, least):
        return self._comprehension(node, "(", ")", self.e(node.elt))

    def e_DictComp(self, node, least):
        return self._comprehension(node, "{", "}", f"{self.e(node.key)}: {self.e(node.value)}")

    def e_Await(self, node, least):
        return f"await {self.e(node.value, _ATOM)}", _AWAIT

    def e_Yield(self, node, least):
        return "yield" + (f" {self.e(node.value, _ATOM)}" if node.value else ""), _YIELD

    def e_YieldFrom(self, node, least):
        return f"yield from {self.e(node.value, _ATOM)}", _YIELD

    def e_JoinedStr(self, node, least):
        text = self._inside(node)
        quote = next((one for one in ("'", '"', "'''", '"""') if one not in text and "\n" not in text), '"""')
        return f"f{quote}{text}{quote}", _ATOM

    def _inside(self, node):
        parts = []
        for one in node.values:
            if _kind(one) == "Constant":
                text = one.value.replace("{", "{{").replace("}", "}}").replace("\\", "\\\\").replace("\n", "\\n")
                parts.append(text.replace("\t", "\\t"))
            else:
                parts.append(self.e(one))
        return "".join(parts)

    def e_FormattedValue(self, node, least):
        text = self.e(node.value, _TEST + 1)
        conversion = f"!{chr(node.conversion)}" if node.conversion != -1 else ""
        spec = f":{self._inside(node.format_spec)}" if node.format_spec else ""
        return "{" + (" " if text.startswith("{") else "") + text + conversion + spec + "}", _ATOM


def _docstring(text):
    """A text between three double quotes."""
    body = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""{body[:-1]}\\""""' if body.endswith('"') else f'"""{body}"""'
