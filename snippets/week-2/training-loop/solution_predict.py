import tensorflow as tf

numbers = tf.data.Dataset.range(1000)
for drop_remainder in (False, True):
    dataset = numbers.batch(64, drop_remainder=drop_remainder)
    sizes = [len(batch) for _ in range(3) for batch in dataset]
    print(f"drop_remainder {drop_remainder}:", end=" ")
    print(f"{len(sizes)} steps, the last with {sizes[-1]} examples")
