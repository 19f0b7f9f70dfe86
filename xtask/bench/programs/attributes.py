# Reads and writes attributes of objects.
import time


class Particle:
    def __init__(self, position, velocity):
        self.position = position
        self.velocity = velocity
        self.bounces = 0


def simulate(particles, steps):
    for _ in range(steps):
        for particle in particles:
            particle.position += particle.velocity
            if particle.position > 100:
                particle.position = 200 - particle.position
                particle.velocity = -particle.velocity
                particle.bounces += 1
            elif particle.position < 0:
                particle.position = -particle.position
                particle.velocity = -particle.velocity
                particle.bounces += 1


start = time.perf_counter()
particles = [Particle(i, i % 7 + 1) for i in range(100)]
simulate(particles, 50_000)
print(sum(p.position for p in particles), sum(p.bounces for p in particles))
print(time.perf_counter() - start)
