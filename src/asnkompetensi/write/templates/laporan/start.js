
for (const button of $$("[data-lang]")) button.addEventListener("click", () => speak(button.dataset.lang));
label();
show(location.hash.slice(1), false);
})();
