# Python 3.12: the doubt about `is` names the kind of the literal.
# What the compiler doubts in a text that is evaluated is told once, and without a line of it.
def attempt(action, text):
    try:
        print(action(text))
    except (TypeError, SyntaxError) as error:
        print(type(error).__name__, error)


attempt(eval, "[1, 2][1.0]")
attempt(exec, "first = (1, 2)\n(3, 4)['a']")
attempt(eval, "5 is 5")
attempt(lambda text: eval(compile(text, "<typed>", "eval")), "'abc' is 'abc'")
