// Nothing typed into a demo form may end up in an address or leave the page:
// once the browser has checked the form, go to its thank-you page empty-handed.
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(form.action);
  });
}

// A select with data-follows="ID" offers only the group named after the choice made in that select.
for (const child of document.querySelectorAll("select[data-follows]")) {
  const parent = document.getElementById(child.dataset.follows);
  const narrow = () => {
    for (const group of child.querySelectorAll("optgroup")) {
      const other = parent.value !== "" && group.label !== parent.value;
      group.hidden = other;
      group.disabled = other;
    }
    const chosen = child.selectedOptions[0]?.closest("optgroup");
    if (chosen && chosen.label !== parent.value) {
      child.value = "";
      child.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  parent.addEventListener("change", narrow);
  narrow();
}

// No text message is sent: the button says so beside the field.
for (const button of document.querySelectorAll("button[data-says]")) {
  button.addEventListener("click", () => {
    document.getElementById(button.dataset.says).textContent = button.dataset.text;
  });
}
