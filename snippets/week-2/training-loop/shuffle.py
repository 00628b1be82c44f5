import tensorflow as tf

numbers = tf.data.Dataset.range(12)
for buffer in (1, 3, 12):
    shuffled = numbers.shuffle(buffer, seed=2)
    order = [int(n) for n in shuffled]
    print(f"buffer {buffer:2}:", *order)

each_time = numbers.shuffle(12, seed=2)
once = numbers.shuffle(12, seed=2, reshuffle_each_iteration=False)
for name, dataset in (("each epoch anew", each_time), ("once", once)):
    epochs = [[int(n) for n in dataset] for _ in range(2)]
    print(f"{name}: epochs alike: {epochs[0] == epochs[1]}")
    held_back = {int(n) for n in dataset.take(4)}
    both = [n for n in dataset.skip(4) if int(n) in held_back]
    print(f"  in take(4) and in skip(4): {len(both)}")
