import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
images, labels = load_digits(return_X_y=True)
dataset = tf.data.Dataset.from_tensor_slices((images / 16, labels)).batch(64)


def weights(strategy, *layers, **options):
    keras.utils.set_random_seed(1)
    with strategy.scope():
        model = keras.Sequential([make() for make in layers])
        model.add(keras.layers.Dense(10))
        model.build([None, 64])
        optimizer = keras.optimizers.SGD(0.1, **options)
        optimizer.build(model.trainable_variables)
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def step(x, y):
        with tf.GradientTape() as tape:
            value = loss(y, model(x, training=True))
        optimizer.apply(tape.gradient(value, model.trainable_variables))

    run = tf.function(lambda batch: strategy.run(step, batch))
    for batch in strategy.experimental_distribute_dataset(dataset.take(25)):
        run(batch)
        yield model.layers[-1].kernel.numpy()


def draw(name, colour, place, *layers, **options):
    runs = [list(weights(s, *layers, **options)) for s in (one, two)]
    apart = np.abs(np.subtract(*runs)).max((1, 2)).clip(1e-6)
    plt.semilogy(range(1, 26), apart, f"C{colour}")
    plt.text(25.4, apart[-1], name, color=f"C{colour}", va=place)


plt.figure(figsize=(5.5, 3.2))
draw("dropout", 3, "bottom", lambda: keras.layers.Dropout(0.5))
draw("norm", 2, "center", keras.layers.BatchNormalization)
draw("clipnorm", 1, "top", clipnorm=0.2)
draw("plain", 0, "center")
plt.xlabel("step"), plt.xlim(1, 31), plt.ylabel("largest difference")
plt.savefig("keras-under-a-strategy-drift.png")
