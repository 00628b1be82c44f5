compute, latency, speed = 43e-3, 1e-3, 50e9
gradient = 4 * 350e6  # bytes, in float32
half = gradient / 2
base = compute + latency + 2 * gradient / speed
changes = {
    "as it is": (compute, latency + 2 * gradient / speed, 1),
    "bfloat16 gradients": (compute, latency + 2 * half / speed, 1),
    "network twice as fast": (compute, latency + gradient / speed, 1),
    "twice the examples": (2 * compute, latency + 2 * gradient / speed, 2),
}
for name, (work, wait, examples) in changes.items():
    speedup = examples * base / (work + wait)
    print(
        f"{name:22} efficiency {work / (work + wait):.0%}, {speedup:.2f} times"
    )
