import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    mean = keras.metrics.Mean()

dataset = tf.data.Dataset.from_tensor_slices([1.0, 1.0, 1.0, 1.0, 6.0]).batch(5)
run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    run(mean.update_state, args=(batch,))
for replica in range(2):
    total = strategy.experimental_local_results(mean.total.value)[replica]
    count = strategy.experimental_local_results(mean.count.value)[replica]
    print(f"replica {replica}: total {total.numpy()}, count {count.numpy()}")
print("result:", mean.result().numpy())
