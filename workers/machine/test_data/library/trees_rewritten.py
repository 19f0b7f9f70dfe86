"""ast: literals, visitors, transformers, evaluation of an expression, and trees that are compiled."""

import ast
import operator

for text in ("[1, 'a', (2, 3.5), {'k': None, 'b': True}, {1, 2}, b'x', -5, 1+2j, ...]", "set()", " 5", "'a' 'b'"):
    print(ast.literal_eval(text))
for text in ("a", "1+2", "f()", "[x]", "{1: b}", "-'a'", "1 if 2 else 3", "x = 1", "(1"):
    try:
        print(ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print(text, type(error).__name__, str(error).split("<")[0] if type(error) is ValueError else "")


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))

    def visit_FunctionDef(self, node):
        print(node.name, [one.arg for one in node.args.args], ast.get_docstring(node))
        self.generic_visit(node)


names = Names()
names.visit(ast.parse("def area(width, height):\n    '''Of a field.'''\n    size = width * height\n    return size"))
print(names.found)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            return ast.copy_location(ast.Constant(ACTIONS[type(node.op)](node.left.value, node.right.value)), node)
        return node

    def visit_Name(self, node):
        data = ast.Name(id="data", ctx=ast.Load())
        return ast.Subscript(value=data, slice=ast.Constant(value=node.id), ctx=node.ctx)

    def visit_Expr(self, node):
        return None


ACTIONS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Pow: operator.pow}
tree = ast.fix_missing_locations(Fold().visit(ast.parse("x = 2 * 3 + y\nprint(1)\nz = 2 ** (1 + 2)")))
print(ast.unparse(tree))
data = {"y": 10}
exec(compile(tree, "<tree>", "exec"))
print(data)


def value(node):
    match node:
        case ast.Expression(body):
            return value(body)
        case ast.Constant(number):
            return number
        case ast.BinOp(left, op, right):
            return ACTIONS[type(op)](value(left), value(right))
        case ast.UnaryOp(ast.USub(), operand):
            return -value(operand)
    raise TypeError(type(node).__name__)


print(value(ast.parse("2 ** 3 + -4 * (1 - 3)", mode="eval")))
product = ast.Expression(ast.BinOp(ast.Constant(6), ast.Mult(), ast.Constant(7)))
print(eval(compile(ast.fix_missing_locations(product), "<tree>", "eval")))
print([type(node).__name__ for node in ast.walk(ast.parse("a = [1, b]"))])
call = ast.parse("x = foo(1)").body[0].value
print(ast.get_source_segment("x = foo(1)", call), isinstance(ast.Add(), ast.operator), ast.Name._fields)
try:
    value(ast.parse("a", mode="eval"))
except TypeError as error:
    print(error)
