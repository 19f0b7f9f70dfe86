# The mistakes that are made most often with target and args, as the hook of threads tells them.
import threading


def tell(args):
    print(f"  {args.thread.name}: {args.exc_type.__name__}: {args.exc_value}")


threading.excepthook = tell


def greet(name):
    print("  hello", name)


def run(label, **keywords):
    print(label)
    thread = threading.Thread(name="t", **keywords)
    thread.start()
    thread.join()


run("a text is not a tuple", target=greet, args=("bob"))
run("a text of one letter happens to be right", target=greet, args="b")
run("called instead of handed over", target=greet("too soon"))
run("a number cannot be called", target=5)
run("a text cannot be called", target="greet")
run("one argument alone", target=greet, args=5)
run("twice the same argument", target=greet, args=("x",), kwargs={"name": "y"})
run("keywords from a list", target=greet, kwargs=["name"])
run("keywords that are no names", target=greet, kwargs={1: 2})
run("too few", target=greet)
run("no arguments at all", target=greet, args=None)
run("a list is as good as a tuple", target=greet, args=["bob"])
run("the keys of a dict", target=greet, args={"key": 1})
run("a built-in function", target=int, args=("zz",))
run("a method", target={"a": 1}.pop, args=("b",))
run("a lambda that is wrong inside", target=lambda: greet())
for wrong in (lambda: threading.Thread(greet), lambda: threading.Thread(target=greet, arg=("x",))):
    try:
        wrong()
    except (AssertionError, TypeError) as error:
        print(type(error).__name__, error)
