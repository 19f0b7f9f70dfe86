// One of two bare workers that pass something to each other, as often as the page says: the word of a shared memory, by
// `Atomics.wait` and `Atomics.notify`, or a copy of some bytes, by messages. The first one measures and tells the page; one
// round before that is not measured, as the other may not be there yet.
self.onmessage = async ({ data: { port, words, bytes, rounds, first } }) => {
  const seconds = words ? ping(words, rounds, first) : await echo(port, bytes, rounds, first);
  if (first) self.postMessage(seconds);
};

// The word is 1 when it is the second one's turn, 0 when it is the first one's.
function ping(words, rounds, first) {
  const [mine, other] = first ? [0, 1] : [1, 0];
  let start;
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) start = performance.now();
    if (first) give(words, other);
    while (Atomics.load(words, 0) !== mine) Atomics.wait(words, 0, other);
    if (!first) give(words, other);
  }
  return (performance.now() - start) / 1000;
}

function give(words, turn) {
  Atomics.store(words, 0, turn);
  Atomics.notify(words, 0);
}

async function echo(port, length, rounds, first) {
  let answered;
  port.onmessage = ({ data }) => {
    if (first) answered();
    else port.postMessage(data);
  };
  if (!first) return undefined;
  const message = new Uint8Array(length);
  let start;
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) start = performance.now();
    const answer = new Promise((done) => { answered = done; });
    port.postMessage(message);
    await answer;
  }
  return (performance.now() - start) / 1000;
}
