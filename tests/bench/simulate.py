#!/usr/bin/env python3
"""The documented scheduler as a plain SimPy model: what the simulation is held against.

simulate.py FILE reads the poll in microseconds, then for each node its task cap and the time of its first look, then the tasks:
when each comes and how long it runs. Prints the tasks, their mean wait in microseconds, and the seconds that the model took.
Without SimPy (Debian: python3-simpy3) it prints "SKIPPED: why".
"""

import sys
import time
from collections import deque

try:
    import simpy
except ImportError:
    print("SKIPPED: python3-simpy3 is not installed")
    sys.exit(0)


class Node:
    def __init__(self, cap, first_look):
        self.cap = cap
        self.first_look = first_look
        self.running = 0


class Cluster:
    def __init__(self, env, poll, nodes):
        self.env = env
        self.poll = poll
        self.nodes = nodes
        self.total = sum(node.cap for node in nodes)
        self.running = 0
        self.waiting = deque()
        self.started = 0
        self.waited = 0
        for node in nodes:
            env.process(self.look(node))

    def takes(self, node):
        share = (self.running + len(self.waiting)) * node.cap
        return self.waiting and node.running < node.cap and node.running * self.total <= share

    def look(self, node):
        yield self.env.timeout(node.first_look)
        while True:
            while self.takes(node):
                came, length = self.waiting.popleft()
                self.started += 1
                self.waited += self.env.now - came
                self.env.process(self.run(node, length))
                node.running += 1
                self.running += 1
            yield self.env.timeout(self.poll)

    def run(self, node, length):
        yield self.env.timeout(length)
        node.running -= 1
        self.running -= 1


def arrive(env, cluster, tasks):
    for came, length in tasks:
        yield env.timeout(came - env.now)
        cluster.waiting.append((came, length))


def main(path):
    with open(path, encoding="ascii") as file:
        poll, count = (int(word) for word in file.readline().split())
        nodes = [Node(*(int(word) for word in file.readline().split())) for _ in range(count)]
        tasks = [tuple(int(word) for word in line.split()) for line in file]
    start = time.perf_counter()
    env = simpy.Environment()
    cluster = Cluster(env, poll, nodes)
    env.process(arrive(env, cluster, tasks))
    end = tasks[-1][0]
    while cluster.started < len(tasks) or cluster.running:
        end += poll
        env.run(until=end)
    seconds = time.perf_counter() - start
    print(cluster.started, cluster.waited / cluster.started, seconds)


main(sys.argv[1])
