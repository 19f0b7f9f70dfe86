"""A phaser: parties may join and leave between phases; what is done at each advance."""

import threading


class Phaser:
    def __init__(self, parties=0, on_advance=None):
        self.parties, self.arrived, self.phase = parties, 0, 0
        self.on_advance = on_advance or (lambda phase, parties: False)
        self.terminated = False
        self.condition = threading.Condition()

    def register(self):
        with self.condition:
            self.parties += 1
            return self.phase

    def _advance(self):
        if self.parties == self.arrived:
            self.terminated = bool(self.on_advance(self.phase, self.parties)) or self.parties == 0
            self.arrived = 0
            self.phase += 1
            self.condition.notify_all()

    def arrive(self):
        with self.condition:
            phase = self.phase
            self.arrived += 1
            self._advance()
            return phase

    def arrive_and_leave(self):
        with self.condition:
            self.parties -= 1
            self._advance()
            return self.phase

    def arrive_and_wait(self):
        with self.condition:
            phase = self.phase
            self.arrived += 1
            self._advance()
            self.condition.wait_for(lambda: self.phase > phase or self.terminated)
            return self.phase


lock = threading.Lock()
log = []


def note(phase, parties):
    with lock:
        log.append(f"-- phase {phase} over, {parties} stay")


def party(name, phases):
    for n in range(phases):
        with lock:
            log.append(f"{n}:{name}")
        if n < phases - 1:
            phaser.arrive_and_wait()
    phaser.arrive_and_leave()


phaser = Phaser(on_advance=note)
plan = {"a": 1, "b": 2, "c": 4}
for _ in plan:
    phaser.register()
threads = [threading.Thread(target=party, args=item) for item in plan.items()]
for t in threads:
    t.start()
for t in threads:
    t.join()
part = []
for line in log:
    if line.startswith("--"):
        print(sorted(part), line)
        part = []
    else:
        part.append(line)
print(part, phaser.phase, phaser.parties, phaser.terminated)

alone = Phaser(1, lambda phase, parties: phase >= 2)
print([alone.arrive_and_wait() for _ in range(3)], alone.terminated)
two = Phaser(2)
print(two.arrive(), two.arrive(), two.phase, two.register(), two.parties)
