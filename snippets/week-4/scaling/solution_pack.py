latency, speed = 2e-3, 400e6  # seconds a message, bytes a second
weights = 1_000_000


def seconds(tensors):
    """Time to all-reduce so many tensors, one by one, on two workers."""
    return tensors * latency + 4 * weights / speed


for tensors in (1, 10, 100):
    share = tensors * latency / seconds(tensors)
    total = seconds(tensors) * 1e3
    print(f"{tensors:3} tensors: {total:4.0f} ms, {share:.0%} of it latency")
