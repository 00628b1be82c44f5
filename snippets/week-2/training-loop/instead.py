import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
model = keras.Sequential([keras.layers.Dense(3)])
weight = tf.Variable(1.0)
layer, sgd = keras.layers.Layer(), keras.optimizers.SGD(learning_rate=0.1)

with tf.GradientTape() as tape:
    loss = weight**2
sgd.apply([tape.gradient(loss, weight)], [weight])
print(f"weight after a step: {weight.numpy():.1f}")
print("the optimizer's variables:", [v.path for v in sgd.variables])
print(f"the learning rate: {sgd.learning_rate.numpy():.1f}")
print("added:", layer.add_weight(name="kernel", shape=(1,)).shape)
scores = model(tf.constant([[1.0]]))
print("class:", tf.argmax(scores, axis=-1).numpy())
one = tf.constant(
    [[0.3], [0.9]]
)  # what a single sigmoid gives for two examples
print("argmax of one:", tf.argmax(one, axis=-1).numpy())
print("yes or no:", tf.cast(one > 0.5, tf.int32).numpy()[:, 0])
model.compile("sgd", "mse")
batches = ((tf.ones([2, 1]), tf.ones([2, 3])) for _ in range(4))
model.fit(batches, steps_per_epoch=4, shuffle=False, verbose=0)
print("steps from a generator:", model.optimizer.iterations.numpy())
