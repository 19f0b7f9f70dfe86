"""Interpreters of lines with commands. Follows the documentation of CPython's `cmd`."""

import string
import sys

__all__ = ["Cmd"]


class Cmd:
    """Calls `do_NAME` for a line that begins with NAME."""

    prompt = "(Cmd) "
    identchars = string.ascii_letters + string.digits + "_"
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Reads lines and does what they say until one gives something true."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(f"{self.intro}\n")
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._line())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _line(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    def postloop(self):
        pass

    def parseline(self, line):
        """The command, its arguments, and the line; `?` and `!` stand for help and shell."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        rest = line.lstrip(self.identchars)
        command = line[: len(line) - len(rest)]
        return command, rest.strip(), line

    def onecmd(self, line):
        """Does what one line says."""
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        function = getattr(self, "do_" + command, None) if command else None
        return self.default(line) if function is None else function(argument)

    def emptyline(self):
        """Repeats the last command."""
        return self.onecmd(self.lastcmd) if self.lastcmd else None

    def default(self, line):
        self.stdout.write(f"*** Unknown syntax: {line}\n")

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def get_names(self):
        return dir(self.__class__)

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            self._help_on(arg)
            return
        topics = {name[5:] for name in self.get_names() if name.startswith("help_")}
        documented, others = [], []
        for name in sorted({name[3:] for name in self.get_names() if name.startswith("do_")}):
            if name in topics:
                documented.append(name)
                topics.remove(name)
            else:
                (documented if getattr(self, "do_" + name).__doc__ else others).append(name)
        self.stdout.write(f"{self.doc_leader}\n")
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, others, 15, 80)

    def _help_on(self, name):
        function = getattr(self, "help_" + name, None)
        if function is not None:
            function()
            return
        doc = getattr(getattr(self, "do_" + name, None), "__doc__", None)
        if doc:
            self.stdout.write(f"{doc}\n")
        else:
            self.stdout.write(f"{self.nohelp % (name,)}\n")

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if cmds:
            self.stdout.write(f"{header}\n")
            if self.ruler:
                self.stdout.write(f"{self.ruler * len(header)}\n")
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Writes texts in columns, as few lines as they fit in."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        wrong = [str(at) for at, text in enumerate(list) if not isinstance(text, str)]
        if wrong:
            raise TypeError(f"list[i] not a string for i in {', '.join(wrong)}")
        for count in range(1, len(list) + 1):
            columns = [list[at : at + count] for at in range(0, len(list), count)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth or count == len(list):
                break
        for row in range(count):
            texts = [column[row].ljust(width) for column, width in zip(columns, widths) if row < len(column)]
            self.stdout.write("  ".join(texts).rstrip() + "\n" if len(columns) == 1 else self._row(columns, widths, row))

    @staticmethod
    def _row(columns, widths, row):
        texts = [column[row] if row < len(column) else "" for column in columns]
        while texts and not texts[-1]:
            texts.pop()
        return "  ".join([text.ljust(width) for text, width in zip(texts, widths)]) + "\n"
