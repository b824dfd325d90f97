// Every page says everything without this script. With it: keys, and filters that apply when chosen.
(function () {
  'use strict';
  var help = document.getElementById('help');
  var findings = Array.prototype.slice.call(document.querySelectorAll('[data-finding]'));
  var at = -1;

  function go(step) {
    if (!findings.length) return;
    at = Math.max(0, Math.min(findings.length - 1, at < 0 ? (step > 0 ? 0 : findings.length - 1) : at + step));
    choose(findings[at]);
  }

  function choose(finding) {
    findings.forEach(function (one) { one.classList.toggle('chosen', one === finding); });
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: 'nearest' });
    if (finding.id) history.replaceState(null, '', '#' + finding.id);
  }

  function press(action) {
    var finding = document.activeElement && document.activeElement.closest('[data-finding]');
    var within = finding || (findings.length === 0 || action === 'undo' ? document : findings[at]);
    var button = within && within.querySelector('button[data-key="' + action + '"]') ||
      document.querySelector('.whole button[data-key="' + action + '"]');
    if (button) button.click();
  }

  document.addEventListener('focusin', function (event) {
    var finding = event.target.closest('[data-finding]');
    if (finding) {
      at = findings.indexOf(finding);
      findings.forEach(function (one) { one.classList.toggle('chosen', one === finding); });
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(input|textarea|select)$/i.test(event.target.tagName)) return;
    if (help && help.open) return;
    var key = event.key;
    if (key === 'j') go(1);
    else if (key === 'k') go(-1);
    else if (key === 'a') press('accept');
    else if (key === 'r') press('reject');
    else if (key === 'u') press('undo');
    else if (key === '/') { document.getElementById('q').focus(); event.preventDefault(); }
    else if (key === '?' && help && help.showModal) help.showModal();
    else if (key === 'Enter' && event.target.hasAttribute('data-finding')) {
      var link = event.target.querySelector('.words a, .headline a, .meta a, a');
      if (link) link.click();
    }
  });

  // A filter applies as soon as something is chosen; its button stays for those who type.
  Array.prototype.forEach.call(document.querySelectorAll('form.filters select'), function (select) {
    select.addEventListener('change', function () { if (!select.closest('form').dataset.typing) select.form.requestSubmit(); });
  });

  // Empty fields would only make addresses long.
  Array.prototype.forEach.call(document.querySelectorAll('form[method="get"]'), function (form) {
    form.addEventListener('submit', function () {
      Array.prototype.forEach.call(form.elements, function (field) { if (field.name && !field.value) field.disabled = true; });
    });
  });
  window.addEventListener('pageshow', function () {
    Array.prototype.forEach.call(document.querySelectorAll('form[method="get"] :disabled'), function (field) { field.disabled = false; });
  });

  function arrive() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hasAttribute('data-finding')) {
      at = findings.indexOf(target);
      choose(target);
    }
  }
  window.addEventListener('hashchange', arrive);
  arrive();
})();
