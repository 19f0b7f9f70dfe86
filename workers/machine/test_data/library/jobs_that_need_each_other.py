"""A scheduler of jobs that depend on each other, with retries and a report."""

import threading, heapq, time, enum, dataclasses, logging, itertools, graphlib
import collections, functools, json, sys, traceback, operator

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-7s %(name)s: %(message)s")
log = logging.getLogger("jobs")


class Status(str, enum.Enum):
    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"

    def __str__(self):
        return self.value.upper()

    @property
    def final(self):
        return self in (Status.DONE, Status.FAILED, Status.SKIPPED)


@dataclasses.dataclass(eq=False)
class Job:
    name: str
    func: object = dataclasses.field(repr=False)
    needs: tuple = ()
    retries: int = 0
    status: Status = Status.PENDING
    result: object = None
    error: BaseException | None = dataclasses.field(default=None, repr=False)
    tries: int = dataclasses.field(default=0, init=False)

    def __post_init__(self):
        if not callable(self.func):
            raise TypeError(f"{self.name}: {self.func!r} is not callable")


class CycleError(ValueError): ...


class Scheduler:
    def __init__(self, workers=2):
        self.jobs, self.cond, self.workers = {}, threading.Condition(), workers
        self.history = []

    def job(self, *needs, retries=0, name=None):
        def deco(f):
            n = name or f.__name__
            self.add(Job(n, f, needs, retries))
            return f

        return deco

    def add(self, job):
        if job.name in self.jobs:
            raise KeyError(job.name)
        self.jobs[job.name] = job
        return job

    def run(self):
        try:
            self.sorter = graphlib.TopologicalSorter({j.name: j.needs for j in self.jobs.values()})
            self.sorter.prepare()
        except graphlib.CycleError as e:
            raise CycleError(" -> ".join(e.args[1])) from None
        missing = {n for j in self.jobs.values() for n in j.needs} - self.jobs.keys()
        if missing:
            raise LookupError(f"unknown jobs: {sorted(missing)}")
        self.ready = collections.deque(sorted(self.sorter.get_ready()))
        threads = [threading.Thread(target=self._work, name=f"worker-{i}") for i in range(self.workers)]
        [t.start() for t in threads]
        [t.join() for t in threads]
        return collections.Counter(str(j.status) for j in self.jobs.values())

    def _next(self):
        with self.cond:
            self.cond.wait_for(lambda: self.ready or not self.sorter.is_active())
            return self.jobs[self.ready.popleft()] if self.ready else None

    def _finish(self, job):
        with self.cond:
            self.history.append(job.name)
            self.sorter.done(job.name)
            self.ready.extend(sorted(self.sorter.get_ready()))
            self.cond.notify_all()

    def _work(self):
        while job := self._next():
            bad = [n for n in job.needs if self.jobs[n].status is not Status.DONE]
            if bad:
                job.status, job.result = Status.SKIPPED, f'because of {", ".join(bad)}'
                self._finish(job)
                continue
            job.status = Status.RUNNING
            args = [self.jobs[n].result for n in job.needs]
            for job.tries in range(1, job.retries + 2):
                try:
                    job.result = job.func(*args)
                    job.status = Status.DONE
                    break
                except Exception as e:
                    job.error = e
                    job.status = Status.FAILED
            self._finish(job)

    def report(self):
        for j in sorted(self.jobs.values(), key=operator.attrgetter("name")):
            log.log(
                logging.ERROR if j.status is Status.FAILED else logging.INFO,
                "%-8s %s tries=%d %r",
                j.name,
                j.status,
                j.tries,
                j.error if j.status is Status.FAILED else j.result,
            )


s = Scheduler()


@s.job()
def load():
    return [3, 1, 2]


@s.job("load")
def order(xs):
    return sorted(xs)


@s.job("load", name="total")
def _(xs):
    return sum(xs)


@s.job("order", "total")
def join(xs, t):
    return {"xs": xs, "total": t}


attempts = itertools.count()


@s.job(retries=3)
def flaky():
    if next(attempts) < 2:
        raise ConnectionError("try again")
    return "at last"


@s.job("flaky", "load", retries=1)
def broken(a, b):
    return a + b


@s.job("broken")
def after(x):
    return x


@s.job("after", "join")
def last(*a):
    return a


print(s.run())
s.report()
print(s.history.index("load") < s.history.index("order") < s.history.index("join"))
print(
    s.jobs["load"],
    s.jobs["after"].status == "skipped",
    json.dumps({j.name: j.status for j in s.jobs.values()}),
    f'{Status.DONE} {Status.DONE!r} {Status("failed").final}',
)
e = s.jobs["broken"].error
print("".join(traceback.format_exception_only(e)), traceback.extract_tb(e.__traceback__)[-1].name)
for bad in (
    lambda: s.add(Job("load", print)),
    lambda: Job("x", 5),
    lambda: Status("lost"),
    lambda: Job(),
    lambda: s.jobs["load"] < s.jobs["order"],
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
c = Scheduler()
c.add(Job("a", print, ("b",)))
c.add(Job("b", print, ("a",)))
try:
    c.run()
except CycleError as e:
    print(e)
c = Scheduler()
c.add(Job("a", print, ("zzz",)))
try:
    c.run()
except LookupError as e:
    print(e)
