import tensorflow as tf

cost, between, work = 30.0, 8640.0, 4_000_000.0  # seconds


def lost_share(interval, seed):
    """The share of the time that saves, and work done twice, take away."""
    random = tf.random.Generator.from_seed(seed)
    gaps = -between * tf.math.log(random.uniform([2000])).numpy()
    total = 0.0
    saves_left = work / interval
    for gap in gaps:
        saved = gap // (interval + cost)
        if saved >= saves_left:
            total += saves_left * (interval + cost)
            return 1 - work / total
        saves_left -= saved
        total += gap
    raise ValueError("more failures are needed")


print("interval    rule   simulated")
for interval in (120.0, 360.0, 720.0, 1440.0, 4320.0):
    rule = cost / interval + interval / (2 * between)
    simulated = lost_share(interval, seed=1)
    print(f"{interval:6.0f} s{rule:9.2f}{simulated:9.2f}")
