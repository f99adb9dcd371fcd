(({ dataset }) => {
  if (location.search) dataset.asked = '';
  try {
    const read = (name) => localStorage.getItem(`sourceline:${name}`);
    const theme = read('theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (read('excerpts') === 'yes') dataset.asked = '';
    if (read('start') === 'no') dataset.startClosed = '';
  } catch {}
})(document.documentElement);
