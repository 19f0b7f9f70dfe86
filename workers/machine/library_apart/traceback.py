"""Where an exception came from, as text. Follows the documentation of CPython's `traceback`."""

import sys
from _frames import _shown, walk_stack, walk_tb
from _inspect import frame_count, source, traceback_entries
from _runtime import qualified_class_name
from _suggestions import told_suggestion
from textwrap import indent

_missing = object()


class FrameSummary:
    """One place of a stack."""

    # The lines about it, if they are known.
    _text = None

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None):
        self.filename, self.lineno, self.name, self._line = filename, lineno, name, line
        self.end_lineno, self.colno, self.end_colno = end_lineno, colno, end_colno
        self.locals = None if locals is None else {name: _shown_value(value) for name, value in locals.items()}

    @property
    def line(self):
        if self._line is None and self.lineno is not None:
            import linecache

            self._line = linecache.getline(self.filename, self.lineno)
        return None if self._line is None else self._line.strip()

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, at):
        return (self.filename, self.lineno, self.name, self.line)[at]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other) and self.locals == other.locals
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _shown_value(value):
    try:
        return repr(value)
    except Exception:
        return "<local repr() failed>"


def _places(tb):
    """The places of a traceback."""
    places = []
    for filename, lineno, name, line, text in () if tb is None else traceback_entries(tb):
        places.append(FrameSummary(filename, lineno, name, line=line or ""))
        places[-1]._text = text
    return places


class StackSummary(list):
    """Places, outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The places of frames with lines, as `walk_stack` and `walk_tb` give them."""
        found = []
        for frame, line in _limited(list(frame_gen), limit):
            code = frame.f_code
            lines = source(code).splitlines()
            text = lines[line - 1] if 0 < line <= len(lines) else ""
            values = frame.f_locals if capture_locals else None
            found.append(FrameSummary(code.co_filename, line, code.co_name, line=text, locals=values))
        return cls(found)

    def format_frame_summary(self, frame_summary):
        """The lines about a place; `None` leaves it out."""
        place = frame_summary
        text = place._text
        if text is None:
            text = f'  File "{place.filename}", line {place.lineno}, in {place.name}\n'
            text += f"    {place.line}\n" if place.line else ""
        return text + "".join([f"    {name} = {place.locals[name]}\n" for name in sorted(place.locals or ())])

    @classmethod
    def from_list(cls, a_list):
        found = []
        for place in a_list:
            if not isinstance(place, FrameSummary):
                filename, lineno, name, line = place
                place = FrameSummary(filename, lineno, name, line=line)
            found.append(place)
        return cls(found)

    def format(self):
        lines, repeats, last = [], 0, None
        for place in self:
            text = self.format_frame_summary(place)
            if text is None:
                continue
            key = (place.filename, place.lineno, place.name)
            repeats = repeats + 1 if key == last else 0
            if key != last:
                _fold(lines)
            last = key
            lines.append((text, repeats))
        _fold(lines)
        return [line if isinstance(line, str) else line[0] for line in lines]


