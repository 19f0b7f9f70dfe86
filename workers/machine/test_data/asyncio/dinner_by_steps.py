"""The breakfast of the articles: one after another, together, and as a graph of steps."""

import asyncio

log = []


async def step(name, ticks, needs=()):
    for other in needs:
        await other
    log.append(f"+{name}")
    for _ in range(ticks):
        await asyncio.sleep(0)
    log.append(f"-{name}")
    return name


async def one_after_another():
    return [await step(name, 1) for name in ("coffee", "eggs", "toast")]


async def together():
    return await asyncio.gather(step("coffee", 1), step("eggs", 3), step("toast", 2))


async def by_tasks():
    coffee = asyncio.create_task(step("coffee", 1))
    eggs = asyncio.create_task(step("eggs", 2))
    log.append("both started?")
    return [await eggs, await coffee]


async def graph():
    steps = {"water": (1, ""), "grind": (2, ""), "brew": (1, "water grind"), "pour": (0, "brew")}
    tasks = {}
    async with asyncio.TaskGroup() as group:
        for name, (ticks, needs) in steps.items():
            tasks[name] = group.create_task(step(name, ticks, [tasks[n] for n in needs.split()]), name=name)
    return {name: task.result() for name, task in tasks.items()}


async def grouped():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(step("soup", 1))
        log.append("in the block")
        await asyncio.sleep(0)
        second = group.create_task(step("bread", 0))
    return first.result(), second.result()


async def eager_and_lazy():
    lazy = step("lazy", 0)
    task = asyncio.create_task(step("task", 0))
    await asyncio.sleep(0)
    log.append("slept")
    return await lazy, await task


def report(label, result):
    print(label, result)
    print("   ", " ".join(log))
    log.clear()


for function in (one_after_another, together, by_tasks, graph, grouped, eager_and_lazy):
    report(function.__name__, asyncio.run(function()))


async def main():
    names = {t.get_name() for t in asyncio.all_tasks()}
    me = asyncio.current_task()
    tasks = [asyncio.create_task(step(str(n), 1), name=f"t{n}") for n in range(3)]
    print(len(names), me in asyncio.all_tasks(), len(asyncio.all_tasks()), sorted(t.get_name() for t in asyncio.all_tasks() - {me}))
    await asyncio.gather(*tasks)
    print(len(asyncio.all_tasks()), tasks[0] in asyncio.all_tasks())


asyncio.run(main())
report("left", None)
