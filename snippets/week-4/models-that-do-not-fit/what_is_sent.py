width, blocks, rows, n = 4096, 52, 8192, 8
weights = 2 * blocks * 4 * width**2 * 4 / 1e9  # GB, in float32
between = rows * width * 4 / 1e9  # what a block hands to the next
part = (n - 1) / n  # of a reduce-scatter, or of an all-gather
ways = {
    "data parallel": 2 * part * weights,
    "ZeRO 1 or 2": part * weights + part * weights,
    "ZeRO 3": 3 * part * weights,
    "tensor": blocks * 2 * 2 * part * between,
    "pipeline": 2 * between,
    "worker": weights,  # its gradients
    "server": weights,  # an nth of them to each of n workers
}
for way, sent in ways.items():
    print(f"{way:13} {sent:5.1f} GB")
