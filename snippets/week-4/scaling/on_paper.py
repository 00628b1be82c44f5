weights, examples, tokens = 350e6, 8, 1024  # examples of one accelerator
useful = 0.4 * 989e12  # operations a second
compute = 6 * weights * tokens * examples / useful
gradient = 2 * weights  # bytes, in bfloat16
hop = 5e-6  # seconds, for a message of no length


def all_reduce(n):
    """Seconds in a ring of n: in one machine of 8, or through the network."""
    speed = 450e9 if n <= 8 else 50e9
    return 2 * (n - 1) / n * gradient / speed + 2 * (n - 1) * hop


print(f"compute: {compute * 1e3:.0f} ms for {examples} examples")
print("  n  all-reduce    weak  hidden  strong")
for n in (1, 8, 64, 512):
    wait = all_reduce(n)
    weak = compute / (compute + wait)
    hidden = compute / max(compute, compute / 3 + wait)
    alone = compute * 512 / examples
    strong = alone / (alone / n + wait)
    shares = f"{weak:7.0%} {hidden:7.0%} {strong / n:7.0%}"
    print(f"{n:3} {wait * 1e3:8.1f} ms {shares}")
