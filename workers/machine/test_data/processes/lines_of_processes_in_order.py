"""Who prints and then hands something on has printed before what the other one prints when it has it."""

import multiprocessing as mp


def answer(questions, answers):
    while (n := questions.get()) is not None:
        print("child has", n, flush=True)
        answers.put(n * n)


if __name__ == "__main__":
    questions, answers = mp.Queue(), mp.Queue()
    child = mp.Process(target=answer, args=(questions, answers))
    child.start()
    for n in range(20):
        print("parent asks", n, flush=True)
        questions.put(n)
        print("parent gets", answers.get(), flush=True)
    questions.put(None)
    child.join()
    print("parent ends")
