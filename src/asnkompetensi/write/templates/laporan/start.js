
for (const button of $$("[data-lang]")) button.addEventListener("click", () => speak(button.dataset.lang));
label();
show(location.hash.slice(1), false);
window.addEventListener("load", () => { if (location.hash) requestAnimationFrame(() => window.scrollTo(0, 0)); });
})();
