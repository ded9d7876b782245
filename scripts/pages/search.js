/* Finds parts of the pages that hold all words typed; nothing is sent anywhere. */
(function () {
  const box = document.querySelector('#search');
  const list = document.querySelector('#found');
  const status = document.querySelector('#status');
  const most = 30;
  const around = 60;
  let parts;

  async function load() {
    parts ??= fetch(box.dataset.parts).then((answer) => answer.json());
    return parts;
  }

  function excerpt(text, word) {
    const at = Math.max(0, text.toLowerCase().indexOf(word));
    const start = Math.max(0, at - around);
    const line = document.createElement('div');
    const mark = document.createElement('mark');
    mark.textContent = text.slice(at, at + word.length);
    line.append(
      (start > 0 ? '…' : '') + text.slice(start, at),
      mark,
      text.slice(at + word.length, at + around),
    );
    return line;
  }

  async function show() {
    const asked = box.value;
    const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const all = await load();
    if (box.value !== asked) return;
    const holds = (text) => words.every((word) => text.toLowerCase().includes(word));
    const found = all.filter(({ heading, text }) => holds(`${heading} ${text}`));
    // What says it in its heading comes first.
    found.sort((a, b) => Number(holds(b.heading)) - Number(holds(a.heading)));
    status.textContent = box.dataset.count.replace('{count}', String(found.length));
    list.replaceChildren(
      ...found.slice(0, most).map(({ page, id, heading, text }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${page}#${id}`;
        link.textContent = heading;
        item.append(link, excerpt(text, words[0]));
        return item;
      }),
    );
  }

  box.addEventListener('input', show);
})();
