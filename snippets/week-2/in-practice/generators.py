import tensorflow as tf

generator = tf.random.Generator.from_seed(1)
one = generator.uniform([2])
state = tf.identity(generator.state)
two = generator.uniform([2])
generator.state.assign(state)
print("generator: ", one.numpy().round(3), two.numpy().round(3))
print("put back:  ", generator.uniform([2]).numpy().round(3))

for step in (0, 1, 0):
    noise = tf.random.stateless_uniform([2], seed=[42, step])
    print(f"stateless, step {step}:", noise.numpy().round(3))
