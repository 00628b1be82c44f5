import shutil
import textwrap
from unittest import mock

import tensorflow as tf

not_installed = mock.patch.dict("sys.modules", {"tensorboard.summary.v2": None})
with tf.summary.create_file_writer("logs").as_default(), not_installed:
    try:
        tf.summary.scalar("loss", 0.5, step=1)
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        print(textwrap.fill(text, 49))
shutil.rmtree("logs")
