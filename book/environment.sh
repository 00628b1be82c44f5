#!/usr/bin/env bash
# Makes .venv hold what a target needs: `site` to read the book, `tests` to test it, too.
# One .venv that grows. It is emptied only if this script made it and its interpreter, its
# folder or a broken installation asks for it.
set -euo pipefail
cd "$(dirname "$0")/.."
what=$1 address=${2:-}
unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV
export PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore

stop() { echo "make: $*" >&2; exit 1; }
# The interpreter behind $1 and its version, if the book can be made with it; or nothing.
identity() {
  "$1" -I -c 'import ensurepip, os, sys, venv
assert (3, 11) <= sys.version_info[:2] <= (3, 13)
print(os.path.realpath(sys._base_executable), *sys.version_info[:3])' 2>/dev/null || true
}
wanted() { echo "$PWD $asked $(cat requirements/{"$1",extras}.txt | cksum)"; }
is_made() { [ "$(cat ".venv/book-$1" 2>/dev/null)" = "$(wanted "$1")" ]; }

[ -L docs/screenshots ] || stop "the symbolic links in docs/ are plain files here, as" \
  "Windows' git leaves them. In WSL: git config core.symlinks true; rm -r docs; git checkout -- docs"
if [ -n "$address" ] && (: < "/dev/tcp/${address%:*}/${address##*:}") 2>/dev/null; then
  stop "$address is taken, perhaps by another make serve. Take another: make serve DEV_ADDR=127.0.0.1:8001"
fi
[ ! -L .venv ] || stop ".venv is a link to $(readlink .venv), which others may use. Remove" \
  "the link, and make makes a .venv here."
[ -f .venv/pyvenv.cfg ] || [ -f .venv/book-made ] || [ -z "$(ls -A .venv 2>/dev/null)" ] ||
  stop ".venv has no pyvenv.cfg, so it is no environment, and make did not make it. Move it away."
mkdir -p .venv 2>/dev/null && [ -w .venv ] ||
  stop "$PWD cannot be written. Copy the book to a folder of yours."
if command -v flock >/dev/null; then # the system gives it back, however this ends
  exec 9< requirements/tests.txt
  flock -n 9 || { echo "Another make is at work on .venv: waiting for it."; flock 9; }
fi

candidates=(.venv/bin/python python3.13 python3.12 python3.11 python3)
[ -z "${PYTHON:-}" ] || candidates=("$PYTHON")
for python in "${candidates[@]}"; do
  asked=$(identity "$python")
  [ -z "$asked" ] || break
done
[ -n "$asked" ] || stop "${PYTHON:+PYTHON=$PYTHON is }no Python 3.11, 3.12 or 3.13 with venv" \
  "and ensurepip. Debian, Ubuntu: apt install python3-venv. Or: make PYTHON=/path/to/python3.12"
in_it=$(identity .venv/bin/python)
if [ "$in_it" = "$asked" ] && { is_made tests || is_made "$what"; }; then exit; fi

if [ -f .venv/book-made ] && { [ -f .venv/book-unfinished ] || [ "$in_it" != "$asked" ] ||
  [ "$(cat .venv/book-made)" != "$PWD" ]; }; then
  echo "Making .venv anew: its folder, its Python or its making is not what it was."
  python=${asked% * * *} # not the one that goes
  find .venv -mindepth 1 -delete
elif [ -f .venv/pyvenv.cfg ] && [ "$in_it" != "$asked" ]; then
  stop "the Python of .venv is ${in_it:-gone}, and make did not make it. Move .venv away."
fi
size=$([ "$what" = site ] && echo "0.3 GB, half a minute" || echo "3.3 GB, a minute or more")
total=$(grep -c == "requirements/$what.txt")
echo "Putting $total packages into .venv, with Python $asked: $size."
if [ ! -x .venv/bin/python ]; then
  echo "$PWD" > .venv/book-made
  touch .venv/book-unfinished
  "$python" -I -m venv .venv
fi
touch .venv/book-unfinished
install=(.venv/bin/python -I -m pip install --no-deps --no-compile)
packages() { # two pips, since one takes one processor: TensorFlow and a third, the others,
  # and extras where only the programs that ask for them find them; see CONTRIBUTING
  rm -f .venv/part-*.txt
  awk '/^[A-Za-z]/ {file = ".venv/part-" (/^tensorflow==/ || ++n % 3 == 0) ".txt"} file {print > file}' \
    "requirements/$what.txt"
  printf -- '-r %s\n' .venv/part-*.txt > .venv/parts
  [ "$what" = site ] ||
    echo "--quiet --upgrade --target .venv/extras -r requirements/extras.txt" >> .venv/parts
  xargs -P 2 -L 1 "${install[@]}" --require-hashes < .venv/parts
}
[ -t 1 ] && every=1 back='\r' || every=25 back='\n' # a log gets few lines
packages | awk -v total="$total" -v every=$every -v back="$back" '
  /^(Collecting|Ignoring|Requirement)/ && ++n % every == 0 {printf "%d of %d packages%s", n, total, back; fflush()}
  /^Installing/ && !said++ {printf "Installing them        %s", back; fflush()} END {print ""}' &&
  "${install[@]}" --quiet --no-build-isolation -e . ||
  stop "that failed; what pip says stands above. Nothing uses .venv until it is whole: try again."
# What pip would do with one processor; not the tests of packages, nor what a reader does
# without. What is no Python (templates) is passed over.
.venv/bin/python -I -m compileall -qq -j 0 -x '/(tests|pip|setuptools|debugpy|fontTools)/' .venv/lib .venv/extras || true
rm .venv/book-unfinished
wanted "$what" > ".venv/book-$what"
