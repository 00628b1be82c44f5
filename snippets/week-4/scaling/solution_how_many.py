def all_reduce(n, gradient, hop=5e-6):
    """Seconds in two stages, as in on_paper.py."""
    inside, outside = min(n, 8), max(n // 8, 1)
    near = 2 * (inside - 1) * (gradient / inside / 450e9 + hop)
    share = gradient / inside
    return near + 2 * (outside - 1) * (share / outside / 50e9 + hop)


def most(alone, gradient, least=0.5):
    """The largest n, in doublings, whose efficiency is not below the least."""
    n = 1
    while True:
        part = alone / (2 * n)
        if part / (part + all_reduce(2 * n, gradient)) < least:
            return n
        n *= 2


for examples in (64, 512, 4096, 32768):
    n = most(examples * 43e-3 / 8, 2 * 350e6)
    wait = 1e3 * all_reduce(n, 2 * 350e6)
    print(f"{examples:5} examples: up to {n:4}, all-reduce {wait:4.1f} ms")
