import tensorflow as tf
from tensorflow import keras

hidden = [keras.layers.Dense(256, "relu") for _ in range(4)]
model = keras.Sequential([keras.Input([64]), *hidden, keras.layers.Dense(10)])
weights = model.trainable_variables
adam = keras.optimizers.Adam()
adam.build(weights)


@tf.function
def gradients(x):
    with tf.GradientTape() as tape:
        loss = tf.nn.l2_loss(model(x, training=True))
    return tape.gradient(loss, weights)


def show(name, tensors):
    sizes = [tf.TensorShape(t.shape).num_elements() * 4 for t in tensors]
    print(f"{name:16} {sum(sizes) / 1e6:5.2f} MB")


graph = gradients.get_concrete_function(tf.TensorSpec([512, 64]))
show("weights", weights)
show("gradients", graph.structured_outputs)
show("Adam's variables", adam.variables)
