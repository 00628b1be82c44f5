import tensorflow as tf


def noise(place, x):
    seed = tf.stack([7, place])
    return x, tf.random.stateless_uniform([], seed, 0, 100, tf.int64)


def stream(calls=1, start=0):
    data = tf.data.Dataset.range(5).shuffle(5, seed=1).repeat(2)
    numbered = data.skip(start).enumerate(start)
    return numbered.map(noise, num_parallel_calls=calls)


def show(name, pairs):
    print(f"{name}:", *(f"{x}+{n}" for x, n in pairs))


once = [(int(x), int(n)) for x, n in stream()]
show("epoch 0", once[:5])
show("epoch 1", once[5:])
again = [(int(x), int(n)) for x, n in stream(calls=4)]
print("four calls at a time, the same:", once == again)
rest = [(int(x), int(n)) for x, n in stream(start=7)]
print("from place 7 on, the same:", once[7:] == rest)
