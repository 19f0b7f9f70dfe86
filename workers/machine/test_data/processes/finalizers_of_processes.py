# `Finalize`: calls that are made when the process ends, those of a high priority first.
from multiprocessing import Process, util


class Resource:
    pass


def clean(name):
    print("clean", name, flush=True)


def child():
    util.Finalize(None, clean, args=("the child's",), exitpriority=1)
    print("the child works", flush=True)


if __name__ == "__main__":
    low = util.Finalize(None, clean, args=("low",), exitpriority=1)
    util.Finalize(None, clean, kwargs={"name": "high"}, exitpriority=10)
    util.Finalize(None, clean, args=("low, but newer",), exitpriority=1)
    early = util.Finalize(None, clean, args=("early",), exitpriority=5)
    gone = util.Finalize(None, clean, args=("never",), exitpriority=5)
    gone.cancel()
    print(early.still_active(), gone.still_active())
    early()
    print(early.still_active(), early())
    resource = Resource()
    tied = util.Finalize(resource, clean, args=("resource",))
    print(tied)
    for wrong in ({}, {"exitpriority": "high"}):
        try:
            util.Finalize(None, clean, **wrong)
        except (ValueError, TypeError) as error:
            print(error)
    process = Process(target=child)
    process.start()
    process.join()
    print("the end", low.still_active(), util.is_exiting(), flush=True)
    tied.cancel()
