import matplotlib.pyplot as plt


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


figure, axes = plt.subplots(3, 1, figsize=(5.5, 4.6))
for ax, m in zip(axes, (1, 4, 12), strict=True):
    order = [("F", i) for i in range(m)] + [("B", i) for i in range(m)]
    ends = simulate([order] * 4)
    whole = max(ends.values())
    for (kind, stage, i), end in ends.items():
        long = 1 if kind == "F" else 2
        role = "C0" if kind == "F" else "C3"
        look = {"facecolor": (role, 0.25 + 0.3 * (i % 2)), "edgecolor": role}
        box = (end - long) * 12 / m, stage - 0.42
        ax.add_patch(plt.Rectangle(box, long * 12 / m, 0.84, **look))
    idle = 1 - 3 * m / whole
    ax.set_title(f"micro-batches: {m}, idle: {idle:.0%}", loc="left")
    ax.set(xlim=(0, 145), ylim=(3.6, -0.6), yticks=range(4), xticks=[])
    ax.set_ylabel("stage")
axes[-1].set_xlabel("time")
plt.savefig("models-that-do-not-fit-schedule.png")
