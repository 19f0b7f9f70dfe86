"""cmd: commands with and without help, lines that mean nothing, columns; and colours of colorsys."""

import cmd
import colorsys
import io
import sys


class Turtle(cmd.Cmd):
    intro = "Welcome. Type help or ? to list commands.\n"
    prompt = "(turtle) "

    def do_forward(self, arg):
        "Move the turtle forward by a distance:  FORWARD 10"
        print("forward", repr(arg), self.lastcmd)

    def do_circle(self, arg):
        "Draw a circle."
        print("circle", int(arg))

    def do_silent(self, arg):
        pass

    def help_topic(self):
        print("about a topic")

    def do_bye(self, arg):
        "Stop."
        print("Thank you")
        return True

    def precmd(self, line):
        return line.lower()

    def postloop(self):
        print("over")


turtle = Turtle()
turtle.cmdqueue = [
    "help", "? forward", "FORWARD 10", "circle 5", "", "bogus x", "help silent", "help none", "help topic", "!ls", "bye",
]
turtle.cmdloop()
turtle.columnize([f"item{number}" for number in range(30)])
turtle.columnize([])
read = Turtle(stdin=io.StringIO("forward 1\nbye\n"), stdout=sys.stdout)
read.use_rawinput = False
read.cmdloop("from a text")
print(read.parseline("forward  1 2"), read.completenames("f"))

for color in ((0.2, 0.4, 0.4), (1, 0, 0), (0, 0, 0), (0.5, 0.5, 0.5), (0.1, 0.9, 0.3), (0.3, 0.2, 0.8)):
    print(colorsys.rgb_to_hsv(*color), colorsys.rgb_to_hls(*color), colorsys.rgb_to_yiq(*color))
    print(colorsys.hsv_to_rgb(*color), colorsys.hls_to_rgb(*color), colorsys.yiq_to_rgb(*color))
