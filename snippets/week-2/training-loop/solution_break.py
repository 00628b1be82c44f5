import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 200)
y = x**2
ordered = tf.data.Dataset.from_tensor_slices((x, y))


def show(name, dataset, epochs):
    keras.utils.set_random_seed(1)
    hidden = keras.layers.Dense(16, activation="tanh")
    model = keras.Sequential([keras.Input([1]), hidden, keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.03), "mse")
    model.fit(dataset.batch(20), epochs=epochs, shuffle=False, verbose=0)
    loss = tf.reduce_mean((model(x) - y) ** 2)
    left, middle, right = tf.squeeze(model(tf.constant([[-1.0], [0.0], [1.0]])))
    print(f"{name} {loss:.3f}  {left:5.2f}  {middle:5.2f}  {right:5.2f}")


print("                 loss   x=-1    x=0    x=1")
show("shuffled, 30:   ", ordered.shuffle(200, seed=1), 30)
show("in order, 30:   ", ordered, 30)
show("in order, 60:   ", ordered, 60)
print(f"a level line:    {tf.math.reduce_variance(y):.3f}")
