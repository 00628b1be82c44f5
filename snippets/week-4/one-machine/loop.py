import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
images, labels = load_digits(return_X_y=True)
dataset = tf.data.Dataset.from_tensor_slices((images / 16, labels))
dataset = dataset.batch(64, drop_remainder=True)
keras.utils.set_random_seed(1)
with strategy.scope():
    model = keras.Sequential([keras.Input([64]), keras.layers.Dense(10)])
    optimizer = keras.optimizers.Adam(0.01)
    optimizer.build(model.trainable_variables)
    mean_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def step(x, y):
    with tf.GradientTape() as tape:
        loss = mean_loss(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    return loss


run = tf.function(lambda batch: strategy.run(step, batch))
for epoch in range(3):
    for batch in strategy.experimental_distribute_dataset(dataset):
        loss = strategy.reduce("SUM", run(batch), axis=None)
    print(f"epoch {epoch}: loss of the last batch {loss:.2f}")
