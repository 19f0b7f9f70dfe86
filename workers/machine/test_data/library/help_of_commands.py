# A shell of cmd.Cmd over texts: help shows doc strings as they are.
import cmd
import io


class Shop(cmd.Cmd):
    prompt = "> "
    doc_header = "Commands"
    undoc_header = "Others"

    def __init__(self, text):
        super().__init__(stdin=io.StringIO(text))
        self.use_rawinput = False
        self.basket = []

    def do_buy(self, line):
        """buy THING
        Puts a thing into the basket.

            buy milk
        """
        self.basket.append(line)

    def do_show(self, line):
        "Shows the basket."
        self.columnize(self.basket)

    def do_leave(self, line):
        return True

    def help_prices(self):
        print("All is free.")

    def emptyline(self):
        print("(nothing)")


Shop("help\nhelp buy\n?show\nhelp prices\nhelp leave\nhelp none\nbuy milk\nbuy bread\n\nshow\nsell\nleave\n").cmdloop("Welcome")
