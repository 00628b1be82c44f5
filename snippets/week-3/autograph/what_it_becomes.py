import re

import tensorflow as tf


def sample(x):
    if x > 9:
        x = 9
    y = 1 if x > 0 else 2
    done = y == 2
    for i in tf.range(x):
        y += i
    while y > 9 and not done:
        y -= 1
    assert y > 0
    print(y)
    return [len(i) for i in (y, y)]


shown = re.compile(r"_stmt\(|if_exp|and_|assert|print|for i in")
for line in tf.autograph.to_code(sample).splitlines():
    line = re.sub(r"ag__\.ld\((\w+)\)", r"\1", line.strip())
    if shown.search(line):
        print(line if len(line) < 61 else f"{line[:57]}...")