def _fold(lines):
    """Replaces what follows the third of several equal lines by their number."""
    if lines and not isinstance(lines[-1], str) and lines[-1][1] >= 3:
        count = lines[-1][1] - 2
        del lines[-count:]
        lines.append(f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n")


def _limited(places, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is None:
            return places
        limit = max(limit, 0)
    return places[:limit] if limit >= 0 else places[limit:]


def extract_tb(tb, limit=None):
    return StackSummary(_limited(_places(tb), limit))


def _stack(frame, limit):
    """The places of a frame and of those that led to it, outermost first; of the caller's caller if there is none."""
    frame = _shown(frame_count() - 3, 0) if frame is None else frame
    return StackSummary.extract(walk_stack(frame), limit=limit)


def extract_stack(f=None, limit=None):
    places = _stack(f, limit)
    places.reverse()
    return places


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    places = _stack(f, limit)
    places.reverse()
    return places.format()


def clear_frames(tb):
    """Variables of calls that are over are not kept."""


def _marked(error):
    """The lines that show where a text has an error."""
    lines = [f'  File "{error.filename or "<string>"}", line {error.lineno}\n']
    text = error.text
    if text is None:
        return lines
    shown = text.rstrip("\n").lstrip(" \n\f")
    lines.append(f"    {shown}\n")
    if error.offset is not None:
        end = error.end_offset
        if end is None or end in (error.offset, -1) or end < error.offset:
            end = error.offset + 1
        cut = len(text.rstrip("\n")) - len(shown)
        start, end = error.offset - 1 - cut, end - 1 - cut
        if start >= 0:
            blanks = "".join([c if c.isspace() else " " for c in shown[:start].ljust(start)])
            lines.append(f"    {blanks}{'^' * (end - start)}\n")
    return lines


class TracebackException:
    """All that is told about an exception, kept without the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            known = StackSummary.extract(walk_tb(exc_traceback), limit=limit, capture_locals=True)
            for place, other in zip(self.stack, known):
                place.locals = other.locals
        self.exc_type = exc_type
        self.exc_type_str = None if exc_type is None else qualified_class_name(exc_type)
        self._has_traceback = len(self.stack) > 0
        try:
            self._str = str(exc_value)
        except Exception:
            self._str = "<exception str() failed>"
        self._places = None
        if isinstance(exc_value, SyntaxError) and exc_value.lineno is not None:
            self._places = _marked(exc_value)
            self._str = exc_value.msg or "<no detail available>"
        elif isinstance(exc_value, (AttributeError, ImportError, NameError)):
            self._str += told_suggestion(exc_value, exc_traceback)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        self.__cause__ = self.__context__ = self.exceptions = None
        if exc_value is None:
            return
        cause, context = exc_value.__cause__, exc_value.__context__
        options = {
            "limit": limit, "capture_locals": capture_locals, "max_group_width": max_group_width,
            "max_group_depth": max_group_depth,
        }  # fmt: skip
        if cause is not None and id(cause) not in seen:
            self.__cause__ = TracebackException.from_exception(cause, _seen=seen, **options)
        elif context is not None and cause is None and not self.__suppress_context__ and id(context) not in seen:
            self.__context__ = TracebackException.from_exception(context, _seen=seen, **options)
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [
                TracebackException.from_exception(inner, _seen=seen, **options) for inner in exc_value.exceptions
            ]

    @classmethod
    def from_exception(cls, exc, **options):
        return cls(type(exc), exc, exc.__traceback__, **options)

    def format_exception_only(self):
        if self.exc_type is None:
            yield "NoneType: None\n"
            return
        yield from self._places or ()
        yield f"{self.exc_type_str}: {self._str}\n" if self._str else f"{self.exc_type_str}\n"
        notes = self.__notes__ or ()
        if not isinstance(notes, (list, tuple)):
            yield f"{notes!r}\n"
            return
        for note in notes:
            yield from [line + "\n" for line in str(note).split("\n")]

    def format(self, *, chain=True, _depth=0):
        for block in self._chain() if chain else [self]:
            if isinstance(block, str):
                yield _margin(f"\n{block}\n\n", _depth)
            else:
                yield from block._format_own(_depth, chain)

    def _chain(self):
        if self.__cause__ is not None:
            yield from self.__cause__._chain()
            yield "The above exception was the direct cause of the following exception:"
        elif self.__context__ is not None:
            yield from self.__context__._chain()
            yield "During handling of the above exception, another exception occurred:"
        yield self

    def _format_own(self, depth, chain):
        if self.exceptions is not None and depth > self.max_group_depth:
            yield _margin(f"... (max_group_depth is {self.max_group_depth})\n", depth)
            return
        if self.exceptions is None:
            if self._has_traceback:
                yield _margin("Traceback (most recent call last):\n", depth)
                for text in self.stack.format():
                    yield _margin(text, depth)
            for text in self.format_exception_only():
                yield _margin(text, depth)
            return
        inner = max(depth, 1)
        if self._has_traceback:
            head = "Exception Group Traceback (most recent call last):\n"
            yield indent("+ " + head, "  ") if depth == 0 else _margin(head, depth)
            for text in self.stack.format():
                yield _margin(text, inner)
        for text in self.format_exception_only():
            yield _margin(text, inner)
        yield from self._format_group(inner, chain)

    def _format_group(self, depth, chain):
        count = len(self.exceptions)
        shown = min(count, self.max_group_width + 1)
        for at in range(shown):
            cut = at >= self.max_group_width
            title = "..." if cut else str(at + 1)
            yield "  " * depth + ("+-" if at == 0 else "  ") + f"+---------------- {title} ----------------\n"
            if cut:
                more = count - self.max_group_width
                yield _margin(f"and {more} more exception{'s' if more > 1 else ''}\n", depth + 1)
            else:
                yield from self.exceptions[at].format(chain=chain, _depth=depth + 1)
        last = self.exceptions[shown - 1]
        if last.exceptions is None or shown > self.max_group_width or depth + 1 > self.max_group_depth:
            yield "  " * (depth + 1) + "+------------------------------------\n"

    def print(self, *, file=None, chain=True):
        _write(self.format(chain=chain), file)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented


def _margin(text, depth):
    return indent(text, "  " * depth + "| ", lambda line: True) if depth else text


def _write(texts, file):
    file = sys.stderr if file is None else file
    file.write("".join(texts))


def _made(exc, value, tb, limit):
    if value is _missing:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        value, tb = exc, exc.__traceback__ if exc is not None else None
    return TracebackException(type(value) if value is not None else None, value, tb, limit=limit)


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    return list(_made(exc, value, tb, limit).format(chain=chain))


def format_exception_only(exc, /, value=_missing):
    value = exc if value is _missing else value
    return list(_made(exc, value, None, None).format_exception_only())


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    _made(exc, value, tb, limit).print(file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def print_list(places, file=None):
    _write(format_list(places), file)


def print_stack(f=None, limit=None, file=None):
    places = _stack(f, limit)
    places.reverse()
    _write(places.format(), file)
