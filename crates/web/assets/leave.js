// Makes leaving faster where JavaScript runs: the page is replaced, so that Back does not return to it; Escape three times does the same.
(function () {
  "use strict";
  var link = document.querySelector("a.leave");
  if (!link) return;
  function leave(event) {
    if (event) event.preventDefault();
    document.documentElement.hidden = true;
    window.location.replace(link.href);
  }
  link.addEventListener("click", leave);
  var count = 0;
  var timer;
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") { count = 0; return; }
    count += 1;
    clearTimeout(timer);
    timer = setTimeout(function () { count = 0; }, 3000);
    if (count >= 3) leave();
  });
})();
