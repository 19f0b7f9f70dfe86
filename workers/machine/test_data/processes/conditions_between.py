"""A condition between processes: the stages of a product."""

from multiprocessing import Condition, Process, Value


def painter(condition, stage):
    with condition:
        condition.wait_for(lambda: stage.value == 1)
        stage.value = 2
        condition.notify_all()


if __name__ == "__main__":
    condition, stage = Condition(), Value("i", 0)
    process = Process(target=painter, args=(condition, stage))
    process.start()
    with condition:
        stage.value = 1
        condition.notify_all()
        print(condition.wait_for(lambda: stage.value == 2, timeout=20))
    process.join()
    print(stage.value)
    with condition:
        print(condition.wait(timeout=0.01))
