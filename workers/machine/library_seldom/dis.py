"""Listings of bytecode: of Interleave's own, which resembles that of CPython 3.10. Follows the documentation of CPython's
module of this name as far as that makes sense.
"""

import sys
import types
from collections import namedtuple

from _inspect import instructions as _instructions

__all__ = ["Bytecode", "Instruction", "code_info", "dis", "disassemble", "findlinestarts", "get_instructions", "show_code"]

Instruction = namedtuple(
    "Instruction", "opname arg argval argrepr offset starts_line is_jump_target",
    module=__name__,
)


def _code(x):
    """The code object of a function, method, generator, class body or text."""
    if isinstance(x, str):
        return _compiled(x)
    x = getattr(x, "__func__", x)
    for name in ("__code__", "gi_code", "ag_code", "cr_code"):
        found = getattr(x, name, None)
        if found is not None:
            return found
    if isinstance(x, types.CodeType):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _compiled(text):
    try:
        return compile(text, "<dis>", "eval")
    except SyntaxError:
        return compile(text, "<dis>", "exec")


def get_instructions(x, *, first_line=None):
    """The instructions of a code object, one after the other."""
    code = _code(x)
    moved = 0 if first_line is None else first_line - code.co_firstlineno
    for line, is_target, offset, name, argument, value in _instructions(code):
        number, _, meaning = argument.partition(" ")
        arg = int(number) if number.isdigit() else None
        shown = meaning[1:-1] if arg is not None and meaning else "" if arg is not None else argument
        value = arg if value is None and not shown else shown if value is None else value[0]
        yield Instruction(name, arg, value, shown, offset, line and line + moved, is_target)


def _row(it, shown, is_current):
    parts = (f"{it.starts_line}" if it.starts_line else "", "-->" if is_current else "", ">>" if it.is_jump_target else "")
    argument = "" if it.arg is None else f"{it.arg}"
    if it.argrepr:
        argument = f"{argument} ({it.argrepr})" if argument else it.argrepr
    return f"{parts[0]:>3} {parts[1]:>3} {parts[2]:>2} {it.offset:>6} {it.opname:<20} {argument}".rstrip()


def disassemble(code, lasti=-1, *, file=None):
    """Lists one code object."""
    is_first = True
    for it in get_instructions(code):
        if it.starts_line and not is_first:
            print(file=file)
        is_first = False
        print(_row(it, True, it.offset == lasti), file=file)


disco = disassemble


def dis(x=None, *, file=None, depth=None):
    """Lists a function, a method, a text, or the functions of a class or module; and what is nested in it."""
    if x is None:
        raise RuntimeError("no last traceback to disassemble")
    if isinstance(x, (type, types.ModuleType)):
        for name, value in sorted(vars(x).items()):
            value = getattr(value, "__func__", value)
            if isinstance(value, (types.FunctionType, type)):
                print(f"Disassembly of {name}:", file=file)
                dis(value, file=file, depth=depth)
                print(file=file)
        return
    code = _code(x)
    disassemble(code, file=file)
    if depth is None or depth > 0:
        for value in code.co_consts:
            if isinstance(value, types.CodeType):
                print(file=file)
                print(f"Disassembly of {value!r}:", file=file)
                dis(value, file=file, depth=None if depth is None else depth - 1)


def findlinestarts(code):
    """Pairs of an instruction's place and the line that begins there."""
    for it in get_instructions(code):
        if it.starts_line:
            yield it.offset, it.starts_line


def code_info(x):
    """What is known of a code object, as text."""
    code = _code(x)
    rows = [
        ("Name", code.co_name),
        ("Filename", code.co_filename),
        ("Argument count", code.co_argcount),
        ("Positional-only arguments", code.co_posonlyargcount),
        ("Kw-only arguments", code.co_kwonlyargcount),
        ("Number of locals", code.co_nlocals),
        ("Stack size", code.co_stacksize),
    ]
    lines = [f"{name + ':':<28}{value}" for name, value in rows]
    for title, values in (
        ("Constants", map(repr, code.co_consts)), ("Names", code.co_names), ("Variable names", code.co_varnames),
        ("Free variables", code.co_freevars),
    ):
        values = list(values)
        if values:
            lines.append(f"{title}:")
            lines += [f"{number:>4}: {value}" for number, value in enumerate(values)]
    return "\n".join(lines)


def show_code(x, *, file=None):
    """Prints what is known of a code object."""
    print(code_info(x), file=file or sys.stdout)


class Bytecode:
    """The bytecode of something: its instructions and listings."""

    def __init__(self, x, *, first_line=None, current_offset=None):
        self._first_line, self.current_offset = first_line, current_offset
        self.codeobj, self._original = _code(x), x

    def __iter__(self):
        return get_instructions(self.codeobj, first_line=self._first_line)

    def __repr__(self):
        return f"Bytecode({self._original!r})"

    def dis(self):
        """The listing as text."""
        import io

        text = io.StringIO()
        lasti = -1 if self.current_offset is None else self.current_offset
        disassemble(self.codeobj, lasti, file=text)
        return text.getvalue()

    def info(self):
        """What is known of the code as text."""
        return code_info(self.codeobj)
