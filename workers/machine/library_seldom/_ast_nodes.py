"""The classes of the nodes of `ast`, made from the grammar's abstract syntax."""

_GRAMMAR = """
mod: Module(body* type_ignores*) Interactive(body*) Expression(body) FunctionType(argtypes* returns)
stmt: FunctionDef(name args body* decorator_list* returns? type_comment? type_params*)
stmt: AsyncFunctionDef(name args body* decorator_list* returns? type_comment? type_params*)
stmt: ClassDef(name bases* keywords* body* decorator_list* type_params*) Return(value?) Delete(targets*)
stmt: Assign(targets* value type_comment?) TypeAlias(name type_params* value) AugAssign(target op value)
stmt: AnnAssign(target annotation value? simple) For(target iter body* orelse* type_comment?)
stmt: AsyncFor(target iter body* orelse* type_comment?) While(test body* orelse*) If(test body* orelse*)
stmt: With(items* body* type_comment?) AsyncWith(items* body* type_comment?) Match(subject cases*) Raise(exc? cause?)
stmt: Try(body* handlers* orelse* finalbody*) TryStar(body* handlers* orelse* finalbody*) Assert(test msg?)
stmt: Import(names*) ImportFrom(module? names* level?) Global(names*) Nonlocal(names*) Expr(value) Pass() Break()
stmt: Continue()
expr: BoolOp(op values*) NamedExpr(target value) BinOp(left op right) UnaryOp(op operand) Lambda(args body)
expr: IfExp(test body orelse) Dict(keys* values*) Set(elts*) ListComp(elt generators*) SetComp(elt generators*)
expr: DictComp(key value generators*) GeneratorExp(elt generators*) Await(value) Yield(value?) YieldFrom(value)
expr: Compare(left ops* comparators*) Call(func args* keywords*) FormattedValue(value conversion format_spec?)
expr: JoinedStr(values*) Constant(value kind?) Attribute(value attr ctx) Subscript(value slice ctx)
expr: Starred(value ctx) Name(id ctx) List(elts* ctx) Tuple(elts* ctx) Slice(lower? upper? step?)
expr_context: Load() Store() Del()
boolop: And() Or()
operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
AST: comprehension(target iter ifs* is_async)
excepthandler: ExceptHandler(type? name? body*)
AST: arguments(posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*)
placed: arg(arg annotation? type_comment?) keyword(arg? value) alias(name asname?)
AST: withitem(context_expr optional_vars?) match_case(pattern guard? body*)
pattern: MatchValue(value) MatchSingleton(value) MatchSequence(patterns*) MatchMapping(keys* patterns* rest?)
pattern: MatchClass(cls patterns* kwd_attrs* kwd_patterns*) MatchStar(name?) MatchAs(pattern? name?)
pattern: MatchOr(patterns*)
type_ignore: TypeIgnore(lineno tag)
type_param: TypeVar(name bound?) ParamSpec(name) TypeVarTuple(name)
"""
_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_PLACED = {"stmt", "expr", "excepthandler", "pattern", "type_param", "placed"}


class AST:
    """A node: a part of a program, with its own parts as attributes."""

    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        if len(args) > len(self._fields):
            count = len(self._fields)
            name = type(self).__name__
            raise TypeError(f"{name} constructor takes at most {count} positional argument{'s' if count != 1 else ''}")
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in self._fields[: len(args)]:
                raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


AST.__module__ = "ast"
classes = {"AST": AST}


def _make(name, base, fields, optional, place=None):
    members = {"_fields": fields, "__match_args__": fields, "__module__": "ast", "__doc__": None}
    members |= {field: None for field in optional}
    if place is not None:
        members |= {"_attributes": place, "end_lineno": None, "end_col_offset": None}
    made = type(name, (base,), members)
    classes[name] = made
    return made


def _read():
    for line in _GRAMMAR.strip().split("\n"):
        kind, _, rest = line.partition(": ")
        place = _PLACE if kind in _PLACED else None
        if kind not in classes and kind != "placed":
            _make(kind, AST, (), (), place)
        base = AST if kind == "placed" else classes[kind]
        for part in rest.rstrip(")").split(") "):
            name, _, fields = part.partition("(")
            words = fields.split()
            plain = tuple([word.rstrip("*?") for word in words])
            optional = [word[:-1] for word in words if word.endswith("?")]
            _make(name, base, plain, optional, place if kind == "placed" else None)


_read()
