import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
images, labels = load_digits(return_X_y=True)
dataset = tf.data.Dataset.from_tensor_slices((images / 16, labels)).batch(64)
keras.utils.set_random_seed(1)
with strategy.scope():
    model = keras.Sequential([keras.Input([64]), keras.layers.Dense(10)])
    accuracy = keras.metrics.SparseCategoricalAccuracy()


def evaluate(x, y):
    accuracy.update_state(y, model(x, training=False))


run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    run(evaluate, args=batch)
print(len(labels), "digits")
print(f"two replicas: {accuracy.result():.6f}")
right = tf.argmax(model(images / 16), axis=1) == labels
print(f"one device:   {tf.reduce_mean(tf.cast(right, tf.float32)):.6f}")
