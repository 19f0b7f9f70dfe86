"""Filling paragraphs and indenting. Follows the documentation of CPython's `textwrap`."""

_WHITESPACE = "\t\n\x0b\x0c\r "


def _is_letter(text):
    return text.isalpha() or text == "_"


class TextWrapper:
    """Wraps text; its attributes say how."""

    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
        fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
        max_lines=None, placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        """Words and the space between them; what may be broken is several chunks."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if char in _WHITESPACE else char for char in text])
        chunks, at = [], 0
        while at < len(text):
            end, space = at, text[at] in _WHITESPACE
            while end < len(text) and (text[end] in _WHITESPACE) == space:
                end += 1
            chunks.extend([text[at:end]] if space or not self.break_on_hyphens else self._parts(text[at:end]))
            at = end
        if self.fix_sentence_endings:
            for at in range(len(chunks) - 1):
                word = chunks[at].rstrip("\"'")
                if chunks[at + 1] == " " and word[-1:] in (".", "!", "?") and word[-2:-1].islower():
                    chunks[at + 1] = "  "
        return chunks

    def _parts(self, word):
        parts, start, at = [], 0, 0
        while at < len(word):
            if word[at] != "-":
                at += 1
                continue
            end = at
            while end < len(word) and word[end] == "-":
                end += 1
            if end - at >= 2 and start < at and end < len(word) and word[end].isalnum():
                parts += [word[start:at], word[at:end]]
                start = end
            elif end - at == 1 and self._may_break(word, at):
                parts.append(word[start:end])
                start = end
            at = end
        return [part for part in parts + [word[start:]] if part]

    def _may_break(self, word, at):
        before, after = word[:at], word[at + 1 :]
        pair = len(before) >= 2 and _is_letter(before[-1])
        pair = pair and (_is_letter(before[-2]) or before[-2] == "-" and _is_letter(before[-3:-2] or " "))
        rest = after.replace("-", "", 1) if after[1:2] == "-" else after
        return pair and len(rest) >= 2 and _is_letter(rest[0]) and _is_letter(rest[1])

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines, chunks = [], self._chunks(text)
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line, length = self._line(chunks, width)
            if not line:
                continue
            fits = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or fits and length <= width:
                lines.append(indent + "".join(line))
            else:
                self._cut(lines, line, length, width, indent)
                break
        return lines

    def _line(self, chunks, width):
        line, length = [], 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._break_long(chunks, line, length, width)
            length = sum([len(chunk) for chunk in line])
        if self.drop_whitespace and line and not line[-1].strip():
            length -= len(line.pop())
        return line, length

    def _break_long(self, chunks, line, length, width):
        left = 1 if width < 1 else width - length
        if self.break_long_words:
            chunk, end = chunks[-1], left
            if self.break_on_hyphens and len(chunk) > left:
                hyphen = chunk.rfind("-", 0, left)
                if hyphen > 0 and any([char != "-" for char in chunk[:hyphen]]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def _cut(self, lines, line, length, width, indent):
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **options):
    return TextWrapper(width=width, **options).wrap(text)


def fill(text, width=70, **options):
    return TextWrapper(width=width, **options).fill(text)


def shorten(text, width, **options):
    """One line of at most `width` characters; what does not fit is dropped."""
    return TextWrapper(width=width, max_lines=1, **options).fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the white space that all its lines begin with."""
    lines = text.split("\n")
    margin = None
    for at, line in enumerate(lines):
        bare = line.lstrip(" \t")
        if not bare:
            lines[at] = ""
            continue
        indent = line[: len(line) - len(bare)]
        if margin is None:
            margin = indent
        while not indent.startswith(margin):
            margin = margin[:-1]
    if margin:
        lines = [line[len(margin) :] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """The text with `prefix` before each line that has more than white space."""
    lines = text.splitlines(True)
    return "".join([prefix + line if (predicate or str.strip)(line) else line for line in lines])
