workers, hop, speed = 8, 5e-6, 50e9  # seconds, bytes a second


def star(size):
    """All send to one worker, which adds, and sends the sum to all."""
    return 2 * (hop + (workers - 1) * size / speed)


def ring(size):
    return 2 * (workers - 1) * (hop + size / workers / speed)


for size in (1e3, 1e6, 1e9):
    times = (
        f"star {star(size) * 1e6:9,.0f} µs, ring {ring(size) * 1e6:7,.0f} µs"
    )
    print(f"{size / 1e6:8.3f} MB: {times}")
