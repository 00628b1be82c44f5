import tensorflow as tf
from tensorflow import keras

strategy = tf.distribute.MultiWorkerMirroredStrategy()  # reads TF_CONFIG
data = tf.data.Dataset.from_tensor_slices(tf.linspace([-1.0], [1.0], 32))
with strategy.scope():
    line = keras.layers.Dense(1, kernel_initializer="ones")
    line.build([None, 1])
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build(line.variables)


@tf.function
def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((line(x) - x**2) ** 2) / 8
    optimizer.apply(tape.gradient(loss, line.variables), line.variables)


for x in strategy.experimental_distribute_dataset(data.batch(8).repeat(20)):
    strategy.run(step, [x])
index = strategy.cluster_resolver.task_id or 0  # None without TF_CONFIG
kernel, bias = (variable.numpy().item() for variable in line.variables)
print(f"worker {index} of {strategy.num_replicas_in_sync}:", end=" ")
print(f"kernel {kernel:.4f}, bias {bias:.4f}")
