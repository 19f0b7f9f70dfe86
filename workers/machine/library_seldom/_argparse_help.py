"""The texts of `argparse`: usage and help, laid out and wrapped."""

import re

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."


class _Section:
    """A heading and what stands below it."""

    def __init__(self, parent, heading=None):
        self.parent, self.heading, self.items = parent, heading, []


class HelpFormatter:
    """Usage and help as the documentation shows them."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import os

            columns = os.environ.get("COLUMNS", "")
            width = (int(columns) if columns.isdigit() and int(columns) else 80) - 2
        self._prog, self._indent_increment, self._width = prog, indent_increment, width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._current_indent = self._action_max_length = 0
        self._root_section = self._current_section = _Section(None)

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    # What is to be shown

    def _add_item(self, function, args):
        self._current_section.items.append((function, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self._current_section, heading)
        self._add_item(self._format_section, [section])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        shown = [action, *self._iter_indented_subactions(action)]
        length = max([len(self._format_action_invocation(inner)) for inner in shown])
        self._action_max_length = max(self._action_max_length, length + self._current_indent)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def _iter_indented_subactions(self, action):
        if hasattr(action, "_get_subactions"):
            self._indent()
            yield from action._get_subactions()
            self._dedent()

    # The text

    def format_help(self):
        text = self._join_parts([function(*args) for function, args in self._root_section.items])
        return re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n" if text else text

    def _join_parts(self, parts):
        return "".join([part for part in parts if part and part is not SUPPRESS])

    def _format_section(self, section):
        self._indent()
        text = self._join_parts([function(*args) for function, args in section.items])
        self._dedent()
        if not text:
            return ""
        named = section.heading is not SUPPRESS and section.heading is not None
        return "\n" + (f"{'':{self._current_indent}}{section.heading}:\n" if named else "") + text + "\n"

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return f"{prefix}{usage % {'prog': self._prog}}\n\n"
        prog = "%(prog)s" % {"prog": self._prog}
        options = [action for action in actions if action.option_strings]
        others = [action for action in actions if not action.option_strings]
        usage = " ".join([text for text in (prog, self._format_actions_usage(options + others, groups)) if text])
        if len(prefix) + len(usage) > self._width - self._current_indent:
            usage = "\n".join(self._wrapped_usage(prog, prefix, options, others, groups))
        return f"{prefix}{usage}\n\n"

    def _wrapped_usage(self, prog, prefix, options, others, groups):
        """The lines of a usage that is too long for one."""
        width = self._width - self._current_indent
        options, others = [
            re.findall(r"\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+", self._format_actions_usage(some, groups))
            for some in (options, others)
        ]

        def lines_of(parts, indent, first=None):
            lines, line, used = [], [], len(indent if first is None else first) - 1
            for part in parts:
                if line and used + 1 + len(part) > width:
                    lines.append(indent + " ".join(line))
                    line, used = [], len(indent) - 1
                line.append(part)
                used += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if first is not None:
                lines[0] = lines[0][len(indent) :]
            return lines

        if len(prefix) + len(prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if options:
                return lines_of([prog, *options], indent, prefix) + lines_of(others, indent)
            return lines_of([prog, *others], indent, prefix) if others else [prog]
        indent = " " * len(prefix)
        lines = lines_of(options + others, indent)
        if len(lines) > 1:
            lines = lines_of(options, indent) + lines_of(others, indent)
        return [prog, *lines]

    def _format_actions_usage(self, actions, groups):
        """All arguments in a row, those that exclude each other in brackets."""
        opened, closed, grouped, hidden = {}, {}, set(), set()
        for group in groups:
            members = group._group_actions
            if not members or members[0] not in actions:
                continue
            start = actions.index(members[0])
            end = start + len(members)
            if actions[start:end] != members:
                continue
            grouped.update(map(id, members))
            shown = [at for at in range(start, end) if actions[at].help is not SUPPRESS]
            if shown:
                several = len(shown) > 1
                if group.required:
                    marks = ("(", ")") if several else ("", "")
                else:
                    marks = ("[", "]")
                opened[shown[0]], closed[shown[-1]] = marks
                hidden.update(shown[1:])
        text = ""
        for at, action in enumerate(actions):
            if action.help is SUPPRESS:
                continue
            part = self._usage_of(action, id(action) in grouped)
            text += (" | " if at in hidden else " ") + opened.get(at, "") + part + closed.get(at, "")
        return text.strip()

    def _usage_of(self, action, grouped):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if grouped and part[:1] == "[" and part[-1:] == "]" else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            shown = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f"{action.option_strings[0]} {shown}"
        return part if action.required or grouped else f"[{part}]"

    def _format_action(self, action):
        """One argument, its help beside it or below."""
        position = min(self._action_max_length + 2, self._max_help_position)
        width, room = max(self._width - position, 11), position - self._current_indent - 2
        head = self._format_action_invocation(action)
        told = bool(action.help and action.help.strip())
        margin = " " * self._current_indent
        if not action.help:
            parts = [f"{margin}{head}\n"]
        elif len(head) <= room:
            parts = [f"{margin}{head:{room}}  "]
        else:
            parts = [f"{margin}{head}\n"]
        if told:
            text = self._expand_help(action)
            if text:
                first, *rest = self._split_lines(text, width)
                parts.append(("" if len(head) <= room else " " * position) + first + "\n")
                parts += [" " * position + line + "\n" for line in rest]
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        parts += [self._format_action(inner) for inner in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1)[0]
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        shown = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join([f"{option} {shown}" for option in action.option_strings])

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            name = default_metavar
        return lambda count: name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default_metavar):
        names, nargs = self._metavar_formatter(action, default_metavar), action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            some = names(1)
            return "[%s [%s ...]]" % some if len(some) == 2 else "[%s ...]" % some
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        try:
            places = ["%s" for _ in range(nargs)]
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return " ".join(places) % names(nargs)

    def _expand_help(self, action):
        facts = {name: value for name, value in {**vars(action), "prog": self._prog}.items() if value is not SUPPRESS}
        facts = {name: getattr(value, "__name__", value) for name, value in facts.items()}
        if facts.get("choices") is not None:
            facts["choices"] = ", ".join(map(str, facts["choices"]))
        return self._get_help_string(action) % facts

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Tells the defaults."""

    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Calls a value by its type."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional


for _cls in (
    HelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter, ArgumentDefaultsHelpFormatter,
    MetavarTypeHelpFormatter,
):  # fmt: skip
    _cls.__module__ = "argparse"
