"""Futures by hand with a condition: states, callbacks, chaining with `then`, cancelling."""

import threading


class Cancelled(Exception):
    pass


class Future:
    def __init__(self):
        self.changed = threading.Condition()
        self.state, self.outcome, self.callbacks = "pending", None, []

    def finish(self, state, outcome=None):
        with self.changed:
            if self.state != "pending":
                return False
            self.state, self.outcome = state, outcome
            callbacks, self.callbacks = self.callbacks, []
            self.changed.notify_all()
        for callback in callbacks:
            callback(self)
        return True

    def cancel(self):
        return self.finish("cancelled", Cancelled())

    def on_done(self, callback):
        with self.changed:
            if self.state == "pending":
                self.callbacks.append(callback)
                return
        callback(self)

    def result(self, timeout=None):
        with self.changed:
            if not self.changed.wait_for(lambda: self.state != "pending", timeout):
                raise TimeoutError
            if self.state == "done":
                return self.outcome
            raise self.outcome

    def then(self, function):
        following = Future()

        def step(future):
            if future.state != "done":
                following.finish(future.state, future.outcome)
                return
            try:
                following.finish("done", function(future.outcome))
            except Exception as error:
                following.finish("failed", error)

        self.on_done(step)
        return following

    def __repr__(self):
        return f"<Future {self.state}>"


def spawn(function, *args):
    future = Future()

    def run():
        try:
            future.finish("done", function(*args))
        except Exception as error:
            future.finish("failed", error)

    threading.Thread(target=run).start()
    return future


print(spawn(sum, [1, 2, 3]).result())
print(spawn(sorted, "hello").then("".join).then(str.upper).result(timeout=2))
broken = spawn(int, "x").then(lambda n: n + 1)
try:
    broken.result()
except ValueError as error:
    print("failed:", error, broken)
never = Future()
print(never)
try:
    never.result(timeout=0.01)
except TimeoutError as error:
    print("timeout", repr(error))
follower = never.then(print)
print(never.cancel(), never.cancel(), never, follower, never.finish("done", 1))
try:
    follower.result()
except Cancelled as error:
    print(repr(error))
done = Future()
log = []
done.on_done(lambda f: log.append(f.outcome))
done.finish("done", 42)
done.on_done(lambda f: log.append(f.outcome + 1))
print(log, done)
waiting = Future()
got = []
readers = [threading.Thread(target=lambda: got.append(waiting.result())) for _ in range(5)]
for t in readers:
    t.start()
waiting.finish("done", "news")
for t in readers:
    t.join()
print(got)
