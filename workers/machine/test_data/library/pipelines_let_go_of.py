"""A generator that has called functions since it went on is closed when nothing refers to it any more."""


def noop():
    pass


def pipeline():
    try:
        while True:
            item = yield
            noop()
            print("got", item)
    except GeneratorExit:
        print("pipeline closed")
    finally:
        print("finally")


sink = pipeline()
next(sink)
sink.send(1)
sink.send(2)
sink = None
print("after")
