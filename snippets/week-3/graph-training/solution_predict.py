import tensorflow as tf
from tensorflow import keras


def count(size, build, drop):
    data = tf.data.Dataset.range(100).map(lambda x: tf.cast(x, tf.float32))
    w, runs = tf.Variable(0.0), []
    optimizer = keras.optimizers.Adam()
    if build:
        optimizer.build([w])

    @tf.function
    def step(x):
        runs.append(1)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w - x) ** 2)
        optimizer.apply([tape.gradient(loss, w)], [w])

    for _ in range(2):
        for batch in data.batch(size, drop_remainder=drop):
            step(batch)
    return len(runs)


print("batch  built  drop_remainder  runs")
for size in (32, 25):
    for build in (False, True):
        for drop in (False, True):
            runs = count(size, build, drop)
            print(f"{size:5} {build!s:>6} {drop!s:>15} {runs:5}")
