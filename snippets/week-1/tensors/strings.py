import tensorflow as tf

greeting = tf.constant("Hello")
print(greeting)

words = tf.constant(["tensor", "naïve"])
print("shape:", words.shape)
print("bytes:", tf.strings.length(words).numpy())
print("characters:", tf.strings.length(words, unit="UTF8_CHAR").numpy())
