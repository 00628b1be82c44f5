def efficiency(n, alone, gradient, speed, hop):
    """Of n accelerators that share a step which takes one `alone` seconds."""
    wait = 2 * (n - 1) / n * gradient / speed + 2 * (n - 1) * hop
    return alone / (alone + n * wait)


def most(alone, gradient, speed=50e9, hop=5e-6, least=0.5):
    """The largest n, in doublings, whose efficiency is not below the least."""
    n = 1
    while efficiency(2 * n, alone, gradient, speed, hop) >= least:
        n *= 2
    return n


for examples in (64, 512, 4096):
    alone = examples * 43e-3 / 8
    print(f"{examples:4} examples a step: up to {most(alone, 2 * 350e6)}")
