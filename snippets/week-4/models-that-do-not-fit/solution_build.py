from itertools import accumulate


def simulate(orders):
    """As in bubble.py; None if the stages wait for each other for ever."""
    ends, clocks, last = {}, [0] * len(orders), len(orders) - 1
    while len(ends) < sum(map(len, orders)):
        done = len(ends)
        for s, order in enumerate(orders):
            for kind, i in order[sum((k, s, i) in ends for k, i in order) :]:
                need = (kind, s - 1, i) if kind == "F" else (kind, s + 1, i)
                if kind == "B" and s == last:
                    need = ("F", s, i)
                if need not in ends and need[1] >= 0:
                    break
                begin = max(clocks[s], ends.get(need, 0))
                ends[kind, s, i] = clocks[s] = begin + (1 if kind == "F" else 2)
        if len(ends) == done:
            return None
    return ends


def order(stage, stages, micro):
    """The work of one stage, as [("F", 0), ("B", 0), ...] in its order."""
    forward = [("F", i) for i in range(micro)]
    backward = [("B", i) for i in range(micro)]
    first = min(stages - stage, micro)
    both = zip(backward, forward[first:], strict=False)
    alternate = [piece for pair in both for piece in pair]
    return forward[:first] + alternate + backward[micro - first :]


def check():
    orders = [order(stage, 8, 64) for stage in range(8)]
    assert orders[0] is not None, "order returned None: return a list"
    work = sorted((kind, i) for kind in "FB" for i in range(64))
    for one in orders:
        assert sorted(one) == work, "each micro-batch: once F and once B"
    ends = simulate(orders)
    assert ends, "they wait for ever: is a B before its F in some order?"
    idle = 1 - 3 * 64 / max(ends.values())
    runs = [accumulate((k == "F") * 2 - 1 for k, _ in one) for one in orders]
    most = max(map(max, runs))
    assert most <= 8, f"a stage keeps {most} at once: go backward sooner"
    assert idle < 0.1, (
        f"idle for {idle:.0%}: when can a stage have its first B?"
    )
    return idle, most


try:
    print("right: idle for {:.1%}, keeps at most {}".format(*check()))
except AssertionError as error:
    print("not yet:", error)
