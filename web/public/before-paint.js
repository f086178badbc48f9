// The chosen theme and language stand before the first paint, so that nothing flashes.
try {
  const theme = localStorage.getItem('newsgraph.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const language = localStorage.getItem('newsgraph.language');
  if (language === 'id' || language === 'en') document.documentElement.lang = language;
} catch {
  // A browser that keeps nothing for pages gets what the system says.
}
