import tensorflow as tf

tf.random.set_seed(1)
for options in (
    {},
    {"seed": 3},
    {"seed": 3, "reshuffle_each_iteration": False},
):
    data = tf.data.Dataset.range(6).shuffle(6, **options)
    print(options)
    for epoch in range(2):
        print(f"  epoch {epoch}:", *(int(number) for number in data))
print("{'seed': 3}, then cache()")
data = tf.data.Dataset.range(6).shuffle(6, seed=3).cache()
for epoch in range(2):
    print(f"  epoch {epoch}:", *(int(number) for number in data))
print("made anew for each epoch, {'seed': 3}")
for epoch in range(2):
    data = tf.data.Dataset.range(6).shuffle(6, seed=3)
    print(f"  epoch {epoch}:", *(int(number) for number in data))
