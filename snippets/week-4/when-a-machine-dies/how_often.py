import tensorflow as tf

cost = 30.0  # seconds that a checkpoint takes
one_machine = 1000 * 24 * 3600.0  # one failure in 1000 days, in seconds
print("machines  a failure each  save each    lost")
for machines in (1, 10, 100, 1000, 10_000):
    between = one_machine / machines
    interval = tf.sqrt(2 * cost * between)
    lost = cost / interval + interval / (2 * between)
    print(
        f"{machines:8}{between / 3600:10.1f} hours"
        f"{interval / 60:7.1f} min{100 * lost:6.2f} %"
    )
