import keras
import tensorflow as tf

weight, layer = tf.Variable(1.0), keras.layers.Layer()
model = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1)])
with tf.GradientTape() as tape:
    loss = weight**2
keras.optimizers.SGD(0.1).apply([tape.gradient(loss, weight)], [weight])
print("minimised to", weight.numpy())
mean = keras.metrics.Mean()
mean.update_state(3.0)
mean.reset_state()
print("metric after reset_state:", mean.result().numpy())
print("added:", layer.add_weight(name="kernel", shape=(1,)).shape)
model.save_weights("x.weights.h5")
error = keras.losses.mean_squared_error
print("loss:", error(tf.zeros(2), tf.ones(2)).numpy())
print("the same function:", error is tf.keras.losses.mse)
