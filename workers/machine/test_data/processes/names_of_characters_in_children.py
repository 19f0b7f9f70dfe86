# Literals with names of characters mean the same in a child, however it begins.
import multiprocessing


def work(results):
    results.put("α" + "\N{GREEK SMALL LETTER ALPHA}" + "\N{SNOWMAN}" + "\N{RIGHT CURLY BRACKET}")


if __name__ == "__main__":
    for method in ("fork", "spawn"):
        context = multiprocessing.get_context(method)
        results = context.Queue()
        child = context.Process(target=work, args=(results,))
        child.start()
        print(method, results.get())
        child.join()
