// Loaded before anything is painted: light or dark as the reader chose, under the key the admin's own switch uses.
(() => {
  const root = document.documentElement;
  const modes = ["auto", "light", "dark"];

  const remembered = () => {
    try {
      const mode = localStorage.getItem("theme");
      return modes.includes(mode) ? mode : "auto";
    } catch {
      return "auto";
    }
  };

  const wear = (mode) => {
    root.dataset.theme = mode;
    for (const radio of document.querySelectorAll('input[name="theme"]')) radio.checked = radio.value === mode;
  };

  root.classList.add("scripted");
  wear(remembered());

  document.addEventListener("DOMContentLoaded", () => wear(remembered()));
  window.addEventListener("storage", () => wear(remembered()));
  document.addEventListener("change", ({ target }) => {
    if (target.name !== "theme" || !modes.includes(target.value)) return;
    try {
      localStorage.setItem("theme", target.value);
    } catch {
      // A browser that keeps nothing still shows the choice until the next page.
    }
    wear(target.value);
  });
})();
