# `multiprocessing` logs how processes begin and end; a child logs as its parent does.
import logging
import multiprocessing as mp
from multiprocessing import util


def work(n):
    mp.get_logger().info("working on %d", n)
    mp.get_logger().debug("this is not wanted")


class Leaves(mp.Process):
    def run(self):
        raise SystemExit(3)


if __name__ == "__main__":
    logger = mp.log_to_stderr(logging.INFO)
    print(logger.name, logger.level, logger.propagate, logger is mp.get_logger(), logger is util.get_logger())
    util.info("begin with %s", "care")
    for process in (mp.Process(target=work, args=(5,)), Leaves(name="leaver")):
        process.start()
        process.join()
        print(process.name, process.exitcode, flush=True)
    util.sub_warning("nearly %s", "done")
    util.debug("not told")
