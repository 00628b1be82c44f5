import tensorflow as tf
from tensorflow import keras


def make_step(model, optimizer):
    @tf.function
    def step(x):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(model(x) ** 2)
        variables = model.trainable_variables
        optimizer.apply(tape.gradient(loss, variables), variables)

    return step


x = tf.ones([8, 4])
for remake in (False, True):
    keras.utils.set_random_seed(0)
    first, last = keras.layers.Dense(4), keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((4,)), first, last])
    optimizer = keras.optimizers.SGD(0.1)
    step = make_step(model, optimizer)
    step(x)
    first.trainable = False
    if remake:
        step = make_step(model, optimizer)
    before = first.get_weights()[0]
    step(x)
    same = (first.get_weights()[0] == before).all()
    print(f"new step: {remake}, the frozen layer stayed: {same}")
