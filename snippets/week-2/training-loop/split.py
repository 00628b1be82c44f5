import tensorflow as tf

labels = tf.data.Dataset.from_tensor_slices([0] * 8 + [1] * 8)
mixed = labels.shuffle(16, seed=1, reshuffle_each_iteration=False)
for name, dataset in (("as they come", labels), ("mixed once", mixed)):
    held_back = [int(label) for label in dataset.take(4)]
    training = dataset.skip(4).shuffle(12)
    print(f"{name}: held back", *held_back, end="; ")
    print("ones left:", sum(int(label) for label in training))
