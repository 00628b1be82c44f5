def simulate(orders):
    """Takes each stage's list of (kind, micro-batch), says when each ends."""
    ends, clocks, last = {}, [0] * len(orders), len(orders) - 1
    while len(ends) < sum(map(len, orders)):
        for s, order in enumerate(orders):
            for kind, i in order[sum((k, s, i) in ends for k, i in order) :]:
                need = (kind, s - 1, i) if kind == "F" else (kind, s + 1, i)
                if kind == "B" and s == last:
                    need = ("F", s, i)
                if need not in ends and need[1] >= 0:
                    break
                begin = max(clocks[s], ends.get(need, 0))
                ends[kind, s, i] = clocks[s] = begin + (1 if kind == "F" else 2)
    return ends


print("stages  micro-batches   idle  formula")
for p, m in (2, 1), (4, 1), (4, 4), (4, 12), (8, 12), (8, 64):
    order = [("F", i) for i in range(m)] + [("B", i) for i in range(m)]
    idle = 1 - 3 * m / max(simulate([order] * p).values())
    print(f"{p:4} {m:13} {idle:10.1%} {(p - 1) / (m + p - 1):7.1%}")
