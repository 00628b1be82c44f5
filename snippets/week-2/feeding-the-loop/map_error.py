import tensorflow as tf

texts = tf.data.Dataset.from_tensor_slices(["1.5", "2.0", "1,8", "2.5"])
data = texts.map(tf.strings.to_number)
numbers = iter(data)
for place in range(4):
    try:
        print(place, next(numbers).numpy())
    except tf.errors.InvalidArgumentError as error:
        message, _ = error.message.split("}} ")[-1].split("\n")
        print(place, message)
