import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
images, labels = load_digits(return_X_y=True)
digits = [images[labels == digit][:160] / 16 for digit in (3, 8)]
halves = [tf.data.Dataset.from_tensor_slices(d).batch(16) for d in digits]


def join(threes, eights):
    return tf.concat([threes, eights], 0), tf.repeat([[0.0], [1.0]], 16, 0)


dataset = tf.data.Dataset.zip(*halves).map(join)


def train(strategy):
    keras.utils.set_random_seed(1)
    with strategy.scope():
        layers = [
            keras.layers.Dense(16),
            keras.layers.BatchNormalization(synchronized=True),
            keras.layers.ReLU(),
            keras.layers.Dense(1),
        ]
        model = keras.Sequential([keras.Input([64]), *layers])
        loss = keras.losses.BinaryCrossentropy(from_logits=True)
        right = keras.metrics.BinaryAccuracy("right", threshold=0.0)
        model.compile(keras.optimizers.Adam(0.01), loss, metrics=[right])
    log = model.fit(dataset, epochs=5, shuffle=False, verbose=0).history
    for epoch, (loss, right) in enumerate(
        zip(log["loss"], log["right"], strict=True)
    ):
        print(f"  epoch {epoch}: loss {loss:.2f}, right {right:.0%}")


print("two replicas, synchronized")
train(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))
