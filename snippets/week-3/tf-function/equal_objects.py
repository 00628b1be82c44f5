from dataclasses import dataclass, field

import tensorflow as tf


@dataclass(frozen=True)
class Scale:
    name: str
    factor: float = field(compare=False)

    @tf.function
    def scaled(self, x):
        return self.factor * x


@dataclass
class Thawed:
    factor: float
    scaled = Scale.scaled


first, second, thawed = Scale("a", 2.0), Scale("a", 3.0), Thawed(4.0)
x = tf.constant(1.0)
print(first.scaled(x).numpy(), second.scaled(x).numpy())
for make in (lambda: thawed, lambda: Scale("b", 5.0)):
    try:
        make().scaled(x)
    except (TypeError, AttributeError) as error:
        print(str(error).rpartition("Error: ")[2].strip())
