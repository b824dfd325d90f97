// The page says everything without this script. With it, a reader can filter the entries and jump to the filter by "/".
(function () {
  'use strict';
  var box = document.getElementById('filter');
  if (!box) return;
  var said = document.getElementById('filtered');
  var entries = Array.prototype.slice.call(document.querySelectorAll('.entry'));
  var texts = entries.map(function (entry) { return fold(entry.textContent); });
  box.closest('.filter').hidden = false;

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }

  function filter() {
    var words = fold(box.value).split(/\s+/).filter(Boolean);
    var shown = 0;
    entries.forEach(function (entry, i) {
      var fits = words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      entry.hidden = !fits;
      if (fits) shown++;
    });
    said.textContent = words.length ? shown + ' of ' + entries.length + ' entries' : '';
  }

  // A link to an entry that the filter hides must still lead there; so must one into a folded part.
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('.entry[hidden]')) { box.value = ''; filter(); }
    for (var up = target.closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
    target.scrollIntoView();
  }

  box.addEventListener('input', filter);
  window.addEventListener('hashchange', reveal);
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && !/^(input|textarea)$/i.test(event.target.tagName)) { event.preventDefault(); box.focus(); }
    if (event.key === 'Escape' && event.target === box) { box.value = ''; filter(); }
  });
  if (location.hash) reveal();
})();
