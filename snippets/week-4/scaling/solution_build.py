def all_reduce(n, gradient, hop=5e-6):
    """Seconds in two stages, as in on_paper.py."""
    assert n < 1e6, "it never falls: divide the computation among the n"
    inside, outside = min(n, 8), max(n // 8, 1)
    near = 2 * (inside - 1) * (gradient / inside / 450e9 + hop)
    share = gradient / inside
    return near + 2 * (outside - 1) * (share / outside / 50e9 + hop)


def most(alone, gradient, least=0.5):
    """The largest n, in doublings, whose efficiency is not below the least.
    `alone`: the seconds in which one computes the step; gradient: its bytes."""
    n = 1
    while True:
        part = alone / (2 * n)
        if part / (part + all_reduce(2 * n, gradient)) < least:
            return n
        n *= 2


def check():
    step = 43e-3 / 8  # seconds for an example
    n = most(512 * step, 700e6)
    assert n is not None, "most returned None: return n"
    assert n != 512, "512 is below a half already: return the one before"
    assert n == 256, f"512 examples: {n}, expected 256"
    n = most(512 * step, 700e6, least=0.9)
    assert n == 32, f"with least=0.9: {n}, expected 32"
    n = most(512 * step, 350e6)
    assert n == 512, f"with half the bytes: {n}, expected 512"
    assert most(1e-9, 700e6) == 1, "hardly any work: one is best alone"


try:
    check()
    print("right: the last one with at least a half")
    for examples in (64, 512, 4096, 32768):
        n = most(examples * 43e-3 / 8, 700e6)
        wait = 1e3 * all_reduce(n, 700e6)
        print(f"{examples:5} examples: {n:4}, all-reduce {wait:4.1f} ms")
except AssertionError as error:
    print("not yet:", error)
