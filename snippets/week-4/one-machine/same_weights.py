import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
images, labels = load_digits(return_X_y=True)
dataset = tf.data.Dataset.from_tensor_slices((images / 16, labels)).batch(64)


def train(strategy, make_optimizer):
    keras.utils.set_random_seed(1)
    with strategy.scope():
        layers = [keras.layers.Dense(32, "relu"), keras.layers.Dense(10)]
        model = keras.Sequential([keras.Input([64]), *layers])
        optimizer = make_optimizer(0.01)
        optimizer.build(model.trainable_variables)
        mean_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = mean_loss(y, model(x, training=True))
        optimizer.apply(tape.gradient(loss, model.trainable_variables))

    run = tf.function(lambda batch: strategy.run(step, batch))
    for batch in strategy.experimental_distribute_dataset(dataset.take(28)):
        run(batch)
    return np.concatenate([w.ravel() for w in model.get_weights()])


for make_optimizer in (keras.optimizers.SGD, keras.optimizers.Adam):
    one = train(tf.distribute.OneDeviceStrategy("CPU:0"), make_optimizer)
    two = train(
        tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]), make_optimizer
    )
    difference = np.abs(one - two).max()
    print(f"{make_optimizer.__name__}: {one.size} weights, 28 steps")
    print(f"  largest difference below 0.00001: {difference < 1e-5}")
