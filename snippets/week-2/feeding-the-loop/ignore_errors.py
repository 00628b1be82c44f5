import tensorflow as tf

dover, brest = ["1.5", "2.0", "1.8", "2.5"], ["4,5", "5,1", "4", "3,9"]
texts = tf.data.Dataset.from_tensor_slices(dover + brest)
kept = texts.map(tf.strings.to_number).ignore_errors()
print("ignored:", *(round(float(x), 1) for x in kept))
print("rows:", len(texts), "kept:", len(list(kept)))


def parse(text):
    text = tf.strings.regex_replace(text, ",", ".")
    good = tf.strings.regex_full_match(text, r"-?\d+(\.\d+)?")
    return tf.strings.to_number(tf.where(good, text, "nan"))


parsed = texts.concatenate(tf.data.Dataset.from_tensors("high")).map(parse)
print("parsed: ", *(round(float(x), 1) for x in parsed))
good = parsed.filter(lambda x: not tf.math.is_nan(x))
print("bad rows:", len(list(parsed)) - len(list(good)))

lines = iter(tf.data.TextLineDataset("missing.txt"))
for attempt in range(3):
    try:
        next(lines)
    except tf.errors.NotFoundError as error:
        message = error.message.split("}} ")[-1].split(" [Op")[0]
        print(attempt, message)
