weights, examples, tokens = 350e6, 8, 1024  # examples of one accelerator
useful = 0.4 * 989e12  # operations a second
compute = 6 * weights * tokens * examples / useful
gradient = 2 * weights  # bytes, in bfloat16
hop = 5e-6  # seconds, for a message of no length


def all_reduce(n):
    """Seconds: within machines of 8, then an eighth for each card outside."""
    inside, outside = min(n, 8), max(n // 8, 1)
    near = 2 * (inside - 1) * (gradient / inside / 450e9 + hop)
    share = gradient / inside
    return near + 2 * (outside - 1) * (share / outside / 50e9 + hop)


print(f"compute: {compute * 1e3:.0f} ms for {examples} examples")
print("  n  all-reduce    weak  hidden  strong")
for n in (1, 8, 64, 512):
    wait = all_reduce(n)
    weak = compute / (compute + wait)
    hidden = compute / max(compute, compute / 3 + wait)
    alone = compute * 512 / examples
    strong = alone / n / (alone / n + wait)
    shares = f"{weak:7.0%} {hidden:7.0%} {strong:7.0%}"
    print(f"{n:3} {wait * 1e3:8.1f} ms {shares}")
flat = 2 * 511 / 512 * gradient / 50e9 + 2 * 511 * hop
print(f"512 in one flat ring: {flat * 1e3:.1f} ms")
