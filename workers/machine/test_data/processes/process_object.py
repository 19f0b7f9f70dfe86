"""What a process object says about itself."""

import multiprocessing as mp
import os


class Greeter(mp.Process):
    def __init__(self, who, results):
        super().__init__(name=f"greeter of {who}")
        self.who, self.results = who, results

    def run(self):
        me = mp.current_process()
        self.results.put((self.name, me.name, me.pid == os.getpid(), me is self, mp.parent_process().name, self.who))


if __name__ == "__main__":
    results = mp.SimpleQueue()
    p = Greeter("Ada", results)
    print(p.name, p.daemon, p.pid, p.ident, p.exitcode, p.is_alive())
    p.start()
    print(results.get())
    p.join()
    print(p.exitcode, p.pid == p.ident, p.sentinel is not None)
    me = mp.current_process()
    print(me.name, me.pid == os.getpid(), mp.parent_process(), me.daemon, mp.active_children())
    d = mp.Process(target=print, daemon=True, name="demon")
    print(d.daemon, d.name)
    d.daemon = False
    d.name = "angel"
    print(d.daemon, d.name)
    for bad in (p.start, mp.Process(target=print).join):
        try:
            bad()
        except (AssertionError, AttributeError) as error:
            print(type(error).__name__, error)
    q = mp.Process(target=os.getpid)
    q.start()
    q.join()
    print(q in mp.active_children())
