"""Programs as trees of nodes. Follows the documentation of CPython's `ast`."""

import re

from _ast_nodes import classes

globals().update(classes)
PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, PyCF_ALLOW_TOP_LEVEL_AWAIT = 1024, 4096, 8192
_Constant = classes["Constant"]


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """The tree of a text."""
    from _ast_statements import Statements

    if isinstance(source, AST):
        return source
    if isinstance(source, (bytes, bytearray)):
        source = source.decode()
    _check(source, filename, mode)
    if mode == "eval":
        return Expression(body=Statements(source.lstrip(" \t")).star_expressions())
    module = Statements(source.replace("\r\n", "\n")).module()
    return Interactive(body=module.body) if mode == "single" else module


# How messages begin that are of what words mean together: such programs have trees.
_MEANING = (
    "'return'", "'yield", "'await'", "'break'", "'continue'", "'async ", "asynchronous", "nonlocal", "name '",
    "no binding", "duplicate", "default 'except:'", "import *", "from __future__", "alternative patterns", "multiple ", "wildcard makes",
    "name capture",
)


def _check(source, filename, mode):
    try:
        compile(source, filename, mode)
    except SyntaxError as error:
        if not str(error.msg).startswith(_MEANING):
            raise


def literal_eval(node_or_string):
    """The value of a text that has constants only, with tuples, lists, sets and dictionaries of them."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    message = "malformed node or string"
    if line := getattr(node, "lineno", None):
        message += f" on line {line}"
    raise ValueError(f"{message}: {node!r}")


def _number(node):
    if not isinstance(node, _Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, _Constant):
        return node.value
    if isinstance(node, (Tuple, List, Set)):
        items = [_literal(item) for item in node.elts]
        return tuple(items) if isinstance(node, Tuple) else set(items) if isinstance(node, Set) else items
    is_call = isinstance(node, Call) and isinstance(node.func, Name)
    if is_call and node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip([_literal(key) for key in node.keys], [_literal(value) for value in node.values]))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """A tree as text."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dumped(node, annotate_fields, include_attributes, indent, 0)[0]


def _dumped(node, named, places, indent, level):
    """The text of a node, and whether it is so short that it may stand on one line with others."""
    level += 1
    begin, between = ("", ", ") if indent is None else ("\n" + indent * level, ",\n" + indent * level)

    def inner(value):
        return _dumped(value, named, places, indent, level)

    if isinstance(node, list):
        if not node:
            return "[]", True
        return f"[{begin}{between.join([inner(item)[0] for item in node])}]", False
    if not isinstance(node, AST):
        return repr(node), True
    cls, parts, short = type(node), [], True
    for name in node._fields:
        if not hasattr(node, name) or getattr(node, name) is None and getattr(cls, name, ...) is None:
            named = True
            continue
        text, is_short = inner(getattr(node, name))
        short = short and is_short
        parts.append(f"{name}={text}" if named else text)
    for name in node._attributes if places else ():
        if hasattr(node, name) and not (getattr(node, name) is None and getattr(cls, name, ...) is None):
            text, is_short = inner(getattr(node, name))
            short = short and is_short
            parts.append(f"{name}={text}")
    if short and len(parts) <= 3:
        return f"{cls.__name__}({', '.join(parts)})", not parts
    return f"{cls.__name__}({begin}{between.join(parts)})", False


def iter_fields(node):
    for name in node._fields:
        if hasattr(node, name):
            yield name, getattr(node, name)


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, AST):
                yield item


def walk(node):
    """A node and all below it, level by level."""
    waiting = [node]
    for one in waiting:
        yield one
        waiting.extend(iter_child_nodes(one))


class NodeVisitor:
    """Calls `visit_KIND` for a node of a kind, or `generic_visit`, which visits the nodes below."""

    def visit(self, node):
        return getattr(self, f"visit_{type(node).__name__}", self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)

    def visit_Constant(self, node):
        names = {bool: "NameConstant", type(None): "NameConstant", int: "Num", float: "Num", complex: "Num",
                 str: "Str", bytes: "Bytes", type(...): "Ellipsis"}
        older = getattr(self, f"visit_{names.get(type(node.value), '')}", self.generic_visit)
        return older(node)


class NodeTransformer(NodeVisitor):
    """Puts what its methods give in the place of the nodes: another node, several, or none."""

    def generic_visit(self, node):
        for name, value in list(iter_fields(node)):
            if isinstance(value, list):
                kept = []
                for item in value:
                    new = self.visit(item) if isinstance(item, AST) else item
                    if isinstance(item, AST) and isinstance(new, list):
                        kept.extend(new)
                    elif new is not None or not isinstance(item, AST):
                        kept.append(new)
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def copy_location(new_node, old_node):
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node above them."""

    def fix(node, place):
        for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
            if name in node._attributes:
                if getattr(node, name, None) is None:
                    setattr(node, name, place[name])
                else:
                    place = {**place, name: getattr(node, name)}
        for child in iter_child_nodes(node):
            fix(child, place)

    fix(node, {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0})
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        for name in ("lineno", "end_lineno"):
            if name in child._attributes and getattr(child, name, None) is not None:
                setattr(child, name, getattr(child, name) + n)
    return node


def get_docstring(node, clean=True):
    """The documentation of a module, class or function."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr) and isinstance(node.body[0].value, _Constant)):
        return None
    text = node.body[0].value.value
    if not isinstance(text, str):
        return None
    if clean:
        import inspect

        text = inspect.cleandoc(text)
    return text


def get_source_segment(source, node, *, padded=False):
    """The part of a text that a node is from."""
    if getattr(node, "end_lineno", None) is None or getattr(node, "end_col_offset", None) is None:
        return None
    lines = re.findall(r".*?(?:\r\n|\n|\r|$)", source)[node.lineno - 1 : node.end_lineno]
    if len(lines) == 1:
        return lines[0][node.col_offset : node.end_col_offset]
    first = lines[0][node.col_offset :]
    return (" " * node.col_offset if padded else "") + first + "".join(lines[1:-1]) + lines[-1][: node.end_col_offset]


def unparse(ast_obj):
    """A program that has this tree."""
    from _ast_texts import Writer

    return Writer().text(ast_obj)
