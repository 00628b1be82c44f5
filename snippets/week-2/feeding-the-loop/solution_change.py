import tensorflow as tf


def noise(place, x):
    seed = tf.stack([7, place])
    return x, tf.random.stateless_uniform([], seed, 0, 100, tf.int64)


data = tf.data.Dataset.range(5)
of_place = data.shuffle(5, seed=1).repeat(2).enumerate().map(noise)
of_example = data.enumerate().map(noise).shuffle(5, seed=1).repeat(2)
for name, pairs in {"place": of_place, "example": of_example}.items():
    drawn = [(int(x), int(n)) for x, n in pairs]
    print(f"seed from the {name}")
    for epoch in range(2):
        rows = sorted(drawn[5 * epoch : 5 * epoch + 5])
        print(f"  epoch {epoch}:", *(f"{x}+{n}" for x, n in rows))
